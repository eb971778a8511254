import { addFailure, type PinFailures, triesLeft } from '../../../shared/access/lockout.ts';
import { roleMay } from '../../../shared/access/role.ts';
import { type Problem, problem } from '../../../shared/problem.ts';
import type { Rooms } from '../rooms.ts';

/** Lets somebody in to repair books that cannot be written to, and so let nobody sign in. */
export interface RepairDoor {
  /**
   * Whether this is a person who may repair, by their PIN; nothing wrong is `undefined`. Fails with
   * `approval-needed`, `pin-wrong` (`left`) or `pin-locked` (`until`).
   */
  check(given: { readonly userId: string; readonly pin: string }): Promise<Problem | undefined>;
}

/** Wrong PINs are counted in memory, for as long as the host runs: there is no book to write them in. */
export function createRepairDoor({ till, pins, now }: Pick<Rooms, 'till' | 'pins' | 'now'>): RepairDoor {
  const guesses = new Map<string, PinFailures>();
  return {
    async check({ userId, pin }) {
      const user = till.state.users.get(userId);
      if (!user?.active || !roleMay(user.role, 'repair'))
        return problem('approval-needed', { permission: 'repair' });
      const before = guesses.get(userId) ?? till.state.pinFailures.get(userId);
      if (before && now() < before.lockedUntil) return problem('pin-locked', { until: before.lockedUntil });
      // Counted before it is looked at, so that many at once are no way around the count.
      const counted = addFailure(before, now());
      guesses.set(userId, counted);
      if (await pins.isRight(userId, pin)) {
        guesses.delete(userId);
        return undefined;
      }
      return counted.lockedUntil > now()
        ? problem('pin-locked', { until: counted.lockedUntil })
        : problem('pin-wrong', { left: triesLeft(counted) });
    },
  };
}
