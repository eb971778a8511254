import { useTranslation } from 'react-i18next';
import { useMay } from '../../../data/me.ts';
import classes from '../returns.module.css';
import type { Unusual } from './unusual.ts';

interface UnusualNotesProps {
  readonly unusual: Unusual;
  /** Whether money goes back without goods. */
  readonly hasMoney: boolean;
}

/** What the person at the counter tells the buyer, or fetches somebody for. */
export function UnusualNotes({ unusual, hasMoney }: UnusualNotesProps) {
  const { t } = useTranslation('returns');
  const mayAll = useMay('return-exception');
  const mayMoney = useMay('issue-notes');
  const { pastDeadline, late, otherWay } = unusual;
  const words = [
    ...(pastDeadline ? [t('unusual.deadline')] : []),
    ...(late === undefined || mayAll ? [] : [t('unusual.late', { count: late })]),
    ...(otherWay && !mayAll ? [t('unusual.other-way')] : []),
    ...(hasMoney && !mayMoney ? [t('unusual.money')] : []),
  ];
  if (words.length === 0) return null;
  return (
    <ul className={classes.unusual}>
      {words.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
