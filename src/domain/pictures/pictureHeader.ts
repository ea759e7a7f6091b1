/** What the header of a picture says, whatever kind it is. */
export interface PictureHeader {
  width: number;
  height: number;
  /** Whether it moves. */
  moving: boolean;
  /** What it carries that nobody sees, such as where and by whom it was taken. */
  carries: string[];
}

/** Letters as they stand in a header. @throws RangeError beyond the end */
export function lettersAt(view: DataView, at: number, length: number): string {
  let letters = '';
  for (let index = 0; index < length; index++) letters += String.fromCharCode(view.getUint8(at + index));
  return letters;
}
