import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../ui/problem.tsx';
import type { Faults, OrganisationDraft } from './draft.ts';

interface AddressFieldsProps {
  readonly draft: OrganisationDraft;
  readonly faults: Faults<OrganisationDraft>;
  readonly onChange: (draft: OrganisationDraft) => void;
}

/** Where the organisation is, as it stands on every bill. */
export function AddressFields({ draft, faults, onChange }: AddressFieldsProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={2}>
        <Textarea
          label={t('organisation.address-english')}
          description={t('organisation.address-lines')}
          placeholder={t('organisation.address-english-example')}
          rows={4}
          withAsterisk
          value={draft.addressEnglish}
          error={faults.addressEnglish && problemText(faults.addressEnglish)}
          onChange={(event) => onChange({ ...draft, addressEnglish: event.currentTarget.value })}
        />
        <Textarea
          label={t('organisation.address-hindi')}
          description={t('organisation.address-lines')}
          placeholder={t('organisation.address-hindi-example')}
          lang="hi"
          rows={4}
          value={draft.addressHindi}
          error={faults.addressHindi && problemText(faults.addressHindi)}
          onChange={(event) => onChange({ ...draft, addressHindi: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={t('organisation.phone')}
        maw={320}
        inputMode="tel"
        maxLength={20}
        value={draft.phone}
        onChange={(event) => onChange({ ...draft, phone: event.currentTarget.value })}
      />
    </Stack>
  );
}
