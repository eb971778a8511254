import { type Group, group, many, numbers, type Vector } from './group.ts';
import { gross, type Mode, nearest, percentOf, running, shares, tax } from './reckon.ts';

const RATES = [0, 25, 150, 300, 500, 1200, 1800, 4000] as const;

type Line = readonly [net: number, rate: number, note?: string];

function netLines(mode: Mode, inter: boolean, lines: readonly Line[]): Vector[] {
  return lines.map(([net, rate, note]) => ({
    in: { mode, net, rate_bps: rate, inter },
    out: { ...tax(mode, net, rate, inter) },
    ...(note !== undefined && { note }),
  }));
}

function odd(seed: number, howMany: number, most = 9_999_999): Line[] {
  const next = numbers(seed);
  return many(howMany, () => [1 + next(most), RATES[next(RATES.length)] ?? 500]);
}

const INTRA: readonly Line[] = [
  [105000, 500, 'tag of Rs 1,050, the old limit with 5% in it'],
  [99900, 500, 'tag of Rs 999: the odd paisa stays in the value'],
  [1, 500, 'a single paisa bears no tax'],
  [99, 500, 'less than a rupee'],
  [0, 500, 'a line given away'],
  [100000, 1800, 'Rs 1,000 of leather'],
  [112000, 1200, 'brass at the 12% of August 2025'],
  [103000, 300, 'silver, round value'],
  [100000, 300, 'silver, odd paise'],
  [100025, 25, 'loose garnets at a quarter per cent'],
  [101500, 150, 'one and a half per cent'],
  [140000, 4000, 'the highest schedule'],
  [12345678, 500, 'a carpet of more than a lakh'],
  [12000, 0, 'glass bangles bear nothing'],
  [10_000_000_000, 1800, 'ten crore in one line'],
  [9_007_199_254, 500, 'a product beyond 2 to the 53rd'],
];
const INTER: readonly Line[] = [
  [100000, 500, 'one head takes all the tax'],
  [262500, 500, 'the highest tag of the lower rate'],
  [100000, 1200],
  [1234567, 300],
  [50000, 0, 'exempt'],
  [1, 1800, 'a single paisa'],
  [4, 1800, 'four paise: 0.61 is one'],
  [10_000_000_000, 1800, 'ten crore in one line'],
];
const TRADE_WITHIN: readonly Line[] = [
  [100000, 500, 'trade price, 5% added'],
  [20, 500, 'half a paisa rounds up on both heads'],
  [19, 500, 'less than half a paisa does not'],
  [333333, 300],
  [12345, 0, 'exempt'],
  [1010, 500, '25.25 on each head'],
  [0, 1800],
];
const TRADE_ACROSS: readonly Line[] = [
  [1010, 500, '50.5 becomes 51: a paisa more than within the State'],
  [1030, 500, '51.5 becomes 52'],
  [10, 500, 'half a paisa rounds up'],
  [250001, 1800],
  [100100, 1200],
  [12345, 0, 'exempt'],
];

function taxableFirst(net: number, rate: number): Vector {
  const value = nearest(BigInt(net) * 10_000n, 10_000n + BigInt(rate));
  const half = nearest(value * BigInt(rate), 20_000n);
  const [taxable, head] = [Number(value), Number(half)];
  const { taxable: ours, cgst, sgst } = tax('incl', net, rate, false);
  return {
    in: { net, rate_bps: rate },
    out: {
      alt: { taxable, cgst: head, sgst: head, residual: net - taxable - 2 * head },
      canonical: { taxable: ours, cgst, sgst },
    },
  };
}

type Measured = readonly [
  price: number,
  quantity: number,
  mode: Mode,
  rate: number,
  inter: boolean,
  note?: string,
];

const MEASURED: readonly Measured[] = [
  [45000, 2500, 'incl', 500, false, 'two and a half metres of handloom'],
  [45050, 2750, 'incl', 500, false, 'two metres and three quarters: half a paisa goes up'],
  [125000, 5500, 'incl', 500, false, 'a silk length of five and a half metres'],
  [99999, 1, 'excl', 500, false, 'a single gram'],
  [12050, 3005, 'excl', 500, true, 'a little over three kilograms'],
  [89990, 1000, 'incl', 1800, false, 'one piece'],
  [1, 499, 'incl', 500, false, 'less than half a paisa is nothing'],
  [1, 500, 'incl', 500, false, 'half a paisa is one'],
  [33333, 3, 'incl', 300, false, 'three thousandths'],
  [78950, 12340, 'incl', 300, true, 'silver by weight, to another State'],
];

