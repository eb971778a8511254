import { SimpleGrid, Switch, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '../../../../shared/calendar.ts';
import type { Scheme } from '../../../../shared/sale/rebate.ts';
import type { ReadyTill } from '../../../data/till.ts';
import { act } from '../../../data/till.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { DayField } from '../DayField.tsx';
import { FormPart } from '../FormPart.tsx';
import { GroupForm, useGroup } from '../use-group.tsx';
import { draftOfScheme, newScheme, schemeFaults, schemeOfDraft } from './draft.ts';
import { GoodsFields } from './GoodsFields.tsx';
import { RateFields } from './RateFields.tsx';

interface SchemeFormProps {
  readonly till: ReadyTill;
  /** Nothing for a new one. */
  readonly scheme: Scheme | undefined;
  readonly onLeave: () => void;
}

/** A rebate: its order, its days, its goods, for whom, how much and who pays. */
export function SchemeForm({ till, scheme, onLeave }: SchemeFormProps) {
  const { t } = useTranslation('rebates');
  const problemText = useProblemText();
  const [newId] = useState(() => crypto.randomUUID());
  const [today] = useState(() => dayInIndia(Date.now()));
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = attempts > 0 ? '[aria-invalid="true"]' : 'input';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [attempts]);
  const saved = scheme ? draftOfScheme(scheme, till.site.id) : newScheme(newId, today);
  const draft = useGroup(saved, async (value) => {
    const answer = await act({ kind: 'scheme.save', scheme: schemeOfDraft(value, till.site.id) });
    if (answer.ok) onLeave();
    return answer;
  });
  const { value, change } = draft;
  const faults = schemeFaults(value);
  const messageOf = (field: keyof typeof faults) => {
    const fault = attempts > 0 ? faults[field] : undefined;
    return fault && problemText(fault);
  };
  return (
    <div ref={form}>
      <GroupForm
        title={scheme ? scheme.nameEnglish : t('add')}
        text={t('form-text')}
        draft={draft}
        isRight={Object.keys(faults).length === 0}
        onWrong={() => setAttempts(attempts + 1)}
        onLeave={onLeave}
      >
        <FormPart title={t('part.order')}>
          <SimpleGrid cols={2}>
            <TextInput
              label={t('field.nameEnglish')}
              placeholder={t('name-english-example')}
              withAsterisk
              maxLength={80}
              autoComplete="off"
              value={value.nameEnglish}
              error={messageOf('nameEnglish')}
              onChange={(event) => change({ ...value, nameEnglish: event.currentTarget.value })}
            />
            <TextInput
              label={t('field.nameHindi')}
              placeholder={t('name-hindi-example')}
              lang="hi"
              maxLength={80}
              autoComplete="off"
              value={value.nameHindi}
              onChange={(event) => change({ ...value, nameHindi: event.currentTarget.value })}
            />
          </SimpleGrid>
          <TextInput
            label={t('field.authority')}
            description={t('authority-why')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={120}
            autoComplete="off"
            value={value.authority}
            onChange={(event) => change({ ...value, authority: event.currentTarget.value })}
          />
          <SimpleGrid cols={2}>
            <DayField
              label={t('field.from')}
              withAsterisk
              value={value.from}
              error={messageOf('from')}
              onChange={(from) => change({ ...value, from })}
            />
            <DayField
              label={t('field.to')}
              withAsterisk
              value={value.to}
              error={messageOf('to')}
              onChange={(to) => change({ ...value, to })}
            />
          </SimpleGrid>
        </FormPart>
        <RateFields
          draft={value}
          percentFault={messageOf('percent')}
          scheme={schemeOfDraft(value, till.site.id)}
          others={till.schemes}
          onChange={change}
        />
        <GoodsFields draft={value} onChange={change} />
        <FormPart title={t('part.use')}>
          <Switch
            size="md"
            label={t('field.active')}
            description={t('active-why')}
            checked={value.active}
            onChange={(event) => change({ ...value, active: event.currentTarget.checked })}
          />
          <Text c="dimmed">{t('third-party')}</Text>
        </FormPart>
      </GroupForm>
    </div>
  );
}
