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
  { bill, note }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'see-reports');
  if (!by.ok) return by;
  const { number, irn, ackNumber, ackDay, qr } = command;
  if (!bill(number) && !note(number)) return err(problem('bill-unknown', { number }));
  const before = state.irns.get(number);
  if (before) return err(problem('irn-known', { number }));
  return ok([{ kind: 'irn.recorded@1', number, irn: irn.toLowerCase(), ackNumber, ackDay, qr }]);
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
  return ok([{ kind: 'export.recorded@1', number, port, shippingBill, shippingDay }]);
}
