import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { useProblemText } from './problem.tsx';

export interface NumberFieldProps
  extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> {
  /** A whole number of the smallest part: paise, thousandths. Nothing while the field is empty or unreadable. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

interface Reading {
  readonly parse: (text: string) => Result<number, Problem>;
  readonly write: (value: number) => string;
}

/**
 * A text field for a figure. What is typed stays as typed while it is typed and is put in order on leaving; what
 * cannot be read is said under the field.
 */
export function NumberField({
  value,
  onChange,
  parse,
  write,
  error,
  onBlur,
  ...rest
}: NumberFieldProps & Reading) {
  const problemText = useProblemText();
  const [text, setText] = useState(value === undefined ? '' : write(value));
  const [left, setLeft] = useState(false);
  const parsed = parse(text);
  const typed = parsed.ok ? parsed.value : undefined;

  // A value that came from elsewhere replaces what was typed; one that says the same does not touch it.
  useEffect(() => {
    setText((shown) => {
      const now = parse(shown);
      const same = now.ok ? now.value === value : value === undefined;
      return same ? shown : value === undefined ? '' : write(value);
    });
  }, [value, parse, write]);

  const unreadable = !parsed.ok && text !== '' && left ? problemText(parsed.error) : undefined;
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      value={text}
      error={error ?? unreadable}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        const read = parse(next);
        onChange(read.ok ? read.value : undefined);
      }}
      onBlur={(event) => {
        setLeft(true);
        if (typed !== undefined) setText(write(typed));
        onBlur?.(event);
      }}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
