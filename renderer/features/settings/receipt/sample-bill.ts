import { dayInIndia, financialYear } from '../../../../shared/calendar.ts';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { billSeries, documentNumber } from '../../../../shared/sale/number.ts';
import { chargesTax, type Seller } from '../../../../shared/sale/seller.ts';

/** What the preview is drawn for. */
interface Issuing {
  readonly tillCode: string;
  readonly seller: Seller;
  readonly cashier: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const PRICE = 525_000;
const TAXABLE = 500_000;
const TAX = 12_500;

/** A made-up bill that shows every line a receipt may have: one saree, GST at 5 per cent, paid in cash. Paise. */
export function sampleBill({ tillCode, seller, cashier, at }: Issuing): BillFound {
  const day = dayInIndia(at);
  const { stateCode } = seller;
  const isRegistered = chargesTax(seller);
  const heads = isRegistered
    ? { rate: 500, taxable: TAXABLE, cgst: TAX, sgst: TAX, igst: 0 }
    : { rate: 0, taxable: PRICE, cgst: 0, sgst: 0, igst: 0 };
  const { rate: _, ...sums } = heads;
  return {
    seq: 1,
    hash: '0'.repeat(64),
    nextCopy: 'original',
    seller,
    notes: [],
    irnPending: false,
    bill: {
      number: documentNumber(billSeries(tillCode, 1, financialYear(day)), 0),
      document: isRegistered ? 'tax-invoice' : 'cash-memo',
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
      cashier,
      approvals: [],
      lines: [
        {
          itemId: 'sample',
          sku: 'CHANDERI',
          nameEnglish: 'Chanderi silk-cotton saree',
          nameHindi: 'चंदेरी सिल्क-सूती साड़ी',
          hsn: '50072010',
          taxClass: 'FABRIC_SILK_SAREE',
          unit: 'piece',
          quantity: 1000,
          listPrice: PRICE,
          price: PRICE,
          gross: PRICE,
          rebates: [],
          rebate: 0,
          lineDiscount: 0,
          billDiscount: 0,
          net: PRICE,
          rule: { from: '', basis: '' },
          total: PRICE,
          maker: 'Shaheen Bano, Chanderi',
          ...heads,
        },
      ],
      totals: {
        quantity: 1000,
        gross: PRICE,
        rebate: 0,
        discount: 0,
        total: PRICE,
        roundOff: 0,
        payable: PRICE,
        ...sums,
      },
      taxByRate: isRegistered ? [heads] : [],
      tenders: [{ kind: 'cash', amount: PRICE, received: 550_000 }],
      change: 25_000,
    },
  };
}
