import { Button, Checkbox, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placesOn } from '../../../shared/label/sheet.ts';
import { type LabelPrinter, labelLanguageSchema } from '../../../shared/receipt/printer.ts';
import { act } from '../../data/till.ts';
import { useLanguage } from '../../i18n/language.ts';
import { showDone, showProblem } from '../../ui/problem.tsx';
import type { Choice } from './choice.ts';
import classes from './labels.module.css';
import { useRun } from './run.ts';

interface ChoicePanelProps {
  readonly choice: Choice;
  /** Another way to speak to the printer than its settings say. */
  readonly onLabel: (label: LabelPrinter | undefined) => void;
  readonly hasPacking: boolean;
}

/** Which label, in which language, and where it comes out. */
export function ChoicePanel({ choice, onLabel, hasPacking }: ChoicePanelProps) {
  const { t } = useTranslation('labels');
  const screenLanguage = useLanguage();
  const { template, templates, language, month } = choice;
  return (
    <Stack className={classes.panel} gap="sm">
      <NativeSelect
        label={t('template')}
        value={template.id}
        data={templates.map(({ id, name }) => ({ value: id, label: name[screenLanguage] }))}
        onChange={(event) => useRun.setState({ templateId: event.currentTarget.value, start: 0 })}
      />
      <NativeSelect
        label={t('language')}
        value={language}
        data={[
          { value: 'hi', label: t('hindi') },
          { value: 'en', label: t('english') },
        ]}
        onChange={(event) => useRun.setState({ language: event.currentTarget.value === 'hi' ? 'hi' : 'en' })}
      />
      {hasPacking && (
        <TextInput
          type="month"
          label={t('month')}
          value={month}
          onChange={(event) => useRun.setState({ month: event.currentTarget.value || undefined })}
        />
      )}
      {template.stock.kind === 'sheet' ? (
        <StartField places={placesOn(template.stock)} />
      ) : (
        <PrinterFields choice={choice} onLabel={onLabel} />
      )}
    </Stack>
  );
}

function StartField({ places }: { readonly places: number }) {
  const { t } = useTranslation('labels');
  const { start, outlines } = useRun();
  return (
    <>
      <NumberInput
        label={t('start')}
        description={t('start-why', { count: places })}
        min={1}
        max={places}
        allowDecimal={false}
        value={start + 1}
        onChange={(value) =>
          useRun.setState({ start: Math.min(places, Math.max(1, Number(value) || 1)) - 1 })
        }
      />
      <Checkbox
        size="md"
        label={t('outlines')}
        description={t('outlines-why')}
        checked={outlines}
        onChange={(event) => useRun.setState({ outlines: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {t('full-size')}
      </Text>
    </>
  );
}

function PrinterFields({ choice, onLabel }: Omit<ChoicePanelProps, 'hasPacking'>) {
  const { t } = useTranslation('labels');
  const { printer, printers, label } = choice;
  const isNew = printer !== undefined && JSON.stringify(printer.label) !== JSON.stringify(label);
  const remember = async () => {
    const saved = await act({
      kind: 'settings.change',
      settings: { printers: printers.map((one) => (one === printer ? { ...one, label } : one)) },
    });
    if (saved.ok) showDone(t('remembered'));
    else showProblem(saved.error);
  };
  if (printers.length === 0) return <Text c="dimmed">{t('no-printer')}</Text>;
  return (
    <>
      <NativeSelect
        label={t('printer')}
        value={printer?.id ?? ''}
        data={[
          ...(printer ? [] : [{ value: '', label: t('choose-printer') }]),
          ...printers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          onLabel(undefined);
          useRun.setState({ printerId: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label={t('printer-language')}
        value={label.language}
        data={labelLanguageSchema.options.map((value) => ({ value, label: t(`speaks.${value}`) }))}
        onChange={(event) =>
          onLabel({ ...label, language: labelLanguageSchema.parse(event.currentTarget.value) })
        }
      />
      <NativeSelect
        label={t('dpi')}
        value={String(label.dpi)}
        data={['203', '300']}
        onChange={(event) => onLabel({ ...label, dpi: event.currentTarget.value === '300' ? 300 : 203 })}
      />
      {isNew && (
        <Button variant="default" h={44} onClick={() => void remember()}>
          {t('remember')}
        </Button>
      )}
    </>
  );
}
