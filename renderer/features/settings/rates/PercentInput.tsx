import { NumberInput } from '@mantine/core';

interface PercentInputProps {
  readonly label: string;
  /** Basis points. */
  readonly value: number | undefined;
  readonly error: string | undefined;
  readonly onChange: (basisPoints: number | undefined) => void;
}

/** No schedule of GST goes beyond it. */
const HIGHEST = 40;

/** A GST rate in per cent. */
export function PercentInput({ label, value, error, onChange }: PercentInputProps) {
  return (
    <NumberInput
      size="md"
      withAsterisk
      hideControls
      label={label}
      suffix=" %"
      min={0}
      max={HIGHEST}
      decimalScale={2}
      clampBehavior="strict"
      value={value === undefined ? '' : value / 100}
      error={error}
      onChange={(percent) => onChange(percent === '' ? undefined : Math.round(Number(percent) * 100))}
    />
  );
}
