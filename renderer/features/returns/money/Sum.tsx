import type { ReactNode } from 'react';
import { Money } from '../../../ui/Money.tsx';
import classes from '../returns.module.css';

interface SumProps {
  readonly label: ReactNode;
  readonly paise: number;
  readonly kind?: 'plain' | 'large' | 'warning';
  readonly testId?: string;
}

/** A sum with what it is. */
export function Sum({ label, paise, kind = 'plain', testId }: SumProps) {
  return (
    <p className={classes.sum} data-kind={kind}>
      <span>{label}</span>
      <strong data-testid={testId}>
        <Money paise={paise} show="auto" />
      </strong>
    </p>
  );
}
