import { Checkbox, Group, Radio, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type PaperLanguage, paperLanguageSchema } from '../../../../shared/receipt/document.ts';
import { sampleReceipt } from '../../../../shared/receipt/sample.ts';
import { sellerOf } from '../../../../shared/sale/seller.ts';
import type { Settings } from '../../../../shared/till/settings.ts';
import type { ReadyTill } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Paper } from '../../paper/Paper.tsx';
import { houseOf, sellerIssuer } from '../../paper/papers.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import classes from '../settings.module.css';
import { changeSettings, GroupForm, useGroup } from '../use-group.tsx';
import { RECEIPT_DESIGN } from './places.ts';

interface ReceiptDraft {
  readonly language: PaperLanguage;
  readonly autoPrint: boolean;
}

/** In what language receipts are printed and when; how they look is designed on a page of its own. */
export function ReceiptSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const [, goTo] = useLocation();
  const { receipt, autoPrint } = till.settings;
  const draft = useGroup<ReceiptDraft>({ language: receipt.language, autoPrint }, (value) =>
    changeSettings(settingsOf(till.settings, value)),
  );
  const { value, change, isChanged } = draft;
  const design = useAction({
    id: 'receipt.design',
    keys: ['F6'],
    label: t('receipt.design'),
    run: () => goTo(RECEIPT_DESIGN),
    enabled: !isChanged,
  });
  return (
    <div className={classes.receipt}>
      <GroupForm title={t('receipt.title')} text={t('receipt.text')} draft={draft}>
        <Radio.Group
          label={t('receipt.language')}
          description={t('receipt.language-why')}
          value={value.language}
          onChange={(language) => change({ ...value, language: paperLanguageSchema.parse(language) })}
        >
          <Group gap="xl">
            {paperLanguageSchema.options.map((language) => (
              <Radio
                key={language}
                value={language}
                label={t(`receipt.language-${language}`)}
                size="md"
                py={8}
              />
            ))}
          </Group>
        </Radio.Group>
        <Checkbox
          size="md"
          label={t('receipt.auto-print')}
          checked={value.autoPrint}
          onChange={(event) => change({ ...value, autoPrint: event.currentTarget.checked })}
        />
        <div>
          <ActionButton action={design} variant="light" h={44} />
          <Text c="dimmed" size="sm" mt={6}>
            {t('receipt.design-why')}
          </Text>
        </div>
      </GroupForm>
      <Preview till={till} draft={value} />
    </div>
  );
}

function Preview({ till, draft }: { readonly till: ReadyTill; readonly draft: ReceiptDraft }) {
  const { t } = useTranslation('settings');
  const [at] = useState(Date.now);
  const document = useMemo(() => {
    const seller = houseOf(till.sellers) ?? sellerOf(till.organisation, till.tillCode);
    const { receipt } = settingsOf(till.settings, draft);
    const issuer = sellerIssuer({ ...till, settings: { ...till.settings, receipt } }, seller);
    return sampleReceipt({ ...issuer, seller, settings: receipt, at, isSample: false });
  }, [till, draft, at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.preview} aria-label={t('receipt.preview')} tabIndex={0}>
      <Paper document={document} label={t('receipt.preview')} />
    </section>
  );
}

function settingsOf(
  { receipt }: Settings,
  { language, autoPrint }: ReceiptDraft,
): Pick<Settings, 'receipt' | 'autoPrint'> {
  return { autoPrint, receipt: { ...receipt, language } };
}
