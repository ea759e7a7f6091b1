/** One situation and the number for it. */
export interface UrgentHelpView {
  id: string;
  when: string;
  /** What the button says: the action, with the number if the action does not name it. */
  button: string;
  href: string;
  details: string[];
  publisher: string;
  url: string;
  checked: string;
  confirmed: boolean;
}
