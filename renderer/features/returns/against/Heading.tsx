import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BillFound } from '../../../../shared/contract/views.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import type { Action } from '../../../ui/keys/scopes.ts';
import { Money } from '../../../ui/Money.tsx';
import { When } from '../../../ui/When.tsx';
import { billPlace } from '../../bills/bill-place.ts';
import classes from '../returns.module.css';

/** Which bill it is: number, day, who bought, how it was paid. */
export function Heading({ found, leave }: { readonly found: BillFound; readonly leave: Action }) {
  const { t } = useTranslation(['returns', 'common']);
  const { bill, buyer } = found;
  const ways = [...new Set(bill.tenders.map(({ kind }) => kind))];
  const who = [buyer?.name, buyer?.phone].filter(Boolean).join(', ');
  return (
    <div className={classes.heading}>
      <div>
        <h2>
          {t('returns:against')}{' '}
          <Link href={billPlace(bill.number)} className="figures">
            {bill.number}
          </Link>
        </h2>
        <p>
          <When at={bill.day} /> · <Money paise={bill.totals.payable} show="auto" />
          {ways.length > 0 && ` · ${ways.map((kind) => t(`common:tender.${kind}`)).join(', ')}`}
          {who !== '' && ` · ${who}`}
        </p>
      </div>
      <ActionButton action={leave} variant="default" size="sm" h={44} px="sm" />
    </div>
  );
}
