import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnView } from '../../../../shared/contract/filing-views.ts';
import { ask } from '../../../data/till.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { saveMade } from '../export/save-file.ts';
import { useWorkbook } from '../export/use-workbook.tsx';
import classes from '../reports.module.css';
import type { ReadyFiling } from '../use-filing.ts';
import { sheetTables } from './sheet-tables.ts';

interface ReturnFilesProps {
  readonly filing: ReadyFiling;
  readonly shown: ReturnView;
}

type Kind = 'json' | 'sheets';

/** The return as files. While the portal would refuse it they are given only to who says so. */
export function ReturnFiles({ filing, shown }: ReturnFilesProps) {
  const { t } = useTranslation('reports');
  const [asked, setAsked] = useState<Kind>();
  const workbook = useWorkbook();
  const { key, period, filer, isReturnPeriod } = filing;
  const isHeld = shown.errors > 0 || shown.differences.length > 0;

  const save = (kind: Kind) => {
    setAsked(undefined);
    if (kind === 'json') return void saveMade(ask('filing.json', { key }), t('files.saved'));
    const name = `GSTR1-${filer.gstin}-${period.from.slice(0, 7)}`;
    void workbook.save({ key, name, tables: sheetTables(period) });
  };
  const want = (kind: Kind) => (isHeld ? setAsked(kind) : save(kind));
  const json = useAction({
    id: 'reports.json',
    keys: ['F7'],
    label: t(isHeld ? 'files.json-anyway' : 'files.json'),
    enabled: isReturnPeriod,
    run: () => want('json'),
  });
  const sheets = useAction({
    id: 'reports.sheets',
    keys: ['F8'],
    label: t(isHeld ? 'files.sheets-anyway' : 'files.sheets'),
    enabled: isReturnPeriod && !workbook.isBusy,
    run: () => want('sheets'),
  });
  const reason = isReturnPeriod ? (isHeld ? t('files.held') : undefined) : t('files.not-a-period');
  return (
    <div className={classes.card}>
      <Group gap="sm">
        <ActionButton action={json} variant={isHeld ? 'default' : 'filled'} />
        <ActionButton action={sheets} variant="default" />
        <Text className={isHeld ? classes.bad : classes.none} flex={1} miw={240}>
          {reason ?? t('files.hint')}
        </Text>
      </Group>
      {workbook.progress}
      {asked && (
        <ConfirmDialog
          title={t('files.anyway-title')}
          confirm={t('files.anyway')}
          onConfirm={() => save(asked)}
          onClose={() => setAsked(undefined)}
        >
          {t('files.anyway-text', { errors: shown.errors, differences: shown.differences.length })}
        </ConfirmDialog>
      )}
    </div>
  );
}
