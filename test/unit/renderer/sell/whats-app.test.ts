import { describe, expect, it } from 'vitest';
import { externalHosts, mayOpenOutside } from '../../../../electron/main/external-links.ts';
import { whatsAppLink } from '../../../../renderer/features/sell/cart/whats-app.ts';

describe('a receipt by WhatsApp', () => {
  it.each([
    ['98260 12345', '919826012345'],
    ['09826012345', '919826012345'],
    ['+91 98260 12345', '919826012345'],
    ['+1 202 555 0143', '12025550143'],
    [undefined, ''],
  ])('goes to %s', (phone, number) => {
    expect(new URL(whatsAppLink(phone, 'x')).pathname).toBe(`/${number}`);
  });

  it('carries its words whole, and is a link that the shell opens outside', () => {
    const link = whatsAppLink('9826012345', 'बिल MPD1/2627/000001 & ₹500\nधन्यवाद');
    expect(new URL(link).searchParams.get('text')).toBe('बिल MPD1/2627/000001 & ₹500\nधन्यवाद');
    expect(mayOpenOutside(link, externalHosts)).toBe(true);
    expect(mayOpenOutside('https://wa.me.example/', externalHosts)).toBe(false);
  });
});
