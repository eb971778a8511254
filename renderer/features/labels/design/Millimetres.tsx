import { NumberInput } from '@mantine/core';

interface MillimetresProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least?: number;
  readonly most?: number;
}

/** A measure in millimetres, a tenth of one at a step. */
export function Millimetres({ label, value, onChange, least = 0, most = 300 }: MillimetresProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={least}
      max={most}
      step={0.1}
      decimalScale={2}
      clampBehavior="strict"
      onChange={(next) => {
        if (typeof next === 'number' && next >= least && next <= most) onChange(next);
      }}
    />
  );
}
