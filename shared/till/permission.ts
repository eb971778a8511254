import { type Permission, roleMay } from '../access/role.ts';
import type { User } from '../access/user.ts';
import { type Problem, problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Circumstances } from './circumstances.ts';
import type { TillState } from './state.ts';

/** Who asks, and the second person whose PIN the host has just checked. */
export interface Actors {
  readonly actor: User;
  readonly approver?: User;
}

/** The people of a command. Fails with `not-signed-in` or `approver-unknown`. */
export function actorsOf(state: TillState, circumstances: Circumstances): Result<Actors, Problem> {
  const actor = activeUser(state, circumstances.by);
  if (!actor) return err(problem('not-signed-in'));
  if (circumstances.approvedBy === undefined) return ok({ actor });
  const approver = activeUser(state, circumstances.approvedBy);
  return approver ? ok({ actor, approver }) : err(problem('approver-unknown'));
}

/**
 * Who answers for a thing: the actor if the role may, else the approver if that role may. Fails with
 * `approval-needed`, which the page turns into asking a second person for a PIN.
 */
export function allowedBy(actors: Actors, permission: Permission): Result<User, Problem> {
  if (roleMay(actors.actor.role, permission)) return ok(actors.actor);
  if (actors.approver && roleMay(actors.approver.role, permission)) return ok(actors.approver);
  return err(problem('approval-needed', { permission }));
}

function activeUser(state: TillState, userId: string): User | undefined {
  const user = state.users.get(userId);
  return user?.active ? user : undefined;
}
