import { NumberInput, Radio, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../shared/till/settings.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import { changeSettings, GroupForm, useGroup } from '../use-group.tsx';

/** To what a bill may be rounded, paise. */
const STEPS = [100, 50, 0] as const satisfies readonly Settings['roundTo'][];

const MOST_DAYS = 365;

/** How bills are rounded, whether small ones share an invoice, and how long goods are simply taken back. */
export function BillingSection({ till }: SectionProps) {
  const { t } = useTranslation(['billing', 'settings']);
  const { roundTo, consolidates, returnDays } = till.settings;
  const draft = useGroup({ roundTo, consolidates, returnDays }, changeSettings);
  const { value, change } = draft;
  const setRounding = (chosen: string) => {
    const step = STEPS.find((one) => String(one) === chosen);
    if (step !== undefined) change({ ...value, roundTo: step });
  };
  return (
    <GroupForm title={t('settings:billing.title')} text={t('billing:text')} draft={draft}>
      <Radio.Group
        size="md"
        label={t('billing:rounding')}
        description={t('billing:rounding-why')}
        value={String(value.roundTo)}
        onChange={setRounding}
      >
        <Stack gap={8} mt={8}>
          {STEPS.map((step) => (
            <Radio
              key={step}
              value={String(step)}
              size="md"
              label={t(`billing:round.${step}`)}
              description={t(`billing:round-why.${step}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Switch
        size="md"
        label={t('billing:consolidates')}
        description={t('billing:consolidates-why')}
        checked={value.consolidates}
        onChange={(event) => change({ ...value, consolidates: event.currentTarget.checked })}
      />
      <NumberInput
        label={t('billing:return-days')}
        description={t('billing:return-days-why')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        suffix={t('billing:days')}
        min={0}
        max={MOST_DAYS}
        maw={480}
        allowDecimal={false}
        clampBehavior="strict"
        value={value.returnDays}
        onChange={(days) => change({ ...value, returnDays: Number(days) || 0 })}
      />
    </GroupForm>
  );
}
