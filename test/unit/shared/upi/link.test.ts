import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { upiLink } from '../../../../shared/upi/link.ts';
import { MOST_ATTEMPTS, tenderReference } from '../../../../shared/upi/reference.ts';

const asked = {
  payee: { address: 'shop@sbi', name: 'Rao & Sons, चंदेरी' },
  reference: 'ABC123',
  paise: 1_05,
  note: 'Bill MPD1/2627/000001',
};
const fieldsOf = (link: string) => new URLSearchParams(link.slice(link.indexOf('?') + 1));

describe('a UPI link', () => {
  it('keeps paise, and escapes what would end a field', () => {
    const link = upiLink(asked);
    expect(link).toMatch(/^upi:\/\/pay\?pa=shop@sbi&/);
    expect(Object.fromEntries(fieldsOf(link))).toEqual({
      pa: 'shop@sbi',
      pn: 'Rao & Sons, चंदेरी',
      mode: '15',
      tr: 'ABC123',
      tn: 'Bill MPD1/2627/000001',
      am: '1.05',
      cu: 'INR',
    });
  });

  it('has a reference of letters and digits only, and a note of fifty signs whole', () => {
    const fields = fieldsOf(upiLink({ ...asked, reference: 'MPD1/2627/000001', note: 'च'.repeat(60) }));
    expect(fields.get('tr')).toBe('MPD12627000001');
    expect(fields.get('tn')).toBe('च'.repeat(50));
  });
});

describe('the reference of an attempt', () => {
  it('is another for each attempt and each cart, and fits the code', () => {
    const ids = Array.from({ length: 3 }, () => randomUUID());
    const references = ids.flatMap((id) =>
      Array.from({ length: MOST_ATTEMPTS }, (_, attempt) => tenderReference(id, attempt)),
    );
    expect(new Set(references).size).toBe(3 * MOST_ATTEMPTS);
    expect(references.filter((reference) => !/^[A-Z0-9]{1,35}$/.test(reference))).toEqual([]);
  });

  it('is the same for the same attempt, so that a page loaded anew can show its code again', () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    expect(tenderReference(id, 4)).toBe(tenderReference(id, 4));
  });
});
