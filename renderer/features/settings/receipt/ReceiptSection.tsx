import { Checkbox, Group, Radio, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperLanguage, paperLanguageSchema } from '../../../../shared/receipt/document.ts';
import { sellerOf } from '../../../../shared/sale/seller.ts';
import type { Settings } from '../../../../shared/till/settings.ts';
import type { ReadyTill } from '../../../data/till.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import { Paper } from '../../paper/Paper.tsx';
import { receiptOf } from '../../paper/papers.ts';
import { linesOf, linesProblem } from '../organisation/draft.ts';
import type { SectionProps } from '../SettingsScreen.tsx';
import classes from '../settings.module.css';
import { changeSettings, GroupForm, useGroup } from '../use-group.tsx';
import { sampleBill } from './sample-bill.ts';

const MOST_LINES = 6;
const TEXTS = ['headerEnglish', 'headerHindi', 'footerEnglish', 'footerHindi'] as const;
type TextField = (typeof TEXTS)[number];

/** The free lines as they are typed, one under the other. */
interface ReceiptDraft extends Readonly<Record<TextField, string>> {
  readonly language: PaperLanguage;
  readonly showMaker: boolean;
  readonly showHsn: boolean;
  readonly autoPrint: boolean;
}

/** What a receipt says besides what the law wants, and how it looks with it. */
export function ReceiptSection({ till }: SectionProps) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const draft = useGroup(draftOf(till.settings), (value) => changeSettings(settingsOf(value)));
  const { value, change } = draft;
  const faults = TEXTS.map((field) => linesProblem(value[field], MOST_LINES));
  return (
    <div className={classes.receipt}>
      <GroupForm
        title={t('receipt.title')}
        text={t('receipt.text')}
        draft={draft}
        isRight={faults.every((fault) => fault === undefined)}
      >
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
        <SimpleGrid cols={2}>
          {TEXTS.map((field, index) => {
            const fault = faults[index];
            return (
              <Textarea
                key={field}
                label={t(`receipt.${field}`)}
                rows={3}
                lang={field.endsWith('Hindi') ? 'hi' : 'en'}
                value={value[field]}
                error={fault && problemText(fault)}
                onChange={(event) => change({ ...value, [field]: event.currentTarget.value })}
              />
            );
          })}
        </SimpleGrid>
        <Text c="dimmed" size="sm">
          {t('receipt.lines-why')}
        </Text>
        <Stack gap="xs">
          <Checkbox
            size="md"
            label={t('receipt.maker')}
            checked={value.showMaker}
            onChange={(event) => change({ ...value, showMaker: event.currentTarget.checked })}
          />
          <Checkbox
            size="md"
            label={t('receipt.hsn')}
            checked={value.showHsn}
            onChange={(event) => change({ ...value, showHsn: event.currentTarget.checked })}
          />
          <Checkbox
            size="md"
            label={t('receipt.auto-print')}
            checked={value.autoPrint}
            onChange={(event) => change({ ...value, autoPrint: event.currentTarget.checked })}
          />
        </Stack>
      </GroupForm>
      <Preview till={till} draft={value} />
    </div>
  );
}

function Preview({ till, draft }: { readonly till: ReadyTill; readonly draft: ReceiptDraft }) {
  const { t } = useTranslation('settings');
  const [at] = useState(Date.now);
  const document = useMemo(() => {
    const { tillCode, organisation, sellers, me } = till;
    const [seller = sellerOf(organisation, tillCode)] = sellers;
    const found = sampleBill({
      tillCode,
      seller,
      cashier: me?.id ?? '',
      at,
    });
    const settings = { ...till.settings, ...settingsOf(draft) };
    return receiptOf({ ...till, settings }, found, 'original', at);
  }, [till, draft, at]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.preview} aria-label={t('receipt.preview')} tabIndex={0}>
      <Paper document={document} label={t('receipt.preview')} />
    </section>
  );
}

function draftOf({ receipt, autoPrint }: Settings): ReceiptDraft {
  return {
    language: receipt.language,
    headerEnglish: receipt.headerEnglish.join('\n'),
    headerHindi: receipt.headerHindi.join('\n'),
    footerEnglish: receipt.footerEnglish.join('\n'),
    footerHindi: receipt.footerHindi.join('\n'),
    showMaker: receipt.showMaker,
    showHsn: receipt.showHsn,
    autoPrint,
  };
}

function settingsOf(draft: ReceiptDraft): Pick<Settings, 'receipt' | 'autoPrint'> {
  const { autoPrint, language, showMaker, showHsn } = draft;
  return {
    autoPrint,
    receipt: {
      language,
      headerEnglish: linesOf(draft.headerEnglish),
      headerHindi: linesOf(draft.headerHindi),
      footerEnglish: linesOf(draft.footerEnglish),
      footerHindi: linesOf(draft.footerHindi),
      showMaker,
      showHsn,
    },
  };
}
