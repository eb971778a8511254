/**
 * The address that opens the user's own WhatsApp with a text, for a phone number where one is known; else he chooses to
 * whom. A number of ten digits is an Indian one.
 */
export function whatsAppLink(phone: string | undefined, text: string): string {
  const digits = phone?.replace(/\D/g, '').replace(/^0+/, '') ?? '';
  const number = digits.length === 10 && !phone?.startsWith('+') ? `91${digits}` : digits;
  return `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
}
