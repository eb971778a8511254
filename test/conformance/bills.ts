import { type Group, group, many, numbers, type Vector } from './group.ts';
import { type FlatRow, gross, type Mode, percentOf, rate, type SlabRow, shares, tax } from './reckon.ts';

const OLD = ['2025-04-01', '2025-09-21'] as const;
const NEW = ['2025-09-22', null] as const;
const GARMENT: readonly SlabRow[] = [
  [...OLD, 100000, 500, 1200],
  [...NEW, 250000, 500, 1800],
];

/** Classes by a value per piece, as Parliament's notifications have them since April 2025. */
export const SLAB_TABLE: Readonly<Record<string, readonly SlabRow[]>> = {
  APPAREL_WOVEN: GARMENT,
  APPAREL_KNIT: GARMENT,
  MADEUP: GARMENT,
  QUILT_COTTON: GARMENT,
  SHAWL_OTHER: GARMENT,
  FOOTWEAR: [
    [...OLD, 100000, 1200, 1800],
    [...NEW, 250000, 500, 1800],
  ],
  SHAWL_HANDICRAFT: [
    [...OLD, 100000, 500, 1200],
    [...NEW, 250000, 500, 500],
  ],
};

const always = (is: number): readonly FlatRow[] => [['2025-04-01', null, is]];
const changed = (was: number, is: number): readonly FlatRow[] => [
  [...OLD, was],
  [...NEW, is],
];

export const FLAT_TABLE: Readonly<Record<string, readonly FlatRow[]>> = {
  FABRIC_SILK_SAREE: always(500),
  METAL_ORNAMENT: changed(1200, 500),
  GLASS_BANGLE: always(0),
  PAINTING: changed(1200, 500),
  LEATHER_OTHER: always(1800),
  SOAP_BAR: changed(1800, 500),
  INCENSE_OTHER: changed(1200, 1800),
  GEMSTONE_LOOSE: always(25),
  JEWELLERY_PRECIOUS: always(300),
  CLAY_IDOL: always(0),
};

function rowsOf(name: string): readonly (SlabRow | FlatRow)[] {
  const rows = SLAB_TABLE[name] ?? FLAT_TABLE[name];
  if (!rows) throw new Error(`no class ${name}`);
  return rows;
}

type Piece = readonly [
  taxClass: string,
  date: string,
  mode: Mode,
  net: number,
  quantity: number,
  inter: boolean,
  note?: string,
];

