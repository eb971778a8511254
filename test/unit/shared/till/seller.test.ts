import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import type { Seller } from '../../../../shared/sale/seller.ts';
import type { CommandOf } from '../../../../shared/till/command.ts';
import { sellerOfDocument } from '../../../../shared/till/sellers.ts';
import {
  bangles,
  cart,
  item,
  kurta,
  line,
  openTestTill,
  seller,
  setUp,
  type TestTill,
} from '../../../fixtures/till.ts';

const saree = item();
const DELHI = '07AABCU9603R1ZP';
const MAHARASHTRA = '27AAPFU0939F1ZV';
const KARNATAKA = '29AAGCB7383J1Z4';

const codeOf = (decision: ReturnType<TestTill['act']>) => (decision.ok ? undefined : decision.error.code);
const bill = (till: TestTill, number: string) => till.bills.get(number);

const artisan = seller({
  id: 'artisan',
  code: 'ART',
  nameEnglish: 'Shaheen Bano, weaver',
  registration: 'exempt',
  gstin: undefined,
  pan: 'ABCPB1234K',
});

function save(changes: Partial<Seller>): CommandOf<'seller.save'> {
  return { kind: 'seller.save', seller: seller(changes) };
}

function sale(
  payable: number,
  changes: Partial<ReturnType<typeof cart>> & { seller?: string; trade?: boolean } & object = {},
  of = cart(line(saree)),
): CommandOf<'bill.complete'> {
  return {
    kind: 'bill.complete',
    cart: { ...of, ...changes },
    tenders: payable > 0 ? [{ kind: 'upi', amount: payable }] : [],
    shownPayable: payable,
  };
}

const ADDRESS = { name: 'Meera Joshi', address: ['12 MG Road', 'Pune 411001'] };

describe('several sellers at one till', () => {
  it('have number series of their own and their own tax', () => {
    const till = openTestTill();
    till.must({ kind: 'seller.save', seller: artisan });
    till.must(sale(4_500_00));
    till.must(sale(4_500_00, { seller: 'artisan' }));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ document: 'tax-invoice', seller: 'main' });
    expect(bill(till, 'ART1/2627/000001')).toMatchObject({
      document: 'cash-memo',
      registration: 'exempt',
      totals: { cgst: 0, sgst: 0, taxable: 4_500_00 },
    });
  });

  it('are shown on a bill as they were when it was made', () => {
    const till = openTestTill();
    till.must(sale(4_500_00));
    till.must(save({ nameEnglish: 'Renamed Corporation' }));
    till.must(sale(4_500_00));
    const [first, second] = [...till.bills.values()];
    expect(first && sellerOfDocument(till.state, first)?.nameEnglish).toBe(setUp.organisation.nameEnglish);
    expect(second && sellerOfDocument(till.state, second)?.nameEnglish).toBe('Renamed Corporation');
    expect(till.state.setUp?.organisation.nameEnglish).toBe('Renamed Corporation');
  });

  it('may not share a code, nor change the one they have', () => {
    const till = openTestTill();
    expect(codeOf(till.act({ kind: 'seller.save', seller: { ...artisan, code: 'MPD' } }))).toBe(
      'seller-code-taken',
    );
    till.must({ kind: 'seller.save', seller: artisan });
    expect(codeOf(till.act({ kind: 'seller.save', seller: { ...artisan, code: 'XYZ' } }))).toBe(
      'seller-code-stays',
    );
  });

  it('must be what their numbers say', () => {
    const till = openTestTill();
    till.must({ kind: 'shift.close', denominations: {} });
    expect(codeOf(till.act(save({ gstin: '07AABCU9603R1ZQ' })))).toBe('gstin-check-digit');
    expect(codeOf(till.act(save({ gstin: MAHARASHTRA })))).toBe('gstin-of-another-state');
    expect(codeOf(till.act(save({ registration: 'exempt' })))).toBe('exempt-has-gstin');
    expect(codeOf(till.act(save({ registration: 'home' })))).toBe('home-needs-stall-state');
    expect(codeOf(till.act(save({ registration: 'home', stallState: '07' })))).toBe('home-is-here');
    expect(codeOf(till.act(save({ registration: 'casual' })))).toBe('casual-needs-days');
  });

  it('sell under a casual registration on its days only', () => {
    const till = openTestTill();
    till.must(save({ registration: 'casual', validFrom: '2026-11-14', validTo: '2026-11-22' }));
    till.must(sale(4_500_00));
    till.at += 24 * 3600_000;
    expect(codeOf(till.act(sale(4_500_00)))).toBe('registration-not-valid');
  });
});

