import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { expectedCash, zReport } from '../../shift/shift.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';
import { overdueInvoices } from './day-invoice.ts';

export function openShift(
  state: TillState,
  command: CommandOf<'shift.open'>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  const { at } = circumstances;
  const by = allowedBy(actors, 'open-shift');
  if (!by.ok) return by;
  if (state.shift) return err(problem('shift-open-already', { number: state.shift.number }));
  return ok([
    ...overdueInvoices(state, circumstances),
    { kind: 'shift.opened@1', number: state.shifts + 1, at, by: actors.actor.id, float: command.float },
  ]);
}

export function moveCash(
  state: TillState,
  command: CommandOf<'shift.move-cash'>,
  actors: Actors,
  { at }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'move-cash');
  if (!by.ok) return by;
  if (!state.shift) return err(problem('shift-closed'));
  const inDrawer = expectedCash(state.shift);
  if (command.direction === 'out' && command.amount > inDrawer) {
    return err(problem('cash-not-there', { amount: command.amount, expected: inDrawer }));
  }
  const movement = { at, by: actors.actor.id, amount: command.amount, reason: command.reason };
  return ok([
    { kind: 'shift.cash-moved@1', shift: state.shift.number, direction: command.direction, movement },
  ]);
}

export function closeShift(
  state: TillState,
  command: CommandOf<'shift.close'>,
  actors: Actors,
  { at, head }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'close-shift');
  if (!by.ok) return by;
  if (!state.shift) return err(problem('shift-closed'));
  const report = zReport(state.shift, head, {
    closedAt: at,
    closedBy: actors.actor.id,
    denominations: command.denominations,
    ...(command.note && { note: command.note }),
  });
  return ok([{ kind: 'shift.closed@2', report }]);
}

/** Opening the drawer without a sale: an auditor reads who, when and why. */
export function openDrawer(command: CommandOf<'drawer.open'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'open-drawer');
  if (!by.ok) return by;
  return ok([{ kind: 'drawer.opened@1', reason: command.reason, approvedBy: by.value.id }]);
}

/** Opening the drawer to see whether it opens, while its printer is set up. It is of record like any other. */
export function testDrawer({ printer, pin }: CommandOf<'drawer.test'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  return ok([
    { kind: 'drawer.opened@1', reason: `Test: ${printer}`, approvedBy: by.value.id, test: { printer, pin } },
  ]);
}
