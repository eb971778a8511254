import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATES } from '../../../../shared/tax/states.ts';
import { useLanguage } from '../../../i18n/language.ts';

interface StateSelectProps extends Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> {
  /** Code of two digits, empty where none is chosen. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A State or Union territory by its code and name. */
export function StateSelect({ value, onChange, ...rest }: StateSelectProps) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  return (
    <NativeSelect
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('organisation.state-none')}</option>
      {[...STATES.values()].map((state) => (
        <option key={state.code} value={state.code}>
          {state.code} · {language === 'hi' ? state.hindi : state.english}
        </option>
      ))}
    </NativeSelect>
  );
}
