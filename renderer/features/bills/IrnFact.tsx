import { useTranslation } from 'react-i18next';
import type { Irn } from '../../../shared/till/state.ts';
import { useReadyTill } from '../../data/me.ts';

interface IrnFactProps {
  readonly number: string;
  readonly irn?: Irn;
}

/** Whether the invoice portal knows a document, where it must: its number there, or that it still waits for one. */
export function IrnFact({ number, irn }: IrnFactProps) {
  const { t } = useTranslation('bills');
  const isDue = useReadyTill()?.irnDue.includes(number) ?? false;
  if (!irn && !isDue) return null;
  return (
    <>
      <dt>{t('fact.irn')}</dt>
      <dd>
        {irn ? (
          <code title={irn.irn}>
            {irn.irn.slice(0, 12)}… · {irn.ackNumber}
          </code>
        ) : (
          <strong>{t('fact.irn-pending')}</strong>
        )}
      </dd>
    </>
  );
}
