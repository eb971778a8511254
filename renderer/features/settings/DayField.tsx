import { DateInput, type DateInputProps } from '@mantine/dates';
import { useRef } from 'react';
import { readDay } from '../../ui/read-day.ts';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'popoverProps'> {
  /** `YYYY-MM-DD`, empty where no day is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day, typed or chosen in a calendar. Escape closes the calendar and is not heard by the form. */
export function DayField({ value, onChange, onKeyDown, ...rest }: DayFieldProps) {
  const isOpen = useRef(false);
  const setOpen = (open: boolean) => () => {
    isOpen.current = open;
  };
  return (
    <DateInput
      size="md"
      valueFormat="DD/MM/YYYY"
      placeholder="31/03/2027"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      dateParser={readDay}
      popoverProps={{ onOpen: setOpen(true), onClose: setOpen(false) }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen.current) event.preventDefault();
        onKeyDown?.(event);
      }}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
