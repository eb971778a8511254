import { useTranslation } from 'react-i18next';
import { type UpiTender, upiStateOf } from '../../../shared/upi/tender.ts';
import classes from './upi.module.css';

/** Where a payment stands, in words on a colour. */
export function StateMark({ tender }: { readonly tender: UpiTender }) {
  const { t } = useTranslation('upi');
  const state = upiStateOf(tender);
  return (
    <span className={classes.state} data-state={state}>
      {t(`state.${state}`)}
    </span>
  );
}