function measured([unit_price, qty_milli, mode, rate, inter, note]: Measured): Vector {
  const whole = gross(unit_price, qty_milli);
  return {
    in: { unit_price, qty_milli, mode, rate_bps: rate, inter },
    out: { gross: whole, ...tax(mode, whole, rate, inter) },
    ...(note !== undefined && { note }),
  };
}

type Cut = readonly [
  gross: number,
  percent: number | null,
  amount: number | null,
  mode: Mode,
  rate: number,
  inter: boolean,
  note?: string,
];

const CUTS: readonly Cut[] = [
  [300000, 1000, null, 'incl', 500, false, 'ten per cent'],
  [149900, 2000, null, 'incl', 500, false],
  [99900, null, 10000, 'incl', 500, false, 'Rs 100 off'],
  [55555, 1250, null, 'excl', 1800, false, 'twelve and a half per cent: 6944.375'],
  [10000, 10000, null, 'incl', 500, false, 'all of it'],
  [10000, null, 12000, 'incl', 500, false, 'more than the line: capped'],
  [10000, null, null, 'incl', 500, true, 'none'],
  [5, 1000, null, 'incl', 500, false, 'half a paisa of discount is one'],
  [4, 1000, null, 'incl', 500, false, 'less is none'],
  [262600, 4, null, 'incl', 500, false, 'four hundredths of a per cent'],
  [1030000, 333, null, 'incl', 300, true],
  [777777, null, 77777, 'excl', 1200, true],
];

function cut([whole, percent, amount, mode, rate, inter, note]: Cut): Vector {
  const asked = percent === null ? (amount ?? 0) : percentOf(whole, percent);
  const discount = Math.min(asked, whole);
  const net = whole - discount;
  return {
    in: { gross: whole, disc_pct_bps: percent, disc_amount: amount, mode, rate_bps: rate, inter },
    out: { discount, net, ...tax(mode, net, rate, inter) },
    ...(note !== undefined && { note }),
  };
}

type Shared = readonly [nets: readonly number[], discount: number, note?: string];

const SHARED: readonly Shared[] = [
  [[100000, 100000, 100000], 10000, 'the odd paisa to the first'],
  [[100000, 100000, 100000], 10001, 'two odd paise to the first two'],
  [[99900, 149900, 250000], 50000],
  [[33333, 66667], 10000, 'the larger remainder wins over the lower place'],
  [[262500, 50000], 31250, 'no remainder'],
  [[500000], 12345, 'one line takes it all'],
  [[100, 200, 300, 400, 500, 600, 700], 1, 'one paisa goes to the largest line'],
  [[7, 11, 13], 30, 'almost everything'],
  [[7, 11, 13], 31, 'everything'],
  [[7, 11, 13], 50, 'more than there is: capped'],
  [[0, 50000, 0, 50000], 100, 'a line that was given away gets nothing'],
  [[500, 700], 0, 'nothing to share'],
  [[1, 1, 1, 1, 1, 1, 1], 3, 'ties go to the lower line'],
  [[9_999_999_999, 1], 5_000_000_000, 'a crore against a paisa'],
];

function shared([line_nets, bill_discount, note]: Shared): Vector {
  const parts = shares(bill_discount, line_nets);
  return {
    in: { line_nets, bill_discount },
    out: { shares: parts, nets: line_nets.map((net, index) => net - (parts[index] ?? 0)) },
    ...(note !== undefined && { note }),
  };
}

function rounded(total: number, unit: number): Vector {
  const payable = unit === 0 ? total : Number(nearest(BigInt(total), BigInt(unit))) * unit;
  return { in: { total, unit }, out: { payable, round_off: payable - total } };
}

type Back = readonly [
  net: number,
  rate: number,
  mode: Mode,
  inter: boolean,
  quantity: number,
  returns: readonly number[],
  note?: string,
];