describe('where a sale is taxed', () => {
  it('changes as soon as another State is written down', () => {
    const till = openTestTill();
    till.must(sale(4_500_00));
    till.must(sale(4_500_00, { buyer: { name: 'A', stateCode: '10' } }));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ placeOfSupply: '07', interState: false });
    expect(bill(till, 'MPD1/2627/000002')).toMatchObject({
      placeOfSupply: '10',
      interState: true,
      totals: { igst: 21429, cgst: 0 },
    });
  });

  it('is where the goods are sent, before what else is written', () => {
    const till = openTestTill();
    const buyer = { name: 'A', stateCode: '10', delivery: { stateCode: '27', address: ['Pune'] } };
    till.must(sale(4_500_00, { buyer }));
    expect(bill(till, 'MPD1/2627/000001')?.placeOfSupply).toBe('27');
  });

  it('is the counter for a registered buyer who takes the goods, or his State where the bill says so', () => {
    const till = openTestTill();
    const buyer = { ...ADDRESS, gstin: MAHARASHTRA };
    till.must(sale(4_500_00, { buyer }));
    till.must(sale(4_500_00, { buyer, placeAt: 'address' }));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ interState: false, buyerGstin: MAHARASHTRA });
    expect(bill(till, 'MPD1/2627/000002')).toMatchObject({ interState: true, placeOfSupply: '27' });
  });

  it('is the fair, with integrated tax, for goods on a challan of another State', () => {
    const till = openTestTill();
    till.must({ kind: 'shift.close', denominations: {} });
    till.must(
      save({ registration: 'home', gstin: KARNATAKA, stateCode: '29', stallState: '07', challan: 'CH/12' }),
    );
    till.must({ kind: 'shift.open', float: 0 });
    till.must(sale(4_500_00));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({
      supplierState: '29',
      placeOfSupply: '07',
      interState: true,
    });
  });

  it('is never another State under composition', () => {
    const till = openTestTill();
    till.must(save({ registration: 'composition' }));
    till.must(sale(4_500_00));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ document: 'bill-of-supply', totals: { cgst: 0 } });
    const away = sale(4_500_00, { buyer: { stateCode: '10' } });
    expect(codeOf(till.act(away))).toBe('composition-inter-state');
  });

  it('is abroad for goods sent there: with integrated tax, or without under a letter of undertaking', () => {
    const till = openTestTill();
    const buyer = { name: 'Jane Doe', address: ['1 High Street', 'London'], country: 'United Kingdom' };
    till.must(sale(4_500_00, { buyer, supply: 'export-paid' }));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ placeOfSupply: '96', totals: { igst: 21429 } });
    expect(codeOf(till.act(sale(4_500_00, { buyer, supply: 'export-lut' })))).toBe('lut-missing');
    till.must(save({ lut: 'AD070426000001X' }));
    till.must(sale(4_500_00, { buyer, supply: 'export-lut' }));
    expect(bill(till, 'MPD1/2627/000002')).toMatchObject({
      document: 'tax-invoice',
      totals: { igst: 0, taxable: 4_500_00 },
    });
    expect(codeOf(till.act(sale(4_500_00, { supply: 'export-paid' })))).toBe('export-needs-address');
    expect(codeOf(till.act(sale(4_500_00, { supply: 'sez-paid', buyer })))).toBe('sez-needs-gstin');
    till.must(sale(4_500_00, { supply: 'sez-paid', buyer: { ...ADDRESS, gstin: DELHI } }));
    expect(bill(till, 'MPD1/2627/000003')).toMatchObject({ interState: true, placeOfSupply: '07' });
  });
});

describe('which paper a sale gets', () => {
  const mixed = () => cart(line(saree), line(bangles));

  it('is one for a mixed sale over the counter and two for a registered buyer', () => {
    const till = openTestTill();
    till.must(sale(4_750_00, {}, mixed()));
    till.must(sale(4_750_00, { buyer: { ...ADDRESS, gstin: MAHARASHTRA } }, mixed()));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({ document: 'invoice-cum-bill' });
    expect(bill(till, 'MPD1/2627/000001')?.exemptNumber).toBeUndefined();
    expect(bill(till, 'MPD1/2627/000002')).toMatchObject({
      document: 'tax-invoice',
      exemptNumber: 'MPD1/2627/S00001',
    });
  });

  it('asks who a registered buyer is, and refuses a number that cannot be', () => {
    const till = openTestTill();
    expect(codeOf(till.act(sale(4_500_00, { buyer: { gstin: MAHARASHTRA } })))).toBe('buyer-name-needed');
    const wrong = { ...ADDRESS, gstin: '27AAPFU0939F1ZX' };
    expect(codeOf(till.act(sale(4_500_00, { buyer: wrong })))).toBe('gstin-check-digit');
  });

  it('adds tax on top for trade, and takes it out of the tag first', () => {
    const till = openTestTill();
    till.must(sale(4_500_00, { trade: true }));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({
      mode: 'exclusive',
      lines: [{ listPrice: 428571, net: 428571, taxable: 428571, cgst: 10714, sgst: 10714, total: 449999 }],
      totals: { total: 449999, roundOff: 1, payable: 4_500_00 },
    });
    const wholesale = line(saree, 2000, { price: { paise: 4_000_00, reason: 'wholesale' } });
    till.must(sale(8_400_00, { trade: true }, cart(wholesale)));
    expect(bill(till, 'MPD1/2627/000002')?.totals).toMatchObject({ taxable: 8_000_00, cgst: 200_00 });
  });
});

