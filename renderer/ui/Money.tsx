import { formatRupees } from '../../shared/money/format.ts';

interface MoneyProps {
  readonly paise: number;
  /** `auto` leaves `.00` off whole rupees; `always` where amounts stand under each other. */
  readonly show?: 'always' | 'auto';
  readonly symbol?: boolean;
}

/** An amount in paise: `₹1,23,456.50`. */
export function Money({ paise, show = 'always', symbol = true }: MoneyProps) {
  return <span className="figures">{formatRupees(paise, { paise: show, symbol })}</span>;
}