const BACK: readonly Back[] = [
  [300000, 500, 'incl', false, 3000, [1000], 'one of three'],
  [300000, 500, 'incl', false, 3000, [1000, 1000, 1000], 'three of three, one by one'],
  [300000, 500, 'incl', false, 3000, [2000, 1000], 'two, then the last'],
  [99999, 1800, 'incl', false, 7000, [1000, 1000, 5000], 'seven diyas in three goes'],
  [99999, 1800, 'incl', false, 7000, [1000, 1000, 1000, 1000, 1000, 1000, 1000], 'seven diyas one by one'],
  [1030000, 300, 'incl', false, 1000, [1000], 'a necklace'],
  [123888, 500, 'incl', false, 2750, [1250], 'a cut length'],
  [123888, 500, 'incl', false, 2750, [10, 1240, 1500], 'a cut length in odd steps'],
  [50000, 0, 'incl', false, 5000, [2000], 'exempt goods'],
  [112000, 1200, 'incl', false, 1000, [1000], 'brass of August 2025 after the rate changed'],
  [100000, 500, 'incl', true, 3000, [2000, 1000], 'to another State'],
  [86666, 500, 'excl', false, 6000, [1000, 2000, 3000], 'trade, after a share of the bill discount'],
  [1, 1800, 'incl', false, 2000, [1000, 1000], 'a paisa for two'],
  [0, 500, 'incl', false, 1000, [1000], 'what was given away'],
];

function back([net, rate, mode, inter, quantity, returns, note]: Back): Vector {
  const { total: _, ...sums } = tax(mode, net, rate, inter);
  let before = 0;
  const notes = returns.map((part) => {
    const after = before + part;
    const of = (figure: number) => running(figure, quantity, after) - running(figure, quantity, before);
    const one = { taxable: of(sums.taxable), cgst: of(sums.cgst), sgst: of(sums.sgst), igst: of(sums.igst) };
    before = after;
    return { ...one, value: one.taxable + one.cgst + one.sgst + one.igst };
  });
  return {
    in: {
      original: { net, rate_bps: rate, mode, inter, qty_milli: quantity, ...sums },
      returns_qty_milli: returns,
    },
    out: { notes },
    ...(note !== undefined && { note }),
  };
}

function randomShared(): Shared[] {
  const next = numbers(7);
  return many(6, () => {
    const nets = many(2 + next(7), () => 1 + next(400_000));
    return [nets, next(nets.reduce((sum, net) => sum + net, 0))] as const;
  });
}

/** Groups of single amounts. */
export const AMOUNT_GROUPS: readonly Group[] = [
  group(
    'INCL_INTRA',
    'Tax inside the price, within the State',
    netLines('incl', false, [...INTRA, ...odd(1, 12)]),
  ),
  group(
    'INCL_INTER',
    'Tax inside the price, to another State',
    netLines('incl', true, [...INTER, ...odd(2, 10)]),
  ),
  group('EXCL', 'Tax on top of the price', [
    ...netLines('excl', false, [...TRADE_WITHIN, ...odd(3, 6)]),
    ...netLines('excl', true, [...TRADE_ACROSS, ...odd(4, 6)]),
  ]),
  group(
    'INCL_ALT_TAXABLE_FIRST',
    'For comparison: taxable value first leaves a residue',
    [[101, 500], [101, 1800], [103, 300], [109, 1800], [99900, 300], [100000, 1800], ...odd(5, 8)].map(
      ([net = 0, rate = 0]) => taxableFirst(Number(net), Number(rate)),
    ),
  ),
  group('QTY_DECIMAL', 'Price times quantity, rounded once', MEASURED.map(measured)),
  group('LINE_DISCOUNT', 'Discount of a line before tax', CUTS.map(cut)),
  group(
    'BILL_DISCOUNT',
    'Discount of a bill, shared by largest remainder',
    [...SHARED, ...randomShared()].map(shared),
  ),
  group('ROUND', 'What is paid of a total', [
    ...[12349, 12350, 12300, 12399, 50, 49, 1, 0, 99999999950].map((total) => rounded(total, 100)),
    ...[12325, 12324, 12375, 12350].map((total) => rounded(total, 50)),
    ...[12345, 0].map((total) => rounded(total, 0)),
    rounded(12345, 10),
  ]),
  group('CREDIT_NOTE', 'Goods that come back, by running totals', BACK.map(back)),
];