describe('the limits', () => {
  const many = (pieces: number) => cart(line(saree, pieces * 1000));

  it('ask for name, address and State from fifty thousand rupees of value', () => {
    const till = openTestTill();
    const value = 12 * 4_500_00;
    till.must(sale(11 * 4_500_00, {}, many(11)));
    expect(codeOf(till.act(sale(value, {}, many(12))))).toBe('buyer-address-needed');
    expect(codeOf(till.act(sale(value, { buyer: ADDRESS }, many(12))))).toBe('buyer-address-needed');
    till.must(sale(value, { buyer: { ...ADDRESS, stateCode: '07' } }, many(12)));
  });

  it('ask for a PAN, or what stands for it, above two lakh rupees', () => {
    const till = openTestTill();
    const known = { ...ADDRESS, stateCode: '07' };
    const value = 45 * 4_500_00;
    expect(codeOf(till.act(sale(value, { buyer: known }, many(45))))).toBe('pan-needed');
    till.must(sale(value, { buyer: { ...known, pan: 'ABCPB1234K' } }, many(45)));
    till.must(sale(value, { buyer: { ...known, form60: true } }, many(45)));
    till.must(sale(value, { buyer: { ...known, passport: 'X123' } }, many(45)));
  });

  it('bar two lakh rupees of cash of one person in a day, over however many bills', () => {
    const till = openTestTill();
    const cash = (pieces: number, buyer: string): [CommandOf<'bill.complete'>, { buyer: string }] => {
      const amount = pieces * 4_500_00;
      const command = sale(
        amount,
        { buyer: { ...ADDRESS, stateCode: '07', pan: 'ABCPB1234K' } },
        many(pieces),
      );
      return [{ ...command, tenders: [{ kind: 'cash', amount, received: amount }] }, { buyer }];
    };
    till.must(...cash(40, 'person-a'));
    expect(codeOf(till.act(...cash(5, 'person-a~2')))).toBe('cash-bar-day');
    till.must(...cash(5, 'person-b'));
    till.must({ kind: 'bill.void', number: 'MPD1/2627/000001', reason: 'wrong' });
    till.must(...cash(5, 'person-a'));
    till.at += 24 * 3600_000;
    till.must(...cash(40, 'person-a'));
  });
});

const scheme: Scheme = {
  id: 'handloom-day',
  nameEnglish: 'Handloom day',
  nameHindi: 'हथकरघा दिवस',
  authority: 'Order 12/2026',
  sites: [],
  taxClasses: ['FABRIC_SILK_SAREE', 'APPAREL_WOVEN'],
  crafts: [],
  from: '2026-11-20',
  to: '2026-11-30',
  audience: 'everyone',
  basisPoints: 2000,
  funder: 'state',
  combines: 'additive',
  active: true,
};

describe('a rebate', () => {
  it('applies by itself to what it is for, and its reason stands in the line', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme });
    till.must(sale(3_850_00, {}, cart(line(saree), line(bangles))));
    expect(bill(till, 'MPD1/2627/000001')).toMatchObject({
      lines: [
        { rebate: 900_00, rebates: [{ scheme: 'handloom-day', funder: 'state', paise: 900_00 }] },
        { rebate: 0, rebates: [] },
      ],
      totals: { rebate: 900_00, discount: 0, payable: 3_850_00 },
    });
  });

  it('needs nobody to approve it, though it is above what a cashier may give', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme: { ...scheme, basisPoints: 9000 } });
    till.must(sale(450_00));
    expect(bill(till, 'MPD1/2627/000001')?.approvals).toEqual([]);
  });

  it('can bring a garment below the limit of its slab', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme: { ...scheme, basisPoints: 1000 } });
    till.must(sale(2_430_00, {}, cart(line(kurta))));
    expect(bill(till, 'MPD1/2627/000001')?.lines[0]?.rate).toBe(500);
  });

  it('is over when its days are, and for those only whom it is for', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme: { ...scheme, audience: 'student', to: '2026-11-22' } });
    till.must(sale(4_500_00));
    till.must(sale(3_600_00, { audience: 'student' }));
    till.at += 24 * 3600_000;
    till.must(sale(4_500_00, { audience: 'student' }));
  });

  it('adds to others of the full price, or takes its part of what they leave', () => {
    const till = openTestTill();
    till.must({ kind: 'scheme.save', scheme: { ...scheme, basisPoints: 1000 } });
    till.must({
      kind: 'scheme.save',
      scheme: { ...scheme, id: 'special', basisPoints: 1000, funder: 'kvic' },
    });
    till.must(sale(3_600_00));
    till.must({
      kind: 'scheme.save',
      scheme: { ...scheme, id: 'special', basisPoints: 1000, funder: 'kvic', combines: 'successive' },
    });
    till.must(sale(3_645_00));
    expect(bill(till, 'MPD1/2627/000002')?.lines[0]?.rebates.map(({ paise }) => paise)).toEqual([
      450_00, 405_00,
    ]);
  });
});
