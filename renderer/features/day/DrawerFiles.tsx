import { Group } from '@mantine/core';
import Papa from 'papaparse';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia, timeInIndia } from '../../../shared/calendar.ts';
import type { DrawerOpening } from '../../../shared/till/drawer-openings.ts';
import { useUserName } from '../../data/me.ts';
import { ask } from '../../data/till.ts';
import { useLanguage } from '../../i18n/language.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { showDone } from '../../ui/problem.tsx';
import { download } from '../items/export/download.ts';
import { saveMade } from '../reports/export/save-file.ts';
import { useOpeningWords } from './opening-words.ts';
import type { OpeningDays } from './use-openings.ts';

interface DrawerFilesProps {
  readonly days: OpeningDays;
  /** A user id, or nothing for everyone. */
  readonly by: string;
  readonly withoutSale: boolean;
  /** What is shown. */
  readonly openings: readonly DrawerOpening[];
}

/** What is on the screen as a paper and as a table for other programs. */
export function DrawerFiles({ days, by, withoutSale, openings }: DrawerFilesProps) {
  const { t } = useTranslation(['day', 'reports']);
  const language = useLanguage();
  const userName = useUserName();
  const words = useOpeningWords();
  const [isMaking, setMaking] = useState(false);
  const pdf = useAction({
    id: 'openings.pdf',
    keys: ['F7'],
    label: t('reports:files.pdf'),
    enabled: !isMaking && openings.length > 0,
    run: () => {
      setMaking(true);
      const paper = language === 'hi' ? 'both' : 'en';
      const made = ask('drawer.pdf', { ...days, ...(by && { by }), withoutSale, language: paper });
      void saveMade(made, t('reports:files.saved')).finally(() => setMaking(false));
    },
  });
  const csv = useAction({
    id: 'openings.csv',
    keys: ['F8'],
    label: t('day:openings.csv'),
    enabled: openings.length > 0,
    run: () => {
      const titles = ['date', 'time', 'shift', 'who', 'kind', 'detail', 'allowed'] as const;
      const rows = openings.map(({ at, shift, by: who, why, approvedBy }) => [
        dayInIndia(at),
        timeInIndia(at),
        shift ?? '',
        userName(who),
        words.kind(why),
        words.detail(why),
        approvedBy === undefined ? '' : userName(approvedBy),
      ]);
      const head = titles.map((title) => t(`day:openings.column.${title}`));
      const text = Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: true });
      download(
        new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }),
        `drawer-${days.from}-${days.to}.csv`,
      );
      showDone(t('reports:files.saved'));
    },
  });
  return (
    <Group gap="sm" ml="auto">
      <ActionButton action={pdf} variant="default" loading={isMaking} />
      <ActionButton action={csv} variant="default" />
    </Group>
  );
}
