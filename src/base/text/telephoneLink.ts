/** A phone number as a link that a phone can dial. */
export function telephoneLink(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}

/** A number for text messages as a link that opens a message to it. */
export function textLink(number: string): string {
  return `sms:${number.replaceAll(' ', '')}`;
}
