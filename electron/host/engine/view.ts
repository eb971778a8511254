import type { Saving, TillView } from '../../../shared/contract/views.ts';
import { clockBehind } from '../../../shared/till/decide.ts';
import type { Opening } from './opening.ts';
import type { Till } from './till.ts';

export interface ViewOptions {
  readonly till: Till;
  readonly opening: Opening;
  readonly clientId: string;
  readonly now: number;
  readonly version: string;
}

/** The till as one page is to see it. */
export function viewOf({ till, opening, clientId, now, version }: ViewOptions): TillView {
  const phase = opening.phase();
  if (phase.name !== 'open')
    return phase.name === 'starting'
      ? { phase: 'starting', ...phase.progress }
      : { phase: 'stuck', ...phase.problem };
  const { state, journal } = till;
  if (!state.setUp || !journal) return { phase: 'new', version };
  const me = state.users.get(state.sessions.get(clientId) ?? '');
  return {
    phase: 'ready',
    version,
    saving: savingOf(till),
    ...(clockBehind(state, now) && { clockBehind: state.lastAt }),
    ...state.setUp,
    incarnation: journal.incarnation(),
    users: [...state.users.values()].map((user) => ({
      ...user,
      lockedUntil: state.pinFailures.get(user.id)?.lockedUntil ?? 0,
    })),
    ...(me && { me }),
    ...(state.shift && { shift: state.shift }),
    items: state.items.size,
    sellers: [...state.sellers.values()].flatMap((revisions) => revisions.at(-1) ?? []),
    schemes: [...state.schemes.values()],
    taxClasses: [...state.taxClasses.values()],
    smallSales: [...state.smallSales.values()]
      .filter(({ count }) => count > 0)
      .map(({ seller, day, count, total }) => ({ seller, day, count, total })),
    irnDue: [...state.irnDue.keys()],
    head: journal.head(),
  };
}

/** Whether facts can be written now, and if not, why. */
export function savingOf({ journal }: Till): Saving {
  if (!journal) return 'failed';
  if (journal.report().rolledBack && journal.state() === 'read-only') return 'rolled-back';
  const state = journal.state();
  return state === 'ready' || state === 'read-only' ? state : 'failed';
}
