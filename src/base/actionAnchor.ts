/**
 * The place of an action in its page's address.
 *
 * @example actionAnchor('1.4.1') // => 'action-1-4-1'
 */
export function actionAnchor(number: string): string {
  return `action-${number.replaceAll('.', '-')}`;
}
