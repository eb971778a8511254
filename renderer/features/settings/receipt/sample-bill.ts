import { dayInIndia, financialYear } from '../../../../shared/calendar.ts';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { billNumber, billSeries } from '../../../../shared/sale/number.ts';

/** What the preview is drawn for. */
interface Issuing {
  readonly tillCode: string;
  readonly stateCode: string;
  readonly isRegistered: boolean;
  readonly cashier: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const PRICE = 525_000;
const TAXABLE = 500_000;
const TAX = 12_500;

/** A made-up bill that shows every line a receipt may have: one saree, GST at 5 per cent, paid in cash. Paise. */
export function sampleBill({ tillCode, stateCode, isRegistered, cashier, at }: Issuing): BillFound {
  const day = dayInIndia(at);
  const heads = isRegistered
    ? { rate: 500, taxable: TAXABLE, cgst: TAX, sgst: TAX, igst: 0 }
    : { rate: 0, taxable: PRICE, cgst: 0, sgst: 0, igst: 0 };
  const { rate: _, ...sums } = heads;
  return {
    seq: 1,
    hash: '0'.repeat(64),
    nextCopy: 'original',
    bill: {
      number: billNumber(billSeries(tillCode, 1, financialYear(day)), 0),
      document: isRegistered ? 'tax-invoice' : 'bill-of-supply',
      at,
      day,
      siteId: 'sample',
      supplierState: stateCode,
      placeOfSupply: stateCode,
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
          lineDiscount: 0,
          billDiscount: 0,
          net: PRICE,
          maker: 'Shaheen Bano, Chanderi',
          ...heads,
        },
      ],
      totals: {
        quantity: 1000,
        gross: PRICE,
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
