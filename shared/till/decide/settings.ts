import { type Problem, problem } from '../../problem.ts';
import { err, ok, type Result } from '../../result.ts';
import type { Organisation } from '../../sale/seller.ts';
import { checkGstin } from '../../tax/gstin.ts';
import { isState } from '../../tax/states.ts';
import type { Circumstances } from '../circumstances.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { firstSettings } from '../settings.ts';
import type { TillState } from '../state.ts';

/** The first record of a till. Its manager signs in with it, so that the first screen is not a second door. */
export function setUp(
  state: TillState,
  command: CommandOf<'till.set-up'>,
  { pinGiven, client }: Circumstances,
): Decision {
  if (state.setUp) return err(problem('set-up-already'));
  if (!pinGiven) return err(problem('pin-needed'));
  if (command.manager.role !== 'manager' || !command.manager.active) return err(problem('last-manager'));
  const checked = checkOrganisation(command.organisation);
  if (!checked.ok) return checked;
  const { organisation, site, tillCode, manager } = command;
  return ok([
    {
      kind: 'till.set-up@4',
      organisation,
      site,
      tillCode,
      settings: firstSettings(command.language),
      manager,
    },
    { kind: 'user.signed-in@1', userId: manager.id, client },
  ]);
}

/** The GSTIN must be a possible one, of the State that the organisation says it is in. */
function checkOrganisation(organisation: Organisation): Result<Organisation, Problem> {
  if (!isState(organisation.stateCode))
    return err(problem('state-unknown', { state: organisation.stateCode }));
  if (organisation.gstin === undefined) return ok(organisation);
  const gstin = checkGstin(organisation.gstin);
  if (!gstin.ok) return gstin;
  if (gstin.value.state !== organisation.stateCode) {
    return err(problem('gstin-of-another-state', { state: gstin.value.state }));
  }
  return ok(organisation);
}

export function changeSettings(command: CommandOf<'settings.change'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  return ok([{ kind: 'settings.changed@4', settings: command.settings }]);
}

/** A new name or address for the bills to come; the State and GSTIN of a till with an open shift stay. */
export function changeOrganisation(
  state: TillState,
  command: CommandOf<'organisation.change'>,
  actors: Actors,
): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  const checked = checkOrganisation(command.organisation);
  if (!checked.ok) return checked;
  const before = state.setUp;
  if (before && before.site.id !== command.site.id) return err(problem('site-stays'));
  const moves =
    before &&
    (before.organisation.gstin !== command.organisation.gstin ||
      before.organisation.stateCode !== command.organisation.stateCode);
  if (moves && state.shift) return err(problem('close-shift-first'));
  return ok([{ kind: 'organisation.changed@1', organisation: command.organisation, site: command.site }]);
}

/** Somebody looked at the clock and says it is right now, though it stood later before. */
export function confirmClock(state: TillState, actors: Actors, { at }: Circumstances): Decision {
  const by = allowedBy(actors, 'repair');
  if (!by.ok) return by;
  return ok([{ kind: 'clock.confirmed@1', at, lastAt: state.lastAt }]);
}
