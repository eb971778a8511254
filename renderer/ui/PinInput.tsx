import { PasswordInput, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { IconBackspace } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { plainDigits } from '../../shared/money/digits.ts';
import classes from './PinInput.module.css';

export const LONGEST_PIN = 8;
export const SHORTEST_PIN = 4;

interface PinInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (pin: string) => void;
  /** On Enter, with a PIN of four digits or more. */
  readonly onEnter?: () => void;
  readonly disabled?: boolean;
  readonly error?: string;
  /** Whether the pad of digits for touch is shown. */
  readonly pad?: boolean;
  readonly autoFocus?: boolean;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A PIN of four to eight digits, from the keyboard or the pad. */
export function PinInput(props: PinInputProps) {
  const { label, value, onChange, onEnter, disabled = false, error, pad = false, autoFocus = false } = props;
  const { t } = useTranslation('common');
  const id = useId();
  const take = (text: string) => onChange(plainDigits(text).replace(/\D/g, '').slice(0, LONGEST_PIN));
  return (
    <Stack gap="xs">
      <PasswordInput
        id={id}
        label={label}
        size="lg"
        value={value}
        disabled={disabled}
        error={error}
        inputMode="numeric"
        autoComplete="off"
        maxLength={LONGEST_PIN}
        data-autofocus={autoFocus || undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('show-pin') }}
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && value.length >= SHORTEST_PIN) onEnter?.();
        }}
      />
      {pad && (
        <SimpleGrid cols={3} spacing={6} verticalSpacing={6} aria-label={t('pin-pad')} role="group">
          {DIGITS.map((digit) => (
            <PadKey key={digit} name={digit} disabled={disabled} onPress={() => take(value + digit)} />
          ))}
          <PadKey name={t('clear')} disabled={disabled} onPress={() => onChange('')} />
          <PadKey name="0" disabled={disabled} onPress={() => take(`${value}0`)} />
          <PadKey name={t('backspace')} disabled={disabled} onPress={() => onChange(value.slice(0, -1))}>
            <IconBackspace aria-hidden />
          </PadKey>
        </SimpleGrid>
      )}
    </Stack>
  );
}

interface PadKeyProps {
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children?: React.ReactNode;
}

/** Not a stop of the Tab key: whoever has a keyboard types the digits. */
function PadKey({ name, disabled, onPress, children }: PadKeyProps) {
  return (
    <UnstyledButton
      className={classes.key}
      aria-label={name}
      disabled={disabled}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children ?? name}
    </UnstyledButton>
  );
}
