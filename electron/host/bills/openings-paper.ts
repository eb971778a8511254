import type { Paper, PaperLanguage } from '../../../shared/document/paper.ts';
import { type ReportColumn, tableDocument } from '../../../shared/document/report.ts';
import type { Words } from '../../../shared/receipt/document.ts';
import { dateAndTime } from '../../../shared/receipt/lines.ts';
import type { DrawerOpening, OpeningWhy } from '../../../shared/till/drawer-openings.ts';

interface OpeningsPaper {
  readonly openings: readonly DrawerOpening[];
  readonly from: string;
  readonly to: string;
  readonly issuer: Words;
  readonly language: PaperLanguage;
  /** Ms since 1970. */
  readonly at: number;
  readonly nameOf: (user: string) => string;
}

const COLUMNS: readonly ReportColumn[] = [
  { title: { en: 'When', hi: 'कब' }, kind: 'code' },
  { title: { en: 'Shift', hi: 'शिफ़्ट' }, kind: 'count' },
  { title: { en: 'Who', hi: 'किसने' }, kind: 'text' },
  { title: { en: 'Why', hi: 'क्यों' }, kind: 'text' },
  { title: { en: 'Allowed by', hi: 'अनुमति' }, kind: 'text' },
];

const WHY: Readonly<Record<OpeningWhy['kind'], { readonly en: string; readonly hi: string }>> = {
  sale: { en: 'Cash sale', hi: 'नकद बिक्री' },
  return: { en: 'Return', hi: 'वापसी' },
  advance: { en: 'Advance', hi: 'अग्रिम' },
  'cash-in': { en: 'Cash put in', hi: 'नकद डाला' },
  'cash-out': { en: 'Cash taken out', hi: 'नकद निकाला' },
  'no-sale': { en: 'Without a sale', hi: 'बिना बिक्री' },
  test: { en: 'Test of the drawer', hi: 'गल्ले की जाँच' },
};

/** Openings of the drawer as a paper for whoever looks into them. */
export function openingsPaper({ openings, from, to, issuer, language, at, nameOf }: OpeningsPaper): Paper {
  const [first, last] = [dayText(from), dayText(to)];
  return tableDocument({
    language,
    title: { en: 'Drawer openings', hi: 'गल्ला कब-कब खुला' },
    period: { en: `${first} to ${last}`, hi: `${first} से ${last}` },
    issuer,
    at,
    columns: COLUMNS,
    rows: openings.map((opening) => [
      dateAndTime(opening.at),
      opening.shift === undefined ? '' : String(opening.shift),
      nameOf(opening.by),
      `${WHY[opening.why.kind][language === 'both' ? 'hi' : 'en']}: ${detailOf(opening.why)}`,
      opening.approvedBy === undefined ? '' : nameOf(opening.approvedBy),
    ]),
  });
}

function detailOf(why: OpeningWhy): string {
  if ('number' in why) return why.number;
  return 'reason' in why ? why.reason : why.printer;
}

/** `22-11-2026`, as papers of the house show a day. */
function dayText(day: string): string {
  return day.split('-').reverse().join('-');
}
