import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';
import { changeView, useListView } from './list-store.ts';
import type { SortKey } from './sort.ts';

/** Names of the columns; those that can be sorted by are buttons. */
export function GridHeader() {
  const { t } = useTranslation('items');
  return (
    <thead className={classes.header}>
      <tr aria-rowindex={1} className={classes.columns}>
        <th scope="col">
          <span className="unseen">{t('selected-column')}</span>
        </th>
        <th scope="col">
          <span className="unseen">{t('field.photo')}</span>
        </th>
        <SortColumn sortKey="name" label={t('field.name')} />
        <SortColumn sortKey="sku" label={t('field.sku')} />
        <SortColumn sortKey="price" label={t('field.price')} numeric />
        <th scope="col" className={classes.numeric}>
          {t('field.gst')}
        </th>
        <SortColumn sortKey="stock" label={t('field.stock')} numeric />
      </tr>
    </thead>
  );
}

interface SortColumnProps {
  readonly sortKey: SortKey;
  readonly label: string;
  readonly numeric?: boolean;
}

function SortColumn({ sortKey, label, numeric = false }: SortColumnProps) {
  const hasText = useListView((view) => view.text.trim() !== '');
  const chosen = useListView((view) => view.sorting);
  const sorting = chosen ?? (hasText ? undefined : ({ key: 'name', descending: false } as const));
  const isSorted = sorting?.key === sortKey;
  const descending = isSorted && sorting.descending;
  const Icon = descending ? IconChevronDown : IconChevronUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
      className={numeric ? classes.numeric : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => changeView({ sorting: { key: sortKey, descending: isSorted && !descending } })}
      >
        {label}
        {isSorted && <Icon size={16} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
