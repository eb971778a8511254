import { Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TABLE_TITLES } from '../../../../shared/filing/drill.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { TableFiles } from '../export/TableFiles.tsx';
import { wordsIn } from '../table/cells.ts';
import { ReportTable } from '../table/ReportTable.tsx';
import type { ReadyFiling } from '../use-filing.ts';
import type { Drilled } from './Return.tsx';

interface DrillProps {
  readonly filing: ReadyFiling;
  readonly table: Drilled;
  readonly onBack: () => void;
}

/** The rows of one table of the return, down to the bill. */
export function Drill({ filing, table, onBack }: DrillProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useAction({
    id: 'reports.tables',
    keys: ['Escape'],
    label: t('return.back'),
    run: onBack,
  });
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Group gap="sm">
        <ActionButton action={back} variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} />
        <h2 ref={heading} tabIndex={-1} style={{ margin: 0, fontSize: '1.15rem', flex: 1 }}>
          {wordsIn(TABLE_TITLES[table], language)}
        </h2>
        <TableFiles filing={filing} tables={[table]} />
      </Group>
      <ReportTable of={filing.key} table={table} />
    </>
  );
}
