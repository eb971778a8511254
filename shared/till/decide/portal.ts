import { dayInIndia } from '../../calendar.ts';
import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { isExport } from '../../sale/supply.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/** What the invoice portal answered for a document. Once: an IRN does not change. */
export function recordIrn(
  state: TillState,
  command: CommandOf<'irn.record'>,
  actors: Actors,
  { bill, note, at }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'see-reports');
  if (!by.ok) return by;
  const { number, irn, ackNumber, ackDay, qr } = command;
  const known = bill(number)?.number ?? note(number)?.number;
  if (known === undefined) return err(problem('bill-unknown', { number }));
  if (state.irns.has(known)) return err(problem('irn-known', { number: known }));
  if (!state.irnDue.has(known)) return err(problem('irn-not-due', { number: known }));
  const others = [...state.irns.values()].some((one) => one.irn === irn.toLowerCase());
  if (others) return err(problem('irn-of-another'));
  if (ackDay > dayInIndia(at)) return err(problem('irn-day-to-come', { day: ackDay }));
  return ok([{ kind: 'irn.recorded@1', number: known, irn: irn.toLowerCase(), ackNumber, ackDay, qr }]);
}

/** The customs paper of an export, which comes after the bill. A later one corrects it. */
export function recordExport(
  command: CommandOf<'export.record'>,
  actors: Actors,
  { bill }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'see-reports');
  if (!by.ok) return by;
  const { number, port, shippingBill, shippingDay } = command;
  const found = bill(number);
  if (!found) return err(problem('bill-unknown', { number }));
  if (!isExport(found.supply)) return err(problem('bill-no-export', { number }));
  return ok([{ kind: 'export.recorded@1', number: found.number, port, shippingBill, shippingDay }]);
}
