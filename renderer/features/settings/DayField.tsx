import { DateInput, type DateInputProps } from '@mantine/dates';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, empty where no day is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed or chosen in a calendar. */
export function DayField({ value, onChange, ...rest }: DayFieldProps) {
  return (
    <DateInput
      size="md"
      valueFormat="DD/MM/YYYY"
      placeholder="31/03/2027"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
