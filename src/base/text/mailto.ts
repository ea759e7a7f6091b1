/**
 * An email link with its subject filled in, and its first lines if need be. It never asks for a child's name: the subject says
 * role and place only.
 *
 * @example mailto('team@example.org', 'For the DCO, Burnley') // => 'mailto:team@example.org?subject=For%20the%20DCO%2C%20Burnley'
 */
export function mailto(address: string, subject: string, body?: string): string {
  const start = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  return body === undefined ? start : `${start}&body=${encodeURIComponent(body)}`;
}