const TODAY = '2026-11-22';
const PIECES: readonly Piece[] = [
  ['APPAREL_WOVEN', '2025-09-22', 'excl', 250000, 1000, false, 'exactly the limit'],
  ['APPAREL_WOVEN', '2025-09-22', 'excl', 250001, 1000, false, 'one paisa over the limit'],
  ['APPAREL_WOVEN', '2025-09-21', 'excl', 100000, 1000, false, 'the old limit on its last day'],
  [
    'APPAREL_WOVEN',
    '2025-09-21',
    'excl',
    100001,
    1000,
    false,
    'one paisa over the old limit on its last day',
  ],
  ['APPAREL_WOVEN', '2025-09-22', 'excl', 100001, 1000, false, 'the same price a day later'],
  ['APPAREL_WOVEN', TODAY, 'incl', 262500, 1000, false, 'the highest tag that is 5%'],
  [
    'APPAREL_WOVEN',
    TODAY,
    'incl',
    262501,
    1000,
    false,
    'the next paisa: no rate fits, the higher is charged',
  ],
  ['APPAREL_WOVEN', TODAY, 'incl', 280000, 1000, false, 'in the middle of the band'],
  ['APPAREL_WOVEN', TODAY, 'incl', 295000, 1000, false, 'the top of the band'],
  ['APPAREL_WOVEN', TODAY, 'incl', 295001, 1000, false, 'clear of the band'],
  ['APPAREL_WOVEN', TODAY, 'incl', 262500, 1000, true, 'the highest tag to another State'],
  ['APPAREL_WOVEN', TODAY, 'incl', 262501, 1000, true, 'the band to another State'],
  ['MADEUP', '2025-09-21', 'incl', 105000, 1000, false, 'a bedsheet at Rs 1,050 under the old limit'],
  ['MADEUP', '2025-09-21', 'incl', 105001, 1000, false, 'the old band begins'],
  ['MADEUP', '2025-09-21', 'incl', 112000, 1000, false, 'the old band ends'],
  ['MADEUP', TODAY, 'incl', 10_500_000_000, 40_000_000, false, 'forty thousand bedsheets at the limit'],
  ['MADEUP', TODAY, 'incl', 10_500_000_001, 40_000_000, false, 'one paisa more in all'],
  ['APPAREL_KNIT', TODAY, 'excl', 500001, 2000, false, 'two pieces that average half a paisa over'],
  ['APPAREL_KNIT', TODAY, 'excl', 500000, 2000, false, 'two pieces at the limit'],
  ['APPAREL_KNIT', TODAY, 'excl', 749999, 3000, false, 'three pieces a third of a paisa under'],
  ['APPAREL_KNIT', TODAY, 'incl', 787500, 3000, false, 'three pieces at the highest 5% tag'],
  ['APPAREL_KNIT', TODAY, 'incl', 787501, 3000, false, 'three pieces a paisa above it in all'],
  ['FOOTWEAR', TODAY, 'excl', 250000, 1000, false, 'a pair of juttis at the limit'],
  ['FOOTWEAR', TODAY, 'excl', 250001, 1000, false, 'a pair of juttis over it'],
  ['FOOTWEAR', '2025-09-21', 'excl', 100001, 1000, false, 'juttis over the old limit'],
  ['FOOTWEAR', '2025-09-21', 'excl', 100000, 1000, false, 'juttis under the old limit were 12%'],
  ['FOOTWEAR', '2025-09-21', 'incl', 112000, 1000, false, 'the highest old tag at 12%'],
  ['FOOTWEAR', '2025-09-21', 'incl', 112001, 1000, false, 'the old band of footwear'],
  ['FOOTWEAR', TODAY, 'incl', 270000, 1000, false, 'juttis in the band'],
  ['QUILT_COTTON', TODAY, 'excl', 250000, 1000, false, 'a quilt at the limit'],
  ['QUILT_COTTON', TODAY, 'incl', 420000, 1000, false, 'a quilt above it'],
  ['FABRIC_SILK_SAREE', TODAY, 'incl', 2500000, 1000, false, 'a saree of Rs 25,000 is cloth'],
  ['FABRIC_SILK_SAREE', TODAY, 'incl', 687500, 5500, false, 'silk by the metre'],
  ['SHAWL_HANDICRAFT', TODAY, 'incl', 1500000, 1000, false, 'a handmade shawl has no limit now'],
  ['SHAWL_HANDICRAFT', '2025-09-21', 'incl', 1500000, 1000, false, 'it had one before'],
  ['SHAWL_OTHER', TODAY, 'incl', 1500000, 1000, false, 'a machine-made shawl keeps it'],
  ['METAL_ORNAMENT', '2025-09-21', 'incl', 112000, 1000, false, 'a brass bell before'],
  ['METAL_ORNAMENT', '2025-09-22', 'incl', 105000, 1000, false, 'a brass bell since'],
  ['GLASS_BANGLE', TODAY, 'incl', 12000, 1000, false, 'glass bangles'],
  ['PAINTING', '2025-09-21', 'excl', 500000, 1000, false, 'a painting before'],
  ['PAINTING', '2025-09-22', 'excl', 500000, 1000, true, 'a painting since, to another State'],
  ['LEATHER_OTHER', TODAY, 'excl', 500000, 1000, false, 'a leather jacket, as ever'],
  ['SOAP_BAR', '2025-09-21', 'incl', 10000, 1000, false, 'soap came down from 18%'],
  ['SOAP_BAR', TODAY, 'incl', 10000, 1000, false, 'soap now'],
  ['INCENSE_OTHER', '2025-09-21', 'incl', 10000, 1000, false, 'other incense before'],
  ['INCENSE_OTHER', TODAY, 'incl', 10000, 1000, false, 'other incense went up'],
  ['GEMSTONE_LOOSE', TODAY, 'incl', 10000, 1000, false, 'loose stones'],
  ['JEWELLERY_PRECIOUS', TODAY, 'incl', 1030000, 1000, false, 'a necklace'],
];

function piece([tax_class, date, mode, net, qty_milli, inter, note]: Piece): Vector {
  const rate_bps = rate(rowsOf(tax_class), date, mode, net, qty_milli);
  return {
    in: { tax_class, date, mode, net, qty_milli, inter },
    out: { rate_bps, ...tax(mode, net, rate_bps, inter) },
    ...(note !== undefined && { note }),
  };
}

interface Line {
  readonly unit_price: number;
  readonly qty_milli: number;
  readonly tax_class?: string;
  readonly rate_bps?: number;
  readonly disc_pct_bps?: number;
  readonly disc_amount?: number;
}

interface Bill {
  readonly lines: readonly Line[];
  readonly mode?: Mode;
  readonly inter?: boolean;
  readonly date?: string;
  readonly bill_discount?: number;
  readonly round_unit?: number;
  readonly buyer?: 'UNREG' | 'REG';
}

