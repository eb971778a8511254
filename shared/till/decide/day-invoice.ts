import { dayInIndia } from '../../calendar.ts';
import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { DayInvoice } from '../../sale/day-invoice.ts';
import { sumsByRate, taxSums } from '../../sale/sums.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Decision } from '../decide.ts';
import type { EventOf } from '../event.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller } from '../sellers.ts';
import type { SmallSales, TillState } from '../state.ts';
import { nextNumber } from './issue.ts';

type Issued = EventOf<'day-invoice.issued@1'>;

/** The one invoice for the small sales so far, asked for at the end of the day. */
export function issueDayInvoices(state: TillState, actors: Actors, circumstances: Circumstances): Decision {
  const by = allowedBy(actors, 'close-shift');
  if (!by.ok) return by;
  const issued = [...state.smallSales.values()].flatMap((sales) => invoiceOf(state, sales, circumstances));
  return issued.length > 0 ? ok(issued) : err(problem('no-small-sales'));
}

/** Invoices of days that are over: nobody asked for them, so the first sale or shift of the next day brings them. */
export function overdueInvoices(state: TillState, circumstances: Circumstances): readonly Issued[] {
  const today = dayInIndia(circumstances.at);
  return (
    [...state.smallSales.values()]
      // After a clock that stood ahead was put right, a day to come is over too.
      .filter(({ day }) => day !== today)
      .flatMap((sales) => invoiceOf(state, sales, circumstances))
  );
}

/** Nothing where every one of the sales was voided. */
function invoiceOf(
  state: TillState,
  sales: SmallSales,
  { at, incarnation }: Circumstances,
): readonly Issued[] {
  const seller = currentSeller(state, sales.seller);
  if (!seller || !state.setUp || sales.count === 0) return [];
  const { series, serial, number } = nextNumber(state, seller, sales.day, incarnation, 'day-invoice');
  const untaxed = sales.lines.filter(({ rate }) => rate === 0).length;
  const isUntaxed = untaxed === sales.lines.length;
  const document = isUntaxed ? 'bill-of-supply' : untaxed > 0 ? 'invoice-cum-bill' : 'tax-invoice';
  const { day, revision, supplierState, count, first, last, lines, total } = sales;
  const invoice: DayInvoice = {
    number,
    document,
    at,
    day,
    siteId: state.setUp.site.id,
    seller: seller.id,
    revision,
    supplierState,
    sales: { count, first, last },
    lines,
    totals: { ...taxSums(lines), total, roundOff: sales.payable - total, payable: sales.payable },
    taxByRate: sumsByRate(lines),
  };
  return [{ kind: 'day-invoice.issued@1', series, serial, invoice }];
}
