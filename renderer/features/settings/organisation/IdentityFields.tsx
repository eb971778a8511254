import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { checkGstin } from '../../../../shared/tax/gstin.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { type Faults, type OrganisationDraft, withGstin } from './draft.ts';
import { StateSelect } from './StateSelect.tsx';

interface FieldsProps {
  readonly draft: OrganisationDraft;
  readonly faults: Faults<OrganisationDraft>;
  readonly onChange: (draft: OrganisationDraft) => void;
}

/** Who sells: names, GSTIN and State. */
export function IdentityFields({ draft, faults, onChange }: FieldsProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const error = (field: keyof OrganisationDraft) => {
    const fault = faults[field];
    return fault && problemText(fault);
  };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        <TextInput
          label={t('organisation.name-english')}
          placeholder={t('organisation.name-english-example')}
          value={draft.nameEnglish}
          error={error('nameEnglish')}
          maxLength={100}
          withAsterisk
          onChange={(event) => onChange({ ...draft, nameEnglish: event.currentTarget.value })}
        />
        <TextInput
          label={t('organisation.name-hindi')}
          placeholder={t('organisation.name-hindi-example')}
          lang="hi"
          value={draft.nameHindi}
          maxLength={100}
          onChange={(event) => onChange({ ...draft, nameHindi: event.currentTarget.value })}
        />
      </SimpleGrid>
      <SimpleGrid cols={2}>
        <GstinField draft={draft} fault={error('gstin')} onChange={onChange} />
        <StateField draft={draft} fault={error('stateCode')} onChange={onChange} />
      </SimpleGrid>
      <Checkbox
        label={t('organisation.not-registered')}
        description={t('organisation.not-registered-why')}
        checked={!draft.registered}
        size="md"
        onChange={(event) => onChange({ ...draft, registered: !event.currentTarget.checked })}
      />
    </Stack>
  );
}

interface FieldProps {
  readonly draft: OrganisationDraft;
  readonly fault: string | undefined;
  readonly onChange: (draft: OrganisationDraft) => void;
}

const GSTIN_LENGTH = 15;

/** Says what is wrong as soon as there are enough characters to know, and before that how many there are. */
export function GstinField({ draft, fault, onChange }: FieldProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const typed = draft.gstin.trim();
  const read = checkGstin(typed);
  const wrong = !read.ok && typed.length >= GSTIN_LENGTH ? problemText(read.error) : undefined;
  const stillTyping = t('organisation.gstin-typed', { typed: typed.length, of: GSTIN_LENGTH });
  return (
    <TextInput
      label={t('organisation.gstin')}
      placeholder="23AAAAA0000A1Z5"
      description={read.ok ? t('organisation.gstin-right', { pan: read.value.pan ?? '–' }) : stillTyping}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={draft.registered ? draft.gstin : ''}
      disabled={!draft.registered}
      error={draft.registered && (wrong ?? fault)}
      withAsterisk={draft.registered}
      autoComplete="off"
      spellCheck={false}
      maxLength={20}
      styles={{ input: { textTransform: 'uppercase' } }}
      onChange={(event) => onChange(withGstin(draft, event.currentTarget.value))}
    />
  );
}

export function StateField({ draft, fault, onChange }: FieldProps) {
  const { t } = useTranslation('settings');
  return (
    <StateSelect
      label={t('organisation.state')}
      description={t(draft.registered ? 'organisation.state-from-gstin' : 'organisation.state-choose')}
      value={draft.stateCode}
      disabled={draft.registered}
      error={fault}
      onChange={(stateCode) => onChange({ ...draft, stateCode })}
    />
  );
}
