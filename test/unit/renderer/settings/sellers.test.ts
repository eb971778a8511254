import { describe, expect, it } from 'vitest';
import {
  draftOfSeller,
  newSeller,
  panOf,
  type SellerDraft,
  sellerOfDraft,
  withRegistration,
} from '../../../../renderer/features/settings/sellers/draft.ts';
import { sellerFaults } from '../../../../renderer/features/settings/sellers/faults.ts';
import { needsEInvoice, parseTurnover } from '../../../../renderer/features/settings/sellers/turnover.ts';
import { registrationOn, validityOn } from '../../../../renderer/features/settings/sellers/validity.ts';
import { type Seller, sellerSchema } from '../../../../shared/sale/seller.ts';

const CRORE = 1_00_00_000_00;

const organisation = {
  nameEnglish: 'Ramkali Maheshwari Sarees',
  nameHindi: 'रामकली माहेश्वरी साड़ियाँ',
  registered: false,
  gstin: '',
  stateCode: '23',
  addressEnglish: 'Ghat Road\nMaheshwar 451224',
  addressHindi: '',
  phone: '98930 00000',
};
const artisan: SellerDraft = { ...newSeller('seller-1', '23'), organisation, code: 'ram' };
const registered = withRegistration(
  { ...artisan, organisation: { ...organisation, gstin: '23SAMPL0000E1Z2' } },
  'regular',
);

const full: Seller = {
  id: 'seller-2',
  code: 'MPF',
  nameEnglish: 'M.P. Handicrafts',
  nameHindi: 'म.प्र. हस्तशिल्प',
  gstin: '23SAMPL0000E1Z2',
  stateCode: '23',
  addressEnglish: ['Gauhar Mahal', 'Bhopal 462001'],
  addressHindi: ['गौहर महल'],
  phone: '0755 000000',
  registration: 'home',
  stallState: '07',
  challan: 'DC/26/17',
  pan: 'SAMPL0000E',
  khadi: { certificate: 'KVIC/123', validTo: '2027-03-31' },
  turnover: 6.5 * CRORE,
  eInvoice: true,
  lut: 'AD2307260000001',
  pin: '462001',
  place: 'Bhopal',
  email: 'till@example.in',
  upi: { address: 'mphsvn@sbi', name: 'MP HANDICRAFTS' },
  bank: { name: 'State Bank of India, Bhopal', account: '00000012345678', ifsc: 'SBIN0001234' },
  termsEnglish: ['Exchange within 7 days'],
  termsHindi: ['7 दिन में बदलें'],
  logo: 'a'.repeat(64),
  untaxedAs: 'nil',
  active: true,
};

