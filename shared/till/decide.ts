import { type Problem, problem } from '../problem.ts';
import { err, type Result } from '../result.ts';
import type { Circumstances } from './circumstances.ts';
import type { Command } from './command.ts';
import { completeBill, reprintReceipt, voidBill } from './decide/bill.ts';
import { issueDayInvoices } from './decide/day-invoice.ts';
import { issueDebitNote } from './decide/debit-note.ts';
import { clearQuarantine, moveStock, saveItems } from './decide/items.ts';
import { numberPieces, relabelPieces } from './decide/pieces.ts';
import { recordExport, recordIrn } from './decide/portal.ts';
import { completeReturn, returnWithoutBill } from './decide/return.ts';
import { saveScheme, saveSeller } from './decide/seller.ts';
import { changeOrganisation, changeSettings, confirmClock, setUp } from './decide/settings.ts';
import { closeShift, moveCash, openDrawer, openShift, testDrawer } from './decide/shift.ts';
import { changeTax } from './decide/tax.ts';
import { claimUpi, matchUpi, refundUpi } from './decide/upi.ts';
import { saveUser, signIn, signOut, unlockUser } from './decide/user.ts';
import { giveBackAdvance, takeAdvance } from './decide/voucher.ts';
import type { TillEvent } from './event.ts';
import { type Actors, actorsOf } from './permission.ts';
import type { TillState } from './state.ts';

export type Decision = Result<readonly TillEvent[], Problem>;

/** A clock may step back this far, ms, as time servers make it do, before anyone is asked. */
const CLOCK_TOLERANCE = 2 * 60_000;

/** Whether the clock stands so far behind the last record that a bill would be dated before its predecessor. */
export function clockBehind(state: TillState, at: number): boolean {
  return at < state.lastAt - CLOCK_TOLERANCE;
}

/**
 * What comes of a command: events to write, or why not. Reads the state and changes nothing; the same arguments
 * always give the same answer.
 */
export function decide(state: TillState, command: Command, circumstances: Circumstances): Decision {
  if (command.kind === 'till.set-up') return setUp(state, command, circumstances);
  if (!state.setUp) return err(problem('not-set-up'));
  if (command.kind === 'user.sign-in') return signIn(state, command, circumstances);
  const actors = actorsOf(state, circumstances);
  if (!actors.ok) return actors;
  if (command.kind === 'clock.confirm') return confirmClock(state, actors.value, circumstances);
  if (command.kind === 'user.sign-out') return signOut(command, circumstances);
  if (clockBehind(state, circumstances.at)) return err(problem('clock-behind', { lastAt: state.lastAt }));
  return decideSignedIn(state, command, actors.value, circumstances);
}

function decideSignedIn(
  state: TillState,
  command: Exclude<Command, { kind: 'till.set-up' | 'user.sign-in' | 'user.sign-out' | 'clock.confirm' }>,
  actors: Actors,
  circumstances: Circumstances,
): Decision {
  switch (command.kind) {
    case 'bill.complete':
      return completeBill(state, command, actors, circumstances);
    case 'bill.void':
      return voidBill(state, command, actors, circumstances);
    case 'receipt.reprint':
      return reprintReceipt(command, actors, circumstances);
    case 'return.complete':
      return completeReturn(state, command, actors, circumstances);
    case 'return.without-bill':
      return returnWithoutBill(state, command, actors, circumstances);
    case 'debit-note.issue':
      return issueDebitNote(state, command, actors, circumstances);
    case 'advance.take':
      return takeAdvance(state, command, actors, circumstances);
    case 'advance.give-back':
      return giveBackAdvance(state, command, actors, circumstances);
    case 'day-invoice.issue':
      return issueDayInvoices(state, actors, circumstances);
    case 'quarantine.clear':
      return clearQuarantine(state, command, actors);
    case 'seller.save':
      return saveSeller(state, command, actors);
    case 'scheme.save':
      return saveScheme(command, actors);
    case 'tax.change':
      return changeTax(command, actors, circumstances);
    case 'irn.record':
      return recordIrn(state, command, actors, circumstances);
    case 'export.record':
      return recordExport(command, actors, circumstances);
    case 'upi.claim':
      return claimUpi(state, command, actors, circumstances);
    case 'upi.match':
      return matchUpi(state, command, actors);
    case 'upi.refund':
      return refundUpi(state, command, actors, circumstances);
    case 'shift.open':
      return openShift(state, command, actors, circumstances);
    case 'shift.move-cash':
      return moveCash(state, command, actors, circumstances);
    case 'shift.close':
      return closeShift(state, command, actors, circumstances);
    case 'drawer.open':
      return openDrawer(command, actors);
    case 'drawer.test':
      return testDrawer(command, actors);
    case 'items.save':
      return saveItems(state, command, actors, circumstances);
    case 'stock.move':
      return moveStock(state, command, actors);
    case 'pieces.number':
      return numberPieces(state, command, actors, circumstances);
    case 'pieces.relabel':
      return relabelPieces(state, command, actors);
    case 'user.save':
      return saveUser(state, command, actors, circumstances);
    case 'user.unlock':
      return unlockUser(state, command, actors);
    case 'settings.change':
      return changeSettings(command, actors);
    case 'organisation.change':
      return changeOrganisation(state, command, actors);
  }
}
