import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PinInput, SHORTEST_PIN } from '../../../ui/PinInput.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { againProblem, type NewPin, pinProblem } from './new-pin.ts';

interface NewPinFieldsProps {
  readonly value: NewPin;
  readonly onChange: (value: NewPin) => void;
  /** Whether to say what is missing too, after the first attempt. */
  readonly strict: boolean;
}

/** A new PIN twice. A weak one is refused while it is typed; a difference when the second is as long as the first. */
export function NewPinFields({ value, onChange, strict }: NewPinFieldsProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const wrong = strict || value.pin.length >= SHORTEST_PIN ? pinProblem(value.pin) : undefined;
  const isTypedTwice = value.again.length >= Math.max(SHORTEST_PIN, value.pin.length);
  const differs = strict || isTypedTwice ? againProblem(value) : undefined;
  return (
    <SimpleGrid cols={2}>
      <PinInput
        label={t('people.pin')}
        value={value.pin}
        onChange={(pin) => onChange({ ...value, pin })}
        {...(wrong && { error: problemText(wrong) })}
      />
      <PinInput
        label={t('people.pin-again')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        {...(differs && { error: problemText(differs) })}
      />
    </SimpleGrid>
  );
}
