import { checkGstin } from '../tax/gstin.ts';
import { createBuyerLook } from './checks/buyers.ts';
import { type Check, error, warning } from './checks/check.ts';
import { createGoodsLook } from './checks/goods.ts';
import { createNumberLook, gapChecks } from './checks/numbers.ts';
import { createTimingLook } from './checks/timing.ts';
import { entryOf } from './entry.ts';
import type { FiledDocument } from './filed.ts';
import type { Gstr1 } from './gstr1.ts';

/** For whom is looked: own GSTIN, and turnover of the year before in paise where it is known. */
export interface CheckedSeller {
  readonly gstin: string;
  readonly turnover?: number;
}

/** Looks through the documents of a return as they are read. */
export function createChecks({ gstin, turnover }: CheckedSeller) {
  const buyers = createBuyerLook(gstin);
  const goods = createGoodsLook(turnover);
  const numbers = createNumberLook();
  const timing = createTimingLook();
  return {
    add(document: FiledDocument): void {
      numbers.add(document);
      timing.add(document);
      const entry = entryOf(document);
      if (!entry) return;
      buyers.add({ document, entry });
      goods.add(entry);
    },
    /** Everything found, what the portal refuses first. */
    finish(made: Gstr1): readonly Check[] {
      const found = [
        ...(checkGstin(gstin).ok ? [] : [error('seller-gstin', undefined, { gstin })]),
        ...buyers.found(),
        ...goods.found(),
        ...numbers.found(),
        ...gapChecks(made.documents),
        ...timing.found(),
        ...negativeRows(made),
      ];
      const isError = ({ severity }: Check) => severity === 'error';
      return [...found.filter(isError), ...found.filter((check) => !isError(check))];
    },
  };
}

/** More came back of a State and rate than was sold: right in law, but the portal has been known to balk. */
function negativeRows({ b2cs }: Gstr1): readonly Check[] {
  return b2cs
    .filter(({ taxable }) => taxable < 0)
    .map(({ placeOfSupply, rate, taxable }) =>
      warning('small-sales-negative', undefined, { place: placeOfSupply, rate: rate / 100, amount: taxable }),
    );
}
