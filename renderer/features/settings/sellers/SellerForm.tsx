import { Button, Switch } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MAIN_SELLER, type Seller } from '../../../../shared/sale/seller.ts';
import type { ReadyTill } from '../../../data/till.ts';
import { act } from '../../../data/till.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { FormPart } from '../FormPart.tsx';
import { GroupForm, useGroup } from '../use-group.tsx';
import { ContactFields, MoneyFields } from './ContactFields.tsx';
import { DutyFields } from './DutyFields.tsx';
import { draftOfSeller, newSeller, type SellerDraft, sellerOfDraft } from './draft.ts';
import { sellerFaults } from './faults.ts';
import { NameFields } from './NameFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { RegistrationFields } from './RegistrationFields.tsx';
import { ValidityNote } from './SellerState.tsx';

interface SellerFormProps {
  readonly till: ReadyTill;
  /** Nothing for a new one. */
  readonly seller: Seller | undefined;
  readonly onLeave: () => void;
}

/** A seller with all that its documents show, saved as one record. */
export function SellerForm({ till, seller, onLeave }: SellerFormProps) {
  const language = useLanguage();
  const { t } = useTranslation('sellers');
  const [newId] = useState(() => crypto.randomUUID());
  const [attempts, setAttempts] = useState(0);
  const saved = seller ? draftOfSeller(seller) : newSeller(newId, till.organisation.stateCode);
  const draft = useGroup(saved, async (value) => {
    const answer = await act({ kind: 'seller.save', seller: sellerOfDraft(value) });
    if (answer.ok) onLeave();
    return answer;
  });
  const others = till.sellers.filter(({ id }) => id !== saved.id);
  const faults = sellerFaults(
    draft.value,
    others.map(({ code }) => code),
  );
  const form = useFocusOnFault(attempts);
  const fields = { draft: draft.value, faults: attempts > 0 ? faults : {}, onChange: draft.change };
  return (
    <div ref={form}>
      <GroupForm
        title={seller ? nameIn(language, seller) : t('add')}
        text={t('form-text')}
        draft={draft}
        isRight={Object.keys(faults).length === 0}
        onWrong={() => setAttempts(attempts + 1)}
        onLeave={onLeave}
      >
        {seller && <ValidityNote seller={seller} />}
        {seller?.id === MAIN_SELLER && <ToOrganisation />}
        <NameFields {...fields} isNew={!seller} />
        <RegistrationFields {...fields} />
        <DutyFields {...fields} />
        <ContactFields {...fields} />
        <MoneyFields {...fields} />
        <PaperFields {...fields} />
        {saved.id !== MAIN_SELLER && <Use draft={draft.value} onChange={draft.change} />}
      </GroupForm>
    </div>
  );
}

/** The first field, and each time somebody tried to save the first that is wrong: the form is longer than the screen. */
function useFocusOnFault(attempts: number) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = attempts > 0 ? '[aria-invalid="true"]' : 'input';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [attempts]);
  return form;
}

function ToOrganisation() {
  const { t } = useTranslation('sellers');
  const [, goTo] = useLocation();
  return (
    <Button
      variant="light"
      h={44}
      style={{ alignSelf: 'start' }}
      onClick={() => goTo('/settings/organisation')}
    >
      {t('to-organisation')}
    </Button>
  );
}

interface UseProps {
  readonly draft: SellerDraft;
  readonly onChange: (draft: SellerDraft) => void;
}

function Use({ draft, onChange }: UseProps) {
  const { t } = useTranslation('sellers');
  return (
    <FormPart title={t('part.use')}>
      <Switch
        size="md"
        label={t('field.active')}
        description={t('why.active')}
        checked={draft.active}
        onChange={(event) => onChange({ ...draft, active: event.currentTarget.checked })}
      />
    </FormPart>
  );
}
