import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../data/till.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import { saveMade } from './save-file.ts';
import { useWorkbook } from './use-workbook.tsx';

interface TableFilesProps {
  readonly filing: ReadyFiling;
  /** The first is what a PDF shows; a workbook has a sheet of each. */
  readonly tables: readonly string[];
}

/** What is on the screen as a workbook and as a paper. */
export function TableFiles({ filing, tables }: TableFilesProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const workbook = useWorkbook();
  const [isPrinting, setPrinting] = useState(false);
  const { key, period } = filing;
  const [first = ''] = tables;
  const excel = useAction({
    id: 'reports.excel',
    keys: ['F8'],
    label: t('files.excel'),
    enabled: !workbook.isBusy,
    run: () => void workbook.save({ key, name: `${first}-${period.from}-${period.to}`, tables }),
  });
  const pdf = useAction({
    id: 'reports.pdf',
    keys: ['F7'],
    label: t('files.pdf'),
    enabled: !isPrinting,
    run: () => {
      setPrinting(true);
      const paper = language === 'hi' ? 'both' : 'en';
      const made = ask('filing.pdf', { key, table: first, language: paper });
      void saveMade(made, t('files.saved')).finally(() => setPrinting(false));
    },
  });
  return (
    <>
      <Group gap="sm">
        <ActionButton action={pdf} variant="default" loading={isPrinting} />
        <ActionButton action={excel} variant="default" />
      </Group>
      {workbook.progress}
    </>
  );
}