describe('a seller as it is typed', () => {
  it('comes back from what the till has unchanged', () => {
    for (const seller of [full, sellerOfDraft(artisan), sellerOfDraft(registered)])
      expect(sellerOfDraft(draftOfSeller(seller))).toEqual(seller);
  });

  it('makes what the till takes, of every kind', () => {
    const casual = withRegistration(
      { ...registered, validFrom: '2026-11-14', validTo: '2026-11-27' },
      'casual',
    );
    const home = withRegistration({ ...registered, stallState: '07' }, 'home');
    for (const draft of [artisan, registered, casual, home, withRegistration(registered, 'composition')]) {
      expect(sellerFaults(draft, []), draft.registration).toEqual({});
      const seller = sellerOfDraft(draft);
      expect(sellerSchema.parse(seller)).toEqual(seller);
    }
  });

  it('is saved with nothing but what its registration has', () => {
    const once = { ...draftOfSeller(full), validFrom: '2026-11-14', validTo: '2026-11-27' };
    const exempt = sellerOfDraft(withRegistration(once, 'exempt'));
    for (const gone of ['gstin', 'stallState', 'challan', 'validFrom', 'validTo', 'lut'])
      expect(exempt).not.toHaveProperty(gone);
    expect(exempt.eInvoice).toBe(false);
    // And it is all there again for who looks at another kind and comes back.
    const again = sellerOfDraft(withRegistration(withRegistration(once, 'exempt'), 'home'));
    expect(again).toEqual(full);
  });

  it('takes PAN from the GSTIN and from the field only where that tells none', () => {
    expect(panOf(registered)).toEqual({ pan: 'SAMPL0000E', given: true });
    expect(panOf({ ...artisan, pan: ' abcde1234f ' })).toEqual({ pan: 'ABCDE1234F', given: false });
    expect(sellerOfDraft(registered).pan).toBe('SAMPL0000E');
  });

  it('gives its own name to UPI where no other is said', () => {
    expect(sellerOfDraft({ ...artisan, upiAddress: 'ramkali@upi' }).upi).toEqual({
      address: 'ramkali@upi',
      name: 'Ramkali Maheshwari Sarees',
    });
  });

  it('names what is wrong, field by field', () => {
    const wrong: SellerDraft = {
      ...artisan,
      code: '1AB',
      pan: 'ABC',
      isKhadi: true,
      turnover: 'much',
      pin: '012345',
      email: 'at home',
      upiAddress: 'ramkali',
      bankAccount: '12',
      termsEnglish: '1\n2\n3\n4\n5\n6',
    };
    expect(Object.keys(sellerFaults(wrong, [])).sort()).toEqual([
      'bankAccount',
      'bankIfsc',
      'bankName',
      'code',
      'email',
      'khadiCertificate',
      'pan',
      'pin',
      'termsEnglish',
      'turnover',
      'upiAddress',
    ]);
    expect(sellerFaults(artisan, ['RAM']).code).toEqual({
      code: 'seller-code-taken',
      params: { code: 'RAM' },
    });
  });

  it('needs the days of a fair in their order, and a stall that is in another State', () => {
    const casual = withRegistration(registered, 'casual');
    expect(Object.keys(sellerFaults(casual, []))).toEqual(['validFrom', 'validTo']);
    const back = { ...casual, validFrom: '2026-11-27', validTo: '2026-11-14' };
    expect(Object.keys(sellerFaults(back, []))).toEqual(['validTo']);
    const home = withRegistration(registered, 'home');
    expect(sellerFaults(home, []).stallState?.code).toBe('home-needs-stall-state');
    expect(sellerFaults({ ...home, stallState: '23' }, []).stallState?.code).toBe('home-is-here');
  });

  it('needs a GSTIN for every registration but that of an artisan', () => {
    const without = withRegistration(artisan, 'regular');
    expect(sellerFaults(without, []).organisation).toHaveProperty('gstin');
    expect(sellerFaults(artisan, [])).not.toHaveProperty('organisation');
  });
});

describe('a turnover', () => {
  it('is read as people say it', () => {
    const said = ['6.5 crore', '6.5cr', '६.५ करोड़', '650 lakh', '650 lacs', '₹6,50,00,000', 'Rs 65000000'];
    for (const text of said) expect(parseTurnover(text), text).toEqual({ ok: true, value: 6.5 * CRORE });
    // The dot below is a letter of its own on one keyboard and part of the letter on another.
    expect(parseTurnover('1 करो\u095c')).toEqual(parseTurnover('1 करो\u0921\u093c'));
    expect(parseTurnover('0.0000001 crore')).toEqual({ ok: true, value: 1_00 });
  });

  it('is not guessed at', () => {
    for (const text of ['', 'crore', '5 to 6 crore', '-2 lakh', '12,50', 'five'])
      expect(parseTurnover(text).ok, text).toBe(false);
  });

  it('asks for the portal above five crore', () => {
    expect([needsEInvoice(5 * CRORE), needsEInvoice(5 * CRORE + 1)]).toEqual([false, true]);
  });
});

describe('a registration for some days', () => {
  const fair = { registration: 'casual', validFrom: '2026-11-14', validTo: '2026-11-27' } as const;

  it('is told of before it ends, and is over the day after', () => {
    expect(registrationOn('2026-11-13', fair)).toEqual({ kind: 'not-yet', from: '2026-11-14' });
    expect(registrationOn('2026-11-14', fair)).toEqual({ kind: 'good' });
    expect(registrationOn('2026-11-18', fair)).toEqual({ kind: 'ending', left: 10, to: '2026-11-27' });
    expect(registrationOn('2026-11-27', fair)).toEqual({ kind: 'ending', left: 1, to: '2026-11-27' });
    expect(registrationOn('2026-11-28', fair)).toEqual({ kind: 'over', to: '2026-11-27' });
  });

  it('has no end where it is not casual, nor a certificate without a last day', () => {
    expect(registrationOn('2030-01-01', { ...fair, registration: 'regular' })).toEqual({ kind: 'good' });
    expect(validityOn('2030-01-01', {})).toEqual({ kind: 'good' });
  });
});
