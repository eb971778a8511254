import { type Problem, problem } from '../../../../shared/problem.ts';
import { TILL_CODE } from '../../../../shared/sale/number.ts';
import { checkPan } from '../../../../shared/tax/pan.ts';
import { isState } from '../../../../shared/tax/states.ts';
import {
  addressFaults,
  type Faults,
  identityFaults,
  linesProblem,
  type OrganisationDraft,
} from '../organisation/draft.ts';
import { hasBank, panOf, plain, type SellerDraft } from './draft.ts';
import { parseTurnover } from './turnover.ts';

export interface SellerFaults extends Faults<Omit<SellerDraft, 'organisation'>> {
  readonly organisation?: Faults<OrganisationDraft>;
}

const MOST_TERMS = 5;
const PIN_CODE = /^[1-9]\d{5}$/;
const UPI_ADDRESS = /^[\w.-]{2,}@[A-Za-z][\w.-]*$/;
const ACCOUNT = /^[0-9A-Z]{6,24}$/;
const IFSC = /^[A-Z]{4}0[A-Z0-9]{6}$/;
/** No more than that there is something before and behind the sign: nobody's real address is refused. */
const EMAIL = /^\S+@\S+$/;

/** What is wrong with a seller, field by field; `taken` are the codes of the others. */
export function sellerFaults(draft: SellerDraft, taken: readonly string[]): SellerFaults {
  const organisation = { ...identityFaults(draft.organisation), ...addressFaults(draft.organisation) };
  return {
    ...(Object.keys(organisation).length > 0 && { organisation }),
    ...clean({
      code: codeFault(draft.code.trim().toUpperCase(), taken),
      ...registrationFaults(draft),
      pan: draft.pan.trim() === '' && panOf(draft).pan === '' ? undefined : panFault(draft),
      khadiCertificate:
        draft.isKhadi && draft.khadiCertificate.trim() === '' ? problem('certificate-missing') : undefined,
      turnover: draft.turnover.trim() === '' ? undefined : turnoverFault(draft.turnover),
      pin: shaped(draft.pin.trim(), PIN_CODE, problem('pin-code-shape')),
      email: shaped(draft.email.trim(), EMAIL, problem('email-shape')),
      upiAddress: shaped(draft.upiAddress.trim(), UPI_ADDRESS, problem('upi-shape')),
      ...bankFaults(draft),
      termsEnglish: linesProblem(draft.termsEnglish, MOST_TERMS),
      termsHindi: linesProblem(draft.termsHindi, MOST_TERMS),
    }),
  };
}

function codeFault(code: string, taken: readonly string[]): Problem | undefined {
  if (!TILL_CODE.test(code)) return problem('seller-code-shape');
  return taken.includes(code) ? problem('seller-code-taken', { code }) : undefined;
}

/** What only one kind of registration has. */
function registrationFaults(draft: SellerDraft): Record<string, Problem | undefined> {
  const { registration, validFrom, validTo, stallState, organisation } = draft;
  if (registration === 'casual') {
    const days = problem('casual-needs-days');
    return {
      validFrom: validFrom === '' ? days : undefined,
      validTo: validTo === '' || validTo < validFrom ? days : undefined,
    };
  }
  if (registration !== 'home') return {};
  if (!isState(stallState)) return { stallState: problem('home-needs-stall-state') };
  return { stallState: stallState === organisation.stateCode ? problem('home-is-here') : undefined };
}

function bankFaults(draft: SellerDraft): Record<string, Problem | undefined> {
  if (!hasBank(draft)) return {};
  return {
    bankName: draft.bankName.trim() === '' ? problem('bank-name-missing') : undefined,
    bankAccount: ACCOUNT.test(plain(draft.bankAccount)) ? undefined : problem('bank-account-shape'),
    bankIfsc: IFSC.test(plain(draft.bankIfsc)) ? undefined : problem('ifsc-shape'),
  };
}

function panFault(draft: SellerDraft): Problem | undefined {
  const read = checkPan(panOf(draft).pan);
  return read.ok ? undefined : read.error;
}

function turnoverFault(text: string): Problem | undefined {
  const read = parseTurnover(text);
  return read.ok ? undefined : read.error;
}

function shaped(text: string, shape: RegExp, fault: Problem): Problem | undefined {
  return text === '' || shape.test(text) ? undefined : fault;
}

function clean(faults: Record<string, Problem | undefined>): Record<string, Problem> {
  return Object.fromEntries(Object.entries(faults).flatMap(([key, fault]) => (fault ? [[key, fault]] : [])));
}
