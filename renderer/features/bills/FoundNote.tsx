import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../shared/calendar.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { WorkProgress } from '../../ui/WorkProgress.tsx';
import { stopFinding, useBills } from './bills-store.ts';
import { isFiltered } from './queries.ts';
import { type Reading, readingsOf } from './readings.ts';

const PATIENCE_MS = 500;

/** What the text was taken for, how much was found, and what is still being done. */
export function FoundNote() {
  const { t } = useTranslation('bills');
  const text = useBills((bills) => bills.text);
  const filters = useBills((bills) => bills.filters);
  const { bills, phase, problem } = useBills((store) => store.found);
  const isLong = useLasting(phase === 'searching');
  const readings = readingsOf(text, dayInIndia(Date.now()));
  const taken = useReadingWords()(readings);
  if (problem) return <ProblemNote problem={problem} />;
  if (isLong) return <WorkProgress label={t('searching')} done={bills.length} onStop={stopFinding} />;
  const [reading] = readings;
  const isAll = text.trim() === '' && !isFiltered(filters);
  const count =
    reading?.kind === 'item'
      ? ''
      : t(phase === 'complete' ? 'count' : 'count-so-far', { count: bills.length });
  return (
    <Text size="sm" c="dimmed" role="status">
      {isAll ? t('newest') : [taken, count].filter((part) => part !== '').join(' · ')}
    </Text>
  );
}

function useReadingWords(): (readings: readonly Reading[]) => string {
  const { t } = useTranslation('bills');
  const words = (reading: Reading): string => {
    switch (reading.kind) {
      case 'number':
        return t('reading.number', { number: reading.number });
      case 'phone':
        return t('reading.phone', { phone: reading.phone });
      case 'amount':
        return t('reading.amount', { amount: reading.amount });
      case 'days':
        return reading.from === reading.to
          ? t('reading.day', { day: reading.from })
          : t('reading.days', { from: reading.from, to: reading.to });
      case 'item':
        return t('reading.item');
    }
  };
  return (readings) => readings.map(words).join(t('reading.or'));
}

/** Whether something has been so for half a second: what is over sooner is not worth a word. */
function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLasts(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [is]);
  return is && lasts;
}
