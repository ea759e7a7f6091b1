/**
 * Other names as a reader sees them. Names that hold a comma themselves are set apart more clearly.
 *
 * @example namesInWords(['SLT', 'speech therapy']) // => 'SLT, speech therapy'
 */
export function namesInWords(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}
