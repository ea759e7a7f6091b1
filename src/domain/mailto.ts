/**
 * An email link with its subject filled in. It never asks for a child's name: the subject says role and place only.
 *
 * @example mailto('team@example.org', 'For the DCO, Burnley') // => 'mailto:team@example.org?subject=For%20the%20DCO%2C%20Burnley'
 */
export function mailto(address: string, subject: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}
