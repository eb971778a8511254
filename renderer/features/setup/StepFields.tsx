import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../ui/problem.tsx';
import { AddressFields } from '../settings/organisation/AddressFields.tsx';
import { addressFaults, identityFaults } from '../settings/organisation/draft.ts';
import { IdentityFields } from '../settings/organisation/IdentityFields.tsx';
import { NewPinFields } from '../settings/people/NewPinFields.tsx';
import type { NewPin } from '../settings/people/new-pin.ts';
import { type Answers, managerNameFault } from './answers.ts';
import { CheckTable } from './CheckTable.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { PrinterStep } from './PrinterStep.tsx';

export interface StepFieldsProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly pin: NewPin;
  readonly onPin: (pin: NewPin) => void;
  /** Whether to say what is missing, after the first attempt to go on. */
  readonly strict: boolean;
}

/** The questions of the page the wizard is at. */
export function StepFields({ answers, onChange, pin, onPin, strict }: StepFieldsProps) {
  const { organisation } = answers;
  const setOrganisation = (changed: typeof organisation) => onChange({ ...answers, organisation: changed });
  switch (answers.step) {
    case 'identity':
      return (
        <IdentityFields
          draft={organisation}
          faults={strict ? identityFaults(organisation) : {}}
          onChange={setOrganisation}
        />
      );
    case 'address':
      return (
        <AddressFields
          draft={organisation}
          faults={strict ? addressFaults(organisation) : {}}
          onChange={setOrganisation}
        />
      );
    case 'place':
      return <PlaceFields answers={answers} onChange={onChange} strict={strict} />;
    case 'manager':
      return <ManagerFields answers={answers} onChange={onChange} pin={pin} onPin={onPin} strict={strict} />;
    case 'printer':
      return <PrinterStep answers={answers} onChange={onChange} strict={strict} />;
    case 'check':
      return <CheckTable answers={answers} />;
  }
}

function ManagerFields({ answers, onChange, pin, onPin, strict }: StepFieldsProps) {
  const { t } = useTranslation('setup');
  const problemText = useProblemText();
  const fault = strict ? managerNameFault(answers.managerName) : undefined;
  return (
    <Stack gap="sm">
      <TextInput
        label={t('manager.name')}
        value={answers.managerName}
        maxLength={60}
        autoComplete="off"
        withAsterisk
        error={fault && problemText(fault)}
        onChange={(event) => onChange({ ...answers, managerName: event.currentTarget.value })}
      />
      <NewPinFields value={pin} onChange={onPin} strict={strict} />
    </Stack>
  );
}
