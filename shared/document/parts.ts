import type { Words } from '../receipt/document.ts';
import { bilingual } from '../receipt/heading.ts';
import { COMPOSITION, ENDORSEMENTS, LABELS } from '../receipt/labels.ts';
import { dateAndTime, dateOf } from '../receipt/lines.ts';
import { join, named, plain, stateWords } from '../receipt/words.ts';
import type { Issue } from '../sale/bill.ts';
import type { Seller } from '../sale/seller.ts';
import type { PaperInput } from './input.ts';
import type { Block, Fact } from './paper.ts';

export function sellerName(seller: Seller): Words {
  return named(seller.nameEnglish, seller.nameHindi);
}

/** Who issues the paper and what it is: CGST Rules 46(a), 49(a), 50(a), 53(1A)(a). */
export function headingBlock(input: PaperInput, title: Words, notes: readonly Words[] = []): Block {
  const { seller, site } = input;
  const siteName = named(site.nameEnglish, site.nameHindi);
  const { en: english } = sellerName(seller);
  return {
    kind: 'heading',
    seller: sellerName(seller),
    lines: [address(seller, siteName.en === english ? [] : [siteName]), ...contact(seller)],
    facts: sellerFacts(seller),
    title,
    notes: [...(seller.registration === 'composition' ? [COMPOSITION] : []), ...notes],
    marks: marks(input),
  };
}

/** On one line of its own length: it takes no more of the paper than it must. */
function address(seller: Seller, site: readonly Words[]): Words {
  return join([...site, ...bilingual(seller.addressEnglish, seller.addressHindi)], ', ');
}

function contact({ phone, email }: Seller): readonly Words[] {
  const parts = [...(phone ? [`${LABELS.phone.en} ${phone}`] : []), ...(email ? [email] : [])];
  return parts.length === 0 ? [] : [plain(parts.join(' · '))];
}

function sellerFacts(seller: Seller): readonly Fact[] {
  const { gstin, pan, khadi, registration, validFrom, validTo } = seller;
  return [
    ...(gstin ? [{ label: LABELS.gstin, value: plain(gstin), strong: true }] : []),
    ...(!gstin && pan ? [{ label: LABELS.pan, value: plain(pan), strong: true }] : []),
    ...(khadi ? [{ label: LABELS.khadi, value: plain(khadi.certificate) }] : []),
    ...(registration === 'casual' && validFrom && validTo
      ? [{ label: LABELS.casual, value: plain(`${dateOf(validFrom)} – ${dateOf(validTo)}`) }]
      : []),
  ];
}

/** What must strike the eye: that the paper is void, a second print, or not yet good for credit. */
function marks({ voided, duplicate, irnPending }: PaperInput): readonly Words[] {
  const printedAt = duplicate?.printedAt;
  return [
    ...(voided
      ? [
          {
            en: `VOID – ${dateAndTime(voided.at)}: ${voided.reason}`,
            hi: `रद्द – ${dateAndTime(voided.at)}`,
          },
        ]
      : []),
    ...(duplicate
      ? [
          {
            en: printedAt === undefined ? 'DUPLICATE' : `DUPLICATE – printed ${dateAndTime(printedAt)}`,
            hi: 'दूसरी छपाई',
          },
        ]
      : []),
    ...(irnPending
      ? [
          {
            en: 'IRN PENDING – no input tax credit until it is registered on the invoice portal',
            hi: 'आईआरएन लंबित',
          },
        ]
      : []),
  ];
}

/** Endorsement of a zero-rated supply, with the undertaking it goes out under (CGST Rule 46, second proviso). */
export function endorsements({ supply }: Issue): readonly Words[] {
  const words = ENDORSEMENTS[supply];
  return words ? [words] : [];
}

/** Place of supply and reverse charge: CGST Rule 46(n) and (p). */
export function placeFacts(issue: Issue): readonly Fact[] {
  return [
    { label: LABELS.placeOfSupply, value: stateWords(issue.placeOfSupply) },
    { label: LABELS.reverseCharge, value: LABELS.no },
  ];
}

/** Which paper it is, who made it and where it stands in the journal. */
export function footOf({ cashierName, hashPrefix }: PaperInput, number: string): Words {
  return plain(
    [
      number,
      ...(cashierName ? [`${LABELS.cashier.en} ${cashierName}`] : []),
      ...(hashPrefix ? [`${LABELS.record.en} ${hashPrefix}`] : []),
    ].join(' · '),
  );
}
