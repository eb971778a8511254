import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BalanceFound } from '../../../../shared/contract/views.ts';
import { ask } from '../../../data/till.ts';
import { Money } from '../../../ui/Money.tsx';
import classes from '../sell.module.css';

const SHORTEST = 10;

/** What a credit note or a receipt voucher is still good for; nothing is said of a number that is not whole yet. */
export function Balance({ number, share }: { readonly number: string; readonly share: number }) {
  const { t } = useTranslation('sell');
  const found = useBalance(number);
  if (number.length < SHORTEST || found === undefined) return <p role="status" className={classes.balance} />;
  return (
    <p role="status" className={classes.balance}>
      {found === null ? (
        t('pay.not-ours')
      ) : (
        <>
          {t('pay.left')} <Money paise={found.left} show="auto" />
          {share > found.left && ` · ${t('pay.left-short')}`}
        </>
      )}
    </p>
  );
}

/** Null for a paper of another counter; nothing before the host has answered. */
function useBalance(number: string): BalanceFound | null | undefined {
  const [found, setFound] = useState<{ readonly number: string; readonly balance: BalanceFound | null }>();
  useEffect(() => {
    if (number.length < SHORTEST) return;
    const asking = new AbortController();
    void ask('balance.read', { number }, { signal: asking.signal }).then((answer) => {
      if (answer.ok) setFound({ number, balance: answer.value });
    });
    return () => asking.abort();
  }, [number]);
  return found?.number === number ? found.balance : undefined;
}
