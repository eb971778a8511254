import { IconFileOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableId } from '../../../../shared/filing/table-sums.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import classes from '../reports.module.css';
import type { ReadyFiling } from '../use-filing.ts';
import { Checks } from './Checks.tsx';
import { Drill } from './Drill.tsx';
import { ReturnFiles } from './ReturnFiles.tsx';
import { TableSums } from './TableSums.tsx';
import { Verdict } from './Verdict.tsx';

/** A table of the return that can be looked into. */
export type Drilled = TableId | 'documents';

/** GSTR-1 in figures, what is wrong with it, and its files. */
export function Return({ filing }: { readonly filing: ReadyFiling }) {
  const { t } = useTranslation('reports');
  const [drilled, setDrilled] = useState<Drilled>();
  const shown = filing.return;
  if (!shown) {
    return (
      <EmptyState icon={IconFileOff} title={t('return.none')}>
        {t('return.none-hint')}
      </EmptyState>
    );
  }
  if (drilled) return <Drill filing={filing} table={drilled} onBack={() => setDrilled(undefined)} />;
  return (
    <>
      <ReturnFiles filing={filing} shown={shown} />
      <div className={classes.columns}>
        <TableSums shown={shown} onOpen={setDrilled} />
        <div className={classes.aside}>
          <Verdict shown={shown} />
          <Checks shown={shown} />
        </div>
      </div>
    </>
  );
}
