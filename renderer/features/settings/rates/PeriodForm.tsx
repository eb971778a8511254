import { Checkbox, Group, Input, SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { TaxClass } from '../../../../shared/tax/class.ts';
import { periodOn } from '../../../../shared/tax/rate.ts';
import { dayTotals } from '../../../data/catalogue.ts';
import { act } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { ProblemNote, showDone, useProblemText } from '../../../ui/problem.tsx';
import { DayField } from '../DayField.tsx';
import { FormPart } from '../FormPart.tsx';
import {
  changeCommand,
  emptyPeriod,
  isBackdated,
  type PeriodDraft,
  type PeriodField,
  periodFaults,
  unusualRates,
} from './new-period.ts';
import { PercentInput } from './PercentInput.tsx';

interface PeriodFormProps {
  readonly taxClass: TaxClass;
  readonly onClose: () => void;
}

/** A rate that holds from a day on. What was in force stays as it is. */
export function PeriodForm({ taxClass, onClose }: PeriodFormProps) {
  const { t } = useTranslation(['settings', 'common']);
  const problemText = useProblemText();
  const today = dayInIndia(Date.now());
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => emptyPeriod(today, periodOn(taxClass.periods, today)));
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const faults = periodFaults(draft, today);
  const change = (part: Partial<PeriodDraft>) => setDraft({ ...draft, ...part });
  const fault = (field: PeriodField) => {
    const found = attempts > 0 ? faults[field] : undefined;
    return found && problemText(found);
  };
  useEffect(() => {
    const wanted = attempts > 0 ? '[aria-invalid="true"]' : 'input';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [attempts]);
  const save = async () => {
    if (isSending) return;
    if (Object.keys(faults).length > 0) return setAttempts(attempts + 1);
    setSending(true);
    const answer = await act(changeCommand(taxClass, draft, today));
    setSending(false);
    if (!answer.ok) return setRefused(answer.error);
    showDone(t('settings:rates.saved'));
    onClose();
  };
  const saving = useAction({
    id: 'save',
    keys: ['Ctrl+S'],
    label: t('common:save'),
    run: () => void save(),
    enabled: !isSending,
  });
  const cancel = useAction({
    id: 'rates.cancel',
    keys: ['Escape'],
    label: t('common:cancel'),
    run: onClose,
  });
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('settings:rates.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormPart title={t('settings:rates.add')} text={t('settings:rates.add-text')}>
        <SimpleGrid cols={2} spacing="sm">
          <DayField
            label={t('settings:rates.from')}
            withAsterisk
            value={draft.from}
            error={fault('from')}
            onChange={(from) => change({ from })}
          />
          <Input.Wrapper label={t('settings:rates.kind')} labelElement="div" size="md">
            <SegmentedControl
              fullWidth
              size="md"
              aria-label={t('settings:rates.kind')}
              value={draft.kind}
              data={[
                { value: 'flat', label: t('settings:rates.flat') },
                { value: 'slab', label: t('settings:rates.by-value') },
              ]}
              onChange={(kind) => change({ kind: kind === 'slab' ? 'slab' : 'flat' })}
            />
          </Input.Wrapper>
        </SimpleGrid>
        <SimpleGrid cols={3} spacing="sm">
          <Rates draft={draft} onChange={change} fault={fault} />
        </SimpleGrid>
        <UnusualRates draft={draft} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            size="md"
            withAsterisk
            label={t('settings:rates.notification')}
            placeholder="9/2025 Sch. I/389"
            maxLength={200}
            autoComplete="off"
            value={draft.basis}
            error={fault('basis')}
            onChange={(event) => change({ basis: event.currentTarget.value })}
          />
          <TextInput
            size="md"
            withAsterisk
            label={t('settings:rates.reason')}
            placeholder={t('settings:rates.reason-hint')}
            maxLength={120}
            autoComplete="off"
            value={draft.reason}
            error={fault('reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </SimpleGrid>
        {isBackdated(draft, today) && (
          <Checkbox
            size="md"
            label={t('settings:rates.backdated')}
            description={t('settings:rates.backdated-text', { count: billsSince(draft.from) })}
            checked={draft.backdated}
            error={fault('backdated')}
            aria-invalid={fault('backdated') !== undefined}
            onChange={(event) => change({ backdated: event.currentTarget.checked })}
          />
        )}
        {refused && <ProblemNote problem={refused} />}
        <Group gap="xs">
          <ActionButton action={saving} type="submit" loading={isSending} />
          <ActionButton action={cancel} variant="default" />
        </Group>
      </FormPart>
    </form>
  );
}

/** Bills made here from a day on, cancelled ones too. */
function billsSince(day: string): number {
  return dayTotals().reduce((sum, one) => sum + (one.day >= day ? one.bills : 0), 0);
}

interface RatesProps {
  readonly draft: PeriodDraft;
  readonly onChange: (part: Partial<PeriodDraft>) => void;
  readonly fault: (field: PeriodField) => string | undefined;
}

function Rates({ draft, onChange, fault }: RatesProps) {
  const { t } = useTranslation('settings');
  if (draft.kind === 'flat') {
    return (
      <PercentInput
        label={t('rates.rate')}
        value={draft.rate}
        error={fault('rate')}
        onChange={(rate) => onChange({ rate })}
      />
    );
  }
  return (
    <>
      <MoneyInput
        size="md"
        withAsterisk
        label={t('rates.threshold')}
        description={t('rates.threshold-text')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.threshold}
        error={fault('threshold')}
        onChange={(threshold) => onChange({ threshold })}
      />
      <PercentInput
        label={t('rates.up-to')}
        value={draft.upTo}
        error={fault('upTo')}
        onChange={(upTo) => onChange({ upTo })}
      />
      <PercentInput
        label={t('rates.above')}
        value={draft.above}
        error={fault('above')}
        onChange={(above) => onChange({ above })}
      />
    </>
  );
}

function UnusualRates({ draft }: { readonly draft: PeriodDraft }) {
  const { t } = useTranslation('settings');
  const rates = unusualRates(draft);
  if (rates.length === 0) return null;
  return (
    <Text size="sm" fw={500} c="turmeric.8" role="status">
      {t('rates.unusual', { rates: rates.map((rate) => `${rate / 100}%`).join(', ') })}
    </Text>
  );
}
