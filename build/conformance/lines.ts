import { z } from 'zod';
import { multiplyDivide } from '../../shared/money/round.ts';
import { taxOfLine } from '../../shared/tax/line.ts';
import { rateOfLine } from '../../shared/tax/rate.ts';
import { classOf } from './classes.ts';
import type { Reckon } from './file.ts';
import { count, day, mode, optionalCount, priceMode, soldLine } from './input.ts';
import { settled } from './settled.ts';

const netLine = soldLine.extend({ net: count, rate_bps: count });

/** INCL_INTRA, INCL_INTER and EXCL: the tax of one net amount. */
export const netTax: Reckon = (input) => {
  const line = netLine.parse(input);
  return {
    ...taxOfLine({ net: line.net, rate: line.rate_bps, interState: line.inter, mode: priceMode(line.mode) }),
  };
};

const altLine = z.object({ net: count, rate_bps: count });

/**
 * INCL_ALT_TAXABLE_FIRST: what others do, taxable value first, beside what the engine does. Only for comparison, so
 * it is worked out here.
 */
export const taxableFirst: Reckon = (input) => {
  const { net, rate_bps: rate } = altLine.parse(input);
  const taxable = multiplyDivide(net, 10_000, 10_000 + rate);
  const half = multiplyDivide(taxable, rate, 20_000);
  const canonical = taxOfLine({ net, rate, interState: false, mode: 'inclusive' });
  return {
    alt: { taxable, cgst: half, sgst: half, residual: net - taxable - half - half },
    canonical: { ...canonical },
  };
};

const quantityLine = soldLine.extend({ unit_price: count, qty_milli: count, rate_bps: count });

/** QTY_DECIMAL: price times a quantity in thousandths, rounded once. */
export const quantity: Reckon = (input) => {
  const line = quantityLine.parse(input);
  const gross = multiplyDivide(line.unit_price, line.qty_milli, 1000);
  const { inter: interState, rate_bps: rate } = line;
  return { gross, ...taxOfLine({ net: gross, rate, interState, mode: priceMode(line.mode) }) };
};

const discountedLine = soldLine.extend({
  gross: count,
  rate_bps: count,
  disc_pct_bps: optionalCount,
  disc_amount: optionalCount,
});

/** LINE_DISCOUNT: a discount of one line, through a whole bill. */
export const lineDiscount: Reckon = (input, meta) => {
  const { gross, ...line } = discountedLine.parse(input);
  const { lines } = settled(
    { ...line, lines: [{ ...line, unit_price: gross, qty_milli: 1000 }], date: '2026-11-22' },
    meta,
  );
  const [one] = lines;
  return { ...one, discount: one?.lineDiscount };
};

const shared = z.object({ line_nets: z.array(count).min(1), bill_discount: count });

/** BILL_DISCOUNT: a discount of the whole bill, shared out over its lines. */
export const billDiscount: Reckon = (input, meta) => {
  const { line_nets: nets, bill_discount } = shared.parse(input);
  const lines = nets.map((unit_price) => ({ unit_price, qty_milli: 1000, rate_bps: 0 }));
  const bill = settled({ lines, bill_discount, date: '2026-11-22' }, meta);
  return {
    shares: bill.lines.map((line) => line.billDiscount),
    nets: bill.lines.map((line) => line.net),
  };
};

const slabLine = soldLine.extend({
  tax_class: z.string(),
  date: day,
  mode,
  net: count,
  qty_milli: count,
});

/** SLAB: the rate by class, day and value of a piece, and the tax at it. */
export const slab: Reckon = (input, meta) => {
  const line = slabLine.parse(input);
  const sold = { day: line.date, net: line.net, quantity: line.qty_milli, mode: priceMode(line.mode) };
  const found = rateOfLine(classOf(line.tax_class, meta), sold);
  if (!found.ok) throw new Error(`${found.error.code} ${JSON.stringify(found.error.params ?? {})}`);
  const { rate } = found.value;
  const tax = taxOfLine({ net: line.net, rate, interState: line.inter, mode: sold.mode });
  return { rate_bps: rate, ...tax };
};
