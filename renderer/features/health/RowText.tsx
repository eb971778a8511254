import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HealthReport } from '../../../shared/contract/views.ts';
import { When } from '../../ui/When.tsx';
import { formatBytes } from './bytes.ts';
import classes from './health.module.css';
import { MirrorState } from './MirrorState.tsx';
import type { HealthRow } from './rows.ts';

interface RowTextProps {
  readonly row: HealthRow;
  readonly report: HealthReport;
}

/** How a thing stands, and what lies behind it for whoever helps by telephone. */
export function RowText({ row, report }: RowTextProps) {
  const { t } = useTranslation('health');
  const { id, says, params } = row;
  if (id === 'copy') return <MirrorState report={report} />;
  const sizes = Object.fromEntries(
    (['free', 'memory'] as const).flatMap((name) =>
      params[name] === undefined ? [] : [[name, formatBytes(Number(params[name]))]],
    ),
  );
  return (
    <>
      <Text>{t(`${id}.${says}`, { ...params, ...sizes })}</Text>
      {id === 'books' && says === 'verified' && (
        <Text size="sm" c="dimmed" className={classes.folder}>
          {t('books.head', params)}
        </Text>
      )}
      {id === 'quarantine' && <Quarantine report={report} />}
      {id === 'version' && (
        <Text size="sm" className={classes.folder}>
          {t('version.folder', params)} {t('version.backup')}
        </Text>
      )}
    </>
  );
}

function Quarantine({ report }: { readonly report: HealthReport }) {
  const { quarantine } = report.journal;
  if (quarantine.length === 0) return null;
  return (
    <ul className={classes.files}>
      {quarantine.map(({ file, bytes, at }) => (
        <li key={file} className={classes.folder}>
          {file} · {formatBytes(bytes)} · <When at={at} />
        </li>
      ))}
    </ul>
  );
}