const HEADS = ['taxable', 'cgst', 'sgst', 'igst'] as const;

function bill(given: Bill, note: string): Vector {
  const {
    mode = 'incl',
    inter = false,
    date = TODAY,
    bill_discount = 0,
    round_unit = 100,
    buyer = 'UNREG',
  } = given;
  const before = given.lines.map((line) => {
    const whole = gross(line.unit_price, line.qty_milli);
    const off =
      line.disc_pct_bps === undefined ? (line.disc_amount ?? 0) : percentOf(whole, line.disc_pct_bps);
    return whole - Math.min(off, whole);
  });
  const parts = shares(bill_discount, before);
  const lines = given.lines.map((line, index) => {
    const share = parts[index] ?? 0;
    const net = (before[index] ?? 0) - share;
    const rate_bps = line.tax_class
      ? rate(rowsOf(line.tax_class), date, mode, net, line.qty_milli)
      : (line.rate_bps ?? 0);
    return {
      net_before_bill_disc: before[index] ?? 0,
      bill_disc_share: share,
      net,
      rate_bps,
      ...tax(mode, net, rate_bps, inter),
    };
  });
  const sum = (of: readonly (typeof lines)[number][], key: 'total' | (typeof HEADS)[number]) =>
    of.reduce((total, line) => total + line[key], 0);
  const sums = (of: readonly (typeof lines)[number][]) =>
    Object.fromEntries(HEADS.map((key) => [key, sum(of, key)]));
  const rates = [...new Set(lines.map((line) => line.rate_bps))];
  const total = sum(lines, 'total');
  const payable =
    round_unit === 0 ? total : Math.floor((2 * total + round_unit) / (2 * round_unit)) * round_unit;
  return {
    in: { lines: given.lines, mode, inter, date, bill_discount, round_unit, buyer },
    out: {
      lines,
      by_rate: Object.fromEntries(
        rates.map((one) => [one, sums(lines.filter((line) => line.rate_bps === one))]),
      ),
      totals: { ...sums(lines), total },
      round_off: payable - total,
      payable,
      document: paper(rates, buyer),
    },
    note,
  };
}

function paper(rates: readonly number[], buyer: 'UNREG' | 'REG'): string {
  const exempt = rates.includes(0);
  if (!exempt) return 'TAX_INVOICE';
  if (rates.length === 1) return 'BILL_OF_SUPPLY';
  return buyer === 'REG' ? 'TAX_INVOICE+BILL_OF_SUPPLY' : 'INVOICE_CUM_BILL_OF_SUPPLY';
}

const one = (unit_price: number, tax_class: string, more: Partial<Line> = {}): Line => ({
  unit_price,
  qty_milli: 1000,
  tax_class,
  ...more,
});
const at = (unit_price: number, rate_bps: number, qty_milli = 1000): Line => ({
  unit_price,
  qty_milli,
  rate_bps,
});

const ACROSS: readonly Vector[] = [
  bill(
    { lines: [one(280000, 'APPAREL_WOVEN', { disc_pct_bps: 1000 })] },
    'Rs 2,800 less 10%: 2,520, value 2,400, 5%',
  ),
  bill(
    { lines: [one(300000, 'APPAREL_WOVEN', { disc_pct_bps: 1000 })] },
    '2,700 after discount: in the band, 18%',
  ),
  bill(
    { lines: [one(300000, 'APPAREL_WOVEN', { disc_amount: 37500 })] },
    'brought to 2,625 by an amount: 5%',
  ),
  bill({ lines: [one(300000, 'APPAREL_WOVEN', { disc_amount: 37499 })] }, 'a paisa less discount: 18%'),
  bill(
    { lines: [one(260000, 'MADEUP')], mode: 'excl', bill_discount: 10000 },
    'trade, brought to 2,500 by the bill',
  ),
  bill({ lines: [one(260000, 'MADEUP')], mode: 'excl', bill_discount: 9999 }, 'trade, a paisa short of it'),
  bill(
    { lines: [one(290000, 'APPAREL_WOVEN'), one(290000, 'APPAREL_WOVEN')], bill_discount: 55000 },
    'two kurtas of 2,900, 550 off: both 5%',
  ),
  bill(
    { lines: [one(290000, 'APPAREL_WOVEN'), one(290000, 'APPAREL_WOVEN')], bill_discount: 54999 },
    'the odd paisa keeps the second at 18%',
  ),
  bill(
    { lines: [{ unit_price: 270000, qty_milli: 3000, tax_class: 'APPAREL_KNIT', disc_pct_bps: 278 }] },
    'three pieces by a percentage just under the limit',
  ),
  bill(
    { lines: [one(250000, 'FOOTWEAR'), one(125000, 'FABRIC_SILK_SAREE')], bill_discount: 5000, inter: true },
    'juttis and silk to another State',
  ),
  bill(
    { lines: [one(120000, 'APPAREL_WOVEN', { disc_pct_bps: 1250 })], date: '2025-09-21' },
    'under the old limit: 1,050, 5%',
  ),
];

