import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { err, ok } from '../../result.ts';
import { MAIN_SELLER, type Seller } from '../../sale/seller.ts';
import { checkGstin } from '../../tax/gstin.ts';
import { isState } from '../../tax/states.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../decide.ts';
import { type Actors, allowedBy } from '../permission.ts';
import { currentSeller, revisionOf } from '../sellers.ts';
import type { TillState } from '../state.ts';

/** Adds a seller or changes one: a new revision, because bills show the seller as he was when they were made. */
export function saveSeller(state: TillState, command: CommandOf<'seller.save'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  const { seller } = command;
  const objection = sellerObjection(state, seller);
  if (objection) return err(objection);
  return ok([{ kind: 'seller.saved@1', seller, revision: revisionOf(state, seller.id) + 1 }]);
}

function sellerObjection(state: TillState, seller: Seller): Problem | undefined {
  const others = [...state.sellers.keys()].filter((id) => id !== seller.id);
  const taken = others.some((id) => state.sellers.get(id)?.some(({ code }) => code === seller.code));
  if (taken) return problem('seller-code-taken', { code: seller.code });
  const before = currentSeller(state, seller.id);
  if (before && before.code !== seller.code) return problem('seller-code-stays', { code: before.code });
  const moves = before && (before.gstin !== seller.gstin || before.stateCode !== seller.stateCode);
  if (moves && state.shift) return problem('close-shift-first');
  if (seller.id === MAIN_SELLER && !seller.active) return problem('seller-main-stays');
  return registrationObjection(seller);
}

/** Whether number, State and kind of registration go together. */
function registrationObjection(seller: Seller): Problem | undefined {
  const { registration, gstin, stateCode, stallState, validFrom, validTo } = seller;
  if (!isState(stateCode)) return problem('state-unknown', { state: stateCode });
  if (registration === 'exempt') {
    return gstin === undefined ? undefined : problem('exempt-has-gstin');
  }
  if (gstin === undefined) return problem('registration-needs-gstin');
  const checked = checkGstin(gstin);
  if (!checked.ok) return checked.error;
  if (checked.value.state !== stateCode)
    return problem('gstin-of-another-state', { state: checked.value.state });
  if (registration === 'casual' && !(validFrom && validTo && validFrom <= validTo)) {
    return problem('casual-needs-days');
  }
  if (registration === 'home') {
    if (stallState === undefined || !isState(stallState)) return problem('home-needs-stall-state');
    if (stallState === stateCode) return problem('home-is-here');
  }
  return undefined;
}

/** A rebate scheme. One that has begun is not forgotten by changing it: bills froze what they gave. */
export function saveScheme(command: CommandOf<'scheme.save'>, actors: Actors): Decision {
  const by = allowedBy(actors, 'change-settings');
  if (!by.ok) return by;
  const { scheme } = command;
  if (scheme.from > scheme.to) return err(problem('scheme-days', { from: scheme.from, to: scheme.to }));
  return ok([{ kind: 'scheme.saved@1', scheme }]);
}
