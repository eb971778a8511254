import { dayInIndia, financialYear } from '../calendar.ts';
import type { Bill, BillLine } from '../sale/bill.ts';
import { billSeries, documentNumber } from '../sale/number.ts';
import { chargesTax, type Seller } from '../sale/seller.ts';
import { sum, sumsByRate, taxSums } from '../sale/sums.ts';
import { billReceipt } from './bill.ts';
import type { ReceiptDocument } from './document.ts';
import type { Issuer } from './heading.ts';
import type { ReceiptSettings } from './settings.ts';

export interface SampleInput extends Issuer {
  readonly seller: Seller;
  readonly settings: ReceiptSettings;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether the paper says that it is none; a paper that leaves the printer always does. */
  readonly isSample: boolean;
}

interface Goods {
  readonly sku: string;
  readonly nameEnglish: string;
  readonly nameHindi: string;
  readonly hsn: string;
  /** Paise. */
  readonly price: number;
  readonly pieces: number;
  /** Paise that a scheme takes off. */
  readonly rebate: number;
  readonly maker: string;
  readonly makerPlace: string;
}

const GOODS: readonly Goods[] = [
  {
    sku: 'CH0001',
    nameEnglish: 'Chanderi silk-cotton saree',
    nameHindi: 'चंदेरी सिल्क-सूती साड़ी',
    hsn: '50072010',
    price: 525_000,
    pieces: 1,
    rebate: 52_500,
    maker: 'Shaheen Bano',
    makerPlace: 'Pranpur, Ashoknagar',
  },
  {
    sku: 'DH0002',
    nameEnglish: 'Dhokra brass figure, pair of musicians',
    nameHindi: 'ढोकरा पीतल मूर्ति, वादकों की जोड़ी',
    hsn: '83062990',
    price: 73_500,
    pieces: 2,
    rebate: 0,
    maker: 'Sonu Jhara',
    makerPlace: 'Ektal, Raigarh',
  },
];

const RATE = 500;
const REBATE = {
  scheme: 'sample',
  nameEnglish: 'Gandhi Jayanti rebate',
  nameHindi: 'गांधी जयंती रिबेट',
  funder: 'state',
  basisPoints: 1000,
} as const;

/** A made-up receipt that shows every line a receipt may have, of a seller and with the settings of a manager. */
export function sampleReceipt({ seller, at, ...input }: SampleInput): ReceiptDocument {
  return billReceipt({
    ...input,
    organisation: seller,
    bill: sampleBill(seller, at),
    cashierName: 'Asha Verma',
    buyer: { name: 'Meera Joshi' },
    copy: 'original',
    hashPrefix: '0'.repeat(10),
  });
}

/** Its number is the one that no bill ever has, for they begin at 1. */
function sampleBill(seller: Seller, at: number): Bill {
  const day = dayInIndia(at);
  const { stateCode } = seller;
  const lines = GOODS.map((goods) => lineOf(goods, chargesTax(seller)));
  const of = (figure: (line: BillLine) => number) => sum(lines.map(figure));
  const payable = of((line) => line.total);
  return {
    number: documentNumber(billSeries(seller.code, 1, financialYear(day)), 0),
    document: chargesTax(seller) ? 'tax-invoice' : 'cash-memo',
    at,
    day,
    siteId: 'sample',
    seller: seller.id,
    revision: 1,
    registration: seller.registration,
    supply: 'domestic',
    supplierState: stateCode,
    placeOfSupply: stateCode,
    interState: false,
    mode: 'inclusive',
    roundTo: 100,
    shift: 1,
    cashier: 'sample',
    approvals: [],
    lines,
    totals: {
      quantity: of((line) => line.quantity),
      gross: of((line) => line.gross),
      rebate: of((line) => line.rebate),
      discount: 0,
      ...taxSums(lines),
      total: payable,
      roundOff: 0,
      payable,
    },
    taxByRate: chargesTax(seller) ? sumsByRate(lines) : [],
    tenders: [
      { kind: 'upi', amount: 400_000, reference: '532718904412' },
      { kind: 'cash', amount: payable - 400_000, received: 220_000 },
    ],
    change: 220_000 - (payable - 400_000),
  };
}

function lineOf(goods: Goods, isTaxed: boolean): BillLine {
  const { sku, nameEnglish, nameHindi, hsn, price, pieces, rebate, maker, makerPlace } = goods;
  const gross = price * pieces;
  const net = gross - rebate;
  const half = isTaxed ? Math.round((net * RATE) / (10_000 + RATE) / 2) : 0;
  return {
    itemId: sku,
    sku,
    nameEnglish,
    nameHindi,
    hsn,
    taxClass: 'SAMPLE',
    unit: 'piece',
    quantity: pieces * 1000,
    listPrice: price,
    price,
    gross,
    rebates: rebate === 0 ? [] : [{ ...REBATE, paise: rebate }],
    rebate,
    lineDiscount: 0,
    billDiscount: 0,
    net,
    rate: isTaxed ? RATE : 0,
    rule: { from: '', basis: '' },
    taxable: net - 2 * half,
    cgst: half,
    sgst: half,
    igst: 0,
    total: net,
    maker,
    makerPlace,
  };
}