const MIXED = [at(99900, 500), at(49950, 500), at(12345, 1800)];
const BILLS: readonly Vector[] = [
  bill(
    { lines: [one(450000, 'FABRIC_SILK_SAREE'), one(149900, 'APPAREL_WOVEN'), at(35000, 500, 2000)] },
    'saree, kurta, two terracottas',
  ),
  bill(
    {
      lines: [
        one(450000, 'FABRIC_SILK_SAREE'),
        one(349900, 'APPAREL_WOVEN'),
        one(1030000, 'JEWELLERY_PRECIOUS'),
      ],
    },
    'three rates',
  ),
  bill(
    { lines: [one(12000, 'GLASS_BANGLE', { qty_milli: 3000 }), at(65000, 500)] },
    'bangles and something taxed: one paper',
  ),
  bill(
    { lines: [one(12000, 'GLASS_BANGLE', { qty_milli: 3000 }), at(65000, 500)], buyer: 'REG' },
    'the same to a registered buyer: two papers',
  ),
  bill({ lines: [one(12000, 'GLASS_BANGLE', { qty_milli: 3000 }), one(25000, 'CLAY_IDOL')] }, 'all exempt'),
  bill({ lines: [one(12000, 'GLASS_BANGLE')], buyer: 'REG' }, 'all exempt to a registered buyer'),
  bill({ lines: MIXED, bill_discount: 10000 }, 'a discount over two rates'),
  bill({ lines: MIXED, bill_discount: 10000, inter: true }, 'the same to another State'),
  bill(
    { lines: MIXED, bill_discount: 10000, mode: 'excl', inter: true, buyer: 'REG' },
    'trade, to another State',
  ),
  bill({ lines: MIXED, bill_discount: 10000, mode: 'excl', buyer: 'REG' }, 'trade, within the State'),
  bill(
    { lines: [one(112000, 'METAL_ORNAMENT'), one(105000, 'APPAREL_WOVEN')], date: '2025-09-21' },
    'the last day of the old rates',
  ),
  bill(
    { lines: [one(112000, 'METAL_ORNAMENT'), one(105000, 'APPAREL_WOVEN')], date: '2025-09-22' },
    'the first day of the new ones',
  ),
  bill({ lines: many(5, () => at(20000, 500)), bill_discount: 333 }, 'five like lines, Rs 3.33 off'),
  bill({ lines: [at(12349, 500)], round_unit: 0 }, 'not rounded'),
  bill({ lines: [at(12335, 500)], round_unit: 50 }, 'rounded to half a rupee'),
  bill({ lines: [at(12350, 500)] }, 'fifty paise go up'),
  bill({ lines: [at(50000, 500)], bill_discount: 50000 }, 'all of it given away'),
  bill(
    { lines: [{ ...at(45050, 500, 2750), disc_pct_bps: 750 }, one(99900, 'SOAP_BAR')] },
    'a length with a discount, and soap',
  ),
  ...randomBills(),
];

function randomBills(): Vector[] {
  const next = numbers(11);
  const classes = [...Object.keys(SLAB_TABLE), ...Object.keys(FLAT_TABLE)];
  return many(14, () => {
    const lines = many(1 + next(12), () => ({
      ...one(1 + next(600_000), classes[next(classes.length)] ?? 'PAINTING', {
        qty_milli: 1000 * (1 + next(4)),
      }),
      ...(next(3) === 0 && { disc_pct_bps: 1 + next(5000) }),
    }));
    return bill(
      {
        lines,
        mode: next(3) === 0 ? 'excl' : 'incl',
        inter: next(2) === 0,
        date: next(4) === 0 ? '2025-08-15' : TODAY,
        bill_discount: next(2) === 0 ? 0 : next(50_000),
        buyer: next(2) === 0 ? 'REG' : 'UNREG',
      },
      `by chance, ${lines.length} lines`,
    );
  });
}

export const BILL_GROUPS: readonly Group[] = [
  group('SLAB', 'The rate by class, day and value of a piece', PIECES.map(piece)),
  group('SLAB_AFTER_DISCOUNT', 'A discount that moves a piece across the limit', ACROSS),
  group('BILL', 'Whole bills', BILLS),
];
