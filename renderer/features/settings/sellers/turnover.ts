import { plainDigits } from '../../../../shared/money/digits.ts';
import { formatRupees } from '../../../../shared/money/format.ts';
import { parseRupees } from '../../../../shared/money/parse.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';

/** Paise of what people count turnover in. The dot below ड़ is composed in no normal form. */
const WORDS = [
  { words: /\s*(?:crores?|cr\.?|करोड\u093c?)$/i, paise: 1_00_00_000_00 },
  { words: /\s*(?:lakhs?|lacs?|लाख)$/i, paise: 1_00_000_00 },
] as const;

/** No turnover in crores has more digits; beyond it a whole number of paise is no longer exact. */
const FIGURE = /^(\d{1,6})(?:\.(\d{1,7}))?$/;

/** Bills to registered buyers need a number from the invoice portal above this turnover of any year, paise. */
const E_INVOICE_ABOVE = 5_00_00_000_00;

/**
 * Paise from a turnover as people say it: `6.5 crore`, `८० लाख`, `₹7,50,00,000`. Fails with `turnover-unreadable`
 * (`text`).
 */
export function parseTurnover(text: string): Result<number, Problem> {
  const written = plainDigits(text.normalize('NFC')).replace(/^(?:₹|rs\.?|रु\.?)\s*/i, '');
  for (const { words, paise } of WORDS) {
    const figure = written.replace(words, '');
    if (figure === written) continue;
    const [, whole, fraction = ''] = FIGURE.exec(figure.replaceAll(',', '')) ?? [];
    if (whole === undefined) return err(problem('turnover-unreadable', { text }));
    return ok((Number(`${whole}${fraction}`) * paise) / 10 ** fraction.length);
  }
  const rupees = parseRupees(written);
  return rupees.ok ? rupees : err(problem('turnover-unreadable', { text }));
}

/** A turnover in paise as it stands in its field. */
export function writeTurnover(paise: number | undefined): string {
  return paise === undefined ? '' : formatRupees(paise, { paise: 'auto', symbol: false });
}

/** Whether invoices to registered buyers must go to the portal, as far as last year's turnover in paise tells. */
export function needsEInvoice(turnover: number): boolean {
  return turnover > E_INVOICE_ABOVE;
}
