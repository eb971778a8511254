import { multiplyDivide } from '../../money/round.ts';
import { FUNDERS, type Funder, type LineRebate } from '../../sale/rebate.ts';
import type { FiledBill, FiledDocument, FiledNote } from '../filed.ts';
import { column, type Row, type Table, totalsOf, type Words } from '../table.ts';
import { FUNDER_WORDS, same, TITLES } from '../words.ts';

/** What a tax class is called, in both languages; nothing where it is not known any more. */
export type NameClass = (taxClass: string) => Words | undefined;

const CLAIMS = [
  column('funder', 'text', TITLES.funder),
  column('scheme', 'text', TITLES.scheme),
  column('day', 'day', TITLES.day),
  column('number', 'document', TITLES.number),
  column('category', 'text', TITLES.category),
  column('gross', 'money', TITLES.gross),
  column('percent', 'rate', TITLES.percent),
  column('rebate', 'money', TITLES.rebate),
];

const SUMMARY = [
  column('funder', 'text', TITLES.funder),
  column('scheme', 'text', TITLES.scheme),
  column('bills', 'count', TITLES.bills),
  column('gross', 'money', TITLES.gross),
  column('rebate', 'money', TITLES.rebate),
];

interface Claim {
  readonly rebate: LineRebate;
  readonly day: string;
  readonly number: string;
  readonly taxClass: string;
  /** Below nought, both, for goods that came back. */
  readonly gross: number;
  readonly paise: number;
}

/**
 * What each funder owes for its schemes: every line of a bill on which one took something off, and with a minus what
 * goods that came back take from the claim. Any note that takes a rebate back does so, a commercial one too.
 */
export function createRebateClaims(nameOf: NameClass) {
  const claims: Claim[] = [];
  return {
    add(document: FiledDocument): void {
      if (document.kind === 'bill' && !document.voided) claims.push(...billClaims(document));
      if (document.kind === 'note' && document.note.kind !== 'debit') claims.push(...noteClaims(document));
    },
    table(): Table {
      const rows = ordered(claims).map((claim) => claimRow(claim, nameOf));
      return {
        id: 'rebate-claims',
        title: { en: 'Rebate claims', hi: 'रिबेट दावे' },
        columns: CLAIMS,
        rows,
        totals: totalsOf(CLAIMS, rows, ['gross', 'rebate']),
      };
    },
    /** One row a funder and scheme. */
    summary(): Table {
      const rows = bySchemes(claims).map(summaryRow);
      return {
        id: 'rebate-summary',
        title: { en: 'Rebate claims by funder', hi: 'भुगतानकर्ता के अनुसार रिबेट दावे' },
        columns: SUMMARY,
        rows,
        totals: totalsOf(SUMMARY, rows, ['gross', 'rebate']),
      };
    },
  };
}

function billClaims({ bill }: FiledBill): readonly Claim[] {
  const { day, number } = bill;
  return bill.lines.flatMap(({ rebates, taxClass, gross }) =>
    rebates.map((rebate) => ({ rebate, day, number, taxClass, gross, paise: rebate.paise })),
  );
}

function noteClaims({ note, original }: FiledNote): readonly Claim[] {
  const { day, number } = note;
  return note.lines.flatMap(({ rebates, taxClass, quantity, line }) => {
    const sold = line === undefined ? undefined : original?.lines[line];
    const gross = sold ? multiplyDivide(sold.gross, quantity, sold.quantity) : 0;
    return rebates
      .filter(({ paise }) => paise > 0)
      .map((rebate) => ({ rebate, day, number, taxClass, gross: -gross, paise: -rebate.paise }));
  });
}

function claimRow({ rebate, day, number, taxClass, gross, paise }: Claim, nameOf: NameClass): Row {
  const category = nameOf(taxClass) ?? same(taxClass);
  return [...headOf(rebate), day, number, category, gross, rebate.basisPoints, paise];
}

function headOf({ funder, nameEnglish, nameHindi }: LineRebate): readonly [Words, Words] {
  return [FUNDER_WORDS[funder], { en: nameEnglish, hi: nameHindi || nameEnglish }];
}

function summaryRow(claims: readonly Claim[]): Row {
  const [first] = claims;
  const sumOf = (figure: (claim: Claim) => number) => claims.reduce((sum, claim) => sum + figure(claim), 0);
  const bills = new Set(claims.filter(({ paise }) => paise > 0).map(({ number }) => number)).size;
  const head = first ? headOf(first.rebate) : ['', ''];
  return [...head, bills, sumOf(({ gross }) => gross), sumOf(({ paise }) => paise)];
}

/** By funder and scheme, and within them as they came. */
function ordered(claims: readonly Claim[]): readonly Claim[] {
  return bySchemes(claims).flat();
}

function bySchemes(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.rebate.funder}/${claim.rebate.scheme}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const rank = (funder: Funder) => FUNDERS.indexOf(funder);
  const funderOf = (group: readonly Claim[]) => rank(group[0]?.rebate.funder ?? 'institution');
  return [...groups.values()].sort((a, b) => funderOf(a) - funderOf(b));
}
