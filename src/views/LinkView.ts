export interface LinkView {
  label: string;
  href: string;
}
