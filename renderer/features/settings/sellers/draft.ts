import { chargesTax, MAIN_SELLER, type Registration, type Seller } from '../../../../shared/sale/seller.ts';
import { checkGstin } from '../../../../shared/tax/gstin.ts';
import {
  draftOf as draftOfOrganisation,
  EMPTY_ORGANISATION,
  linesOf,
  type OrganisationDraft,
  organisationOf,
} from '../organisation/draft.ts';
import { parseTurnover, writeTurnover } from './turnover.ts';

/** A seller as it is typed: what one kind of registration needs stays while another is looked at. */
export interface SellerDraft {
  readonly id: string;
  readonly organisation: OrganisationDraft;
  readonly code: string;
  readonly registration: Registration;
  readonly stallState: string;
  readonly pan: string;
  /** Days `YYYY-MM-DD`, empty where none is chosen. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly challan: string;
  readonly isKhadi: boolean;
  readonly khadiCertificate: string;
  readonly khadiValidTo: string;
  readonly turnover: string;
  readonly eInvoice: boolean;
  readonly lut: string;
  readonly pin: string;
  readonly place: string;
  readonly email: string;
  readonly upiAddress: string;
  readonly upiName: string;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly bankIfsc: string;
  readonly termsEnglish: string;
  readonly termsHindi: string;
  readonly logo: string;
  readonly untaxedAs: Seller['untaxedAs'];
  readonly active: boolean;
}

const LONGEST_UPI_NAME = 60;

/** A seller of whom nothing is known yet: most that are added are an artisan's own stall. */
export function newSeller(id: string, stateCode: string): SellerDraft {
  return {
    id,
    organisation: { ...EMPTY_ORGANISATION, registered: false, stateCode },
    code: '',
    registration: 'exempt',
    stallState: '',
    pan: '',
    validFrom: '',
    validTo: '',
    challan: '',
    isKhadi: false,
    khadiCertificate: '',
    khadiValidTo: '',
    turnover: '',
    eInvoice: false,
    lut: '',
    pin: '',
    place: '',
    email: '',
    upiAddress: '',
    upiName: '',
    bankName: '',
    bankAccount: '',
    bankIfsc: '',
    termsEnglish: '',
    termsHindi: '',
    logo: '',
    untaxedAs: 'exempt',
    active: true,
  };
}

export function draftOfSeller(seller: Seller): SellerDraft {
  const { nameEnglish, nameHindi, gstin, stateCode, addressEnglish, addressHindi, phone } = seller;
  const organisation = { nameEnglish, nameHindi, gstin, stateCode, addressEnglish, addressHindi, phone };
  const { khadi, upi, bank } = seller;
  return {
    ...newSeller(seller.id, stateCode),
    organisation: { ...draftOfOrganisation(organisation), registered: seller.registration !== 'exempt' },
    code: seller.code,
    registration: seller.registration,
    stallState: seller.stallState ?? '',
    pan: seller.pan ?? '',
    validFrom: seller.validFrom ?? '',
    validTo: seller.validTo ?? '',
    challan: seller.challan ?? '',
    isKhadi: khadi !== undefined,
    khadiCertificate: khadi?.certificate ?? '',
    khadiValidTo: khadi?.validTo ?? '',
    turnover: writeTurnover(seller.turnover),
    eInvoice: seller.eInvoice,
    lut: seller.lut ?? '',
    pin: seller.pin ?? '',
    place: seller.place ?? '',
    email: seller.email ?? '',
    upiAddress: upi?.address ?? '',
    upiName: upi?.name ?? '',
    bankName: bank?.name ?? '',
    bankAccount: bank?.account ?? '',
    bankIfsc: bank?.ifsc ?? '',
    termsEnglish: seller.termsEnglish.join('\n'),
    termsHindi: seller.termsHindi.join('\n'),
    logo: seller.logo ?? '',
    untaxedAs: seller.untaxedAs,
    active: seller.active,
  };
}

/** The draft under another kind of registration; without GST there is no GSTIN. */
export function withRegistration(draft: SellerDraft, registration: Registration): SellerDraft {
  const organisation = { ...draft.organisation, registered: registration !== 'exempt' };
  return { ...draft, registration, organisation };
}

/** The PAN: that of the GSTIN where one is built on it, else as typed. */
export function panOf({ organisation, pan }: SellerDraft): { readonly pan: string; readonly given: boolean } {
  const gstin = organisation.registered ? checkGstin(organisation.gstin) : undefined;
  const built = gstin?.ok ? gstin.value.pan : undefined;
  return { pan: built ?? pan.trim().toUpperCase(), given: built !== undefined };
}

/** What the till is told: only what the chosen kind of registration has. Ask for the faults first. */
export function sellerOfDraft(draft: SellerDraft): Seller {
  const { registration, turnover } = draft;
  const organisation = organisationOf(draft.organisation);
  const revenue = turnover.trim() === '' ? undefined : parseTurnover(turnover);
  const taxed = chargesTax(draft);
  const { pan } = panOf(draft);
  return {
    ...organisation,
    id: draft.id,
    code: draft.code.trim().toUpperCase(),
    registration,
    ...(registration === 'home' && { stallState: draft.stallState }),
    ...(registration === 'home' && named('challan', draft.challan)),
    ...(registration === 'casual' && { validFrom: draft.validFrom, validTo: draft.validTo }),
    ...named('pan', pan),
    ...(draft.isKhadi && {
      khadi: { certificate: draft.khadiCertificate.trim(), ...named('validTo', draft.khadiValidTo) },
    }),
    ...(revenue?.ok && { turnover: revenue.value }),
    eInvoice: taxed && draft.eInvoice,
    ...(taxed && named('lut', draft.lut)),
    ...named('pin', draft.pin),
    ...named('place', draft.place),
    ...named('email', draft.email),
    ...(draft.upiAddress.trim() !== '' && {
      upi: {
        address: draft.upiAddress.trim(),
        name: draft.upiName.trim() || organisation.nameEnglish.slice(0, LONGEST_UPI_NAME).trim(),
      },
    }),
    ...(hasBank(draft) && {
      bank: {
        name: draft.bankName.trim(),
        account: plain(draft.bankAccount),
        ifsc: plain(draft.bankIfsc),
      },
    }),
    termsEnglish: linesOf(draft.termsEnglish),
    termsHindi: linesOf(draft.termsHindi),
    ...named('logo', draft.logo),
    untaxedAs: draft.untaxedAs,
    active: draft.id === MAIN_SELLER || draft.active,
  };
}

/** Whether anything of a bank account is written. */
export function hasBank({ bankName, bankAccount, bankIfsc }: SellerDraft): boolean {
  return [bankName, bankAccount, bankIfsc].some((text) => text.trim() !== '');
}

/** An account number or a bank's code as the till keeps it, without the blanks that cheque books have. */
export function plain(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

function named<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const trimmed = text.trim();
  return trimmed === '' ? {} : ({ [key]: trimmed } as Partial<Record<K, string>>);
}
