import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import type { TillState } from '../state.ts';

/**
 * A person at a page. A wrong PIN is an event too: it counts towards the lock, and an auditor sees it. While
 * locked, not even the right PIN is looked at.
 */
export function signIn(
  state: TillState,
  command: CommandOf<'user.sign-in'>,
  circumstances: Circumstances,
): Decision {
  const { at, client, pinRight } = circumstances;
  const user = state.users.get(command.userId);
  if (!user?.active) return err(problem('user-unknown'));
  const until = state.pinFailures.get(user.id)?.lockedUntil ?? 0;
  if (at < until) return err(problem('pin-locked', { until }));
  return pinRight
    ? ok([{ kind: 'user.signed-in@1', userId: user.id, client }])
    : ok([{ kind: 'user.pin-failed@1', userId: user.id, at, client }]);
}

export function signOut(command: CommandOf<'user.sign-out'>, { client }: Circumstances): Decision {
  return ok([{ kind: 'user.signed-out@1', client, reason: command.reason }]);
}

/** Adds or changes a person. The last manager who can sign in may not be taken away. */
export function saveUser(
  state: TillState,
  command: CommandOf<'user.save'>,
  actors: Actors,
  { pinGiven = false }: Circumstances,
): Decision {
  const by = allowedBy(actors, 'manage-users');
  if (!by.ok) return by;
  const { user } = command;
  const isNew = !state.users.has(user.id);
  if (isNew && !pinGiven) return err(problem('pin-needed'));
  const sameName = [...state.users.values()].find(
    (other) => other.id !== user.id && other.active && other.name.toLowerCase() === user.name.toLowerCase(),
  );
  if (sameName && user.active) return err(problem('user-name-taken', { name: user.name }));
  const managers = [...state.users.values()].filter(
    (other) => other.id !== user.id && other.active && other.role === 'manager',
  );
  const staysManager = user.active && user.role === 'manager';
  if (managers.length === 0 && !staysManager) return err(problem('last-manager'));
  return ok([{ kind: 'user.saved@1', user, pinChanged: pinGiven }]);
}

export function unlockUser(state: TillState, command: CommandOf<'user.unlock'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'manage-users');
  if (!by.ok) return by;
  if (!state.users.has(command.userId)) return err(problem('user-unknown'));
  return ok([{ kind: 'user.unlocked@1', userId: command.userId }]);
}
