import type { TenderRow } from '../cart/payment.ts';
import type { UpiCodeOf } from '../cart/upi-code.ts';
import { TenderFields } from './TenderFields.tsx';
import { UpiFields } from './UpiFields.tsx';

interface TenderRowsProps {
  readonly rows: readonly TenderRow[];
  /** What each of them pays, paise. */
  readonly shares: readonly number[];
  readonly codeOf: (row: TenderRow, share: number) => UpiCodeOf | undefined;
  /** Whether codes share their dialog with much else. */
  readonly isNarrow?: boolean;
  readonly onChange: (id: string, part: Partial<TenderRow>) => void;
  readonly onRemove: (id: string) => void;
}

/** The ways in which money comes, with the code of each that is by UPI. */
export function TenderRows({ rows, shares, codeOf, isNarrow, onChange, onRemove }: TenderRowsProps) {
  return rows.map((row, index) => {
    const share = shares[index] ?? 0;
    return (
      <UpiFields
        key={row.id}
        row={row}
        code={codeOf(row, share)}
        {...(isNarrow && { isNarrow })}
        onChange={(part) => onChange(row.id, part)}
      >
        <TenderFields
          row={row}
          share={share}
          onChange={(part) => onChange(row.id, part)}
          onRemove={() => onRemove(row.id)}
        />
      </UpiFields>
    );
  });
}
