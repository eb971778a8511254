import { Alert, Button, Group, Text } from '@mantine/core';
import { IconSearchOff, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { itemByCode, itemById, useProjection } from '../../../data/catalogue.ts';
import { useReadyTill } from '../../../data/me.ts';
import { findPiece, mayBePiece } from '../../../data/pieces.ts';
import { useScans } from '../../../data/scans.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { announce } from '../../../ui/announce.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { ScreenTitle } from '../../../ui/ScreenTitle.tsx';
import { LABELS } from '../../labels/places.ts';
import { beginLabels } from '../../labels/run.ts';
import { beginWith } from '../edit/beginning.ts';
import { NEW, useUnsaved } from '../edit/unsaved.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { BRING_IN, itemPlace, NEW_ITEM } from '../places.ts';
import { MOST_FOUND } from './arrange.ts';
import { Filters } from './Filters.tsx';
import { NO_FILTER } from './filter.ts';
import { ItemGrid } from './ItemGrid.tsx';
import classes from './list.module.css';
import { changeView, useListView } from './list-store.ts';
import { SearchBar } from './SearchBar.tsx';
import { firstFound, useArranged } from './use-arranged.ts';

/** Every item, to be looked through, found and opened. */
export function ListScreen() {
  const { t } = useTranslation('items');
  const [, goTo] = useLocation();
  const language = useLanguage();
  const [isExporting, setExporting] = useState(false);
  const { arranged, isBusy } = useArranged();
  const filtersShown = useListView((view) => view.filtersShown);
  const total = Math.max(useReadyTill()?.items ?? 0, arranged?.items.length ?? 0);
  const open = (id: string) => goTo(itemPlace(id));

  useScans((scan) => {
    const found = itemByCode(scan.text);
    if (found) return open(found.item.id);
    const begin = () => {
      announce(t('scan-unknown', { code: scan.text }));
      beginWith({ barcodes: [scan.text] });
      goTo(NEW_ITEM);
    };
    if (!mayBePiece(scan.text)) return begin();
    void findPiece(scan.text).then((one) => (one ? open(one.item.id) : begin()));
  });
  const add = useAction({ id: 'items.new', keys: ['F2'], label: t('new'), run: () => goTo(NEW_ITEM) });
  const bringIn = useAction({
    id: 'items.bring-in',
    keys: ['F6'],
    label: t('bring-in'),
    run: () => goTo(BRING_IN),
  });
  const save = useAction({
    id: 'items.export',
    keys: ['F7'],
    label: t('export'),
    run: () => setExporting(true),
    enabled: total > 0,
  });

  const labels = useAction({
    id: 'items.labels',
    keys: ['F9', 'Ctrl+P'],
    label: t('labels'),
    run: () => {
      const { selected, cursor } = useListView.getState();
      const at = cursor !== undefined && itemById(cursor) ? [cursor] : [];
      beginLabels(selected.size > 0 ? [...selected] : at);
      goTo(LABELS);
    },
  });

  return (
    <div className={classes.screen}>
      <ScreenTitle title={t('title')}>
        <ActionButton action={labels} variant="default" />
        <ActionButton action={bringIn} variant="default" />
        <ActionButton action={save} variant="default" />
        <ActionButton action={add} />
      </ScreenTitle>
      <Unsaved onOpen={(key) => goTo(key === NEW ? NEW_ITEM : itemPlace(key))} />
      <SearchBar onOpenFirst={() => openFirst(firstFound(language)?.id, open)} />
      {filtersShown && <Filters />}
      <CountLine shown={arranged?.items.length} total={total} isBusy={isBusy} />
      {arranged && arranged.rows.length > 0 && <ItemGrid rows={arranged.rows} onOpen={open} />}
      {arranged && arranged.rows.length === 0 && (total === 0 ? <NoItems /> : <NothingFound />)}
      {isExporting && <ExportDialog shown={arranged?.items ?? []} onClose={() => setExporting(false)} />}
    </div>
  );
}

/** Changes that somebody left behind in the form. */
function Unsaved({ onOpen }: { readonly onOpen: (key: string) => void }) {
  const { t } = useTranslation('items');
  const drafts = useUnsaved((unsaved) => unsaved.drafts);
  const [key] = drafts.keys();
  if (key === undefined) return null;
  return (
    <Alert color="turmeric" variant="light" p="xs" mb="xs">
      <Group justify="space-between">
        <Text>{t('unsaved', { count: drafts.size })}</Text>
        <Button variant="default" size="sm" h={44} onClick={() => onOpen(key)}>
          {t('unsaved-open')}
        </Button>
      </Group>
    </Alert>
  );
}

function openFirst(id: string | undefined, open: (id: string) => void): void {
  if (id !== undefined) open(id);
}

interface CountLineProps {
  readonly shown: number | undefined;
  readonly total: number;
  readonly isBusy: boolean;
}

/** How many are shown of how many, and how many are chosen. */
function CountLine({ shown, total, isBusy }: CountLineProps) {
  const { t } = useTranslation('items');
  const selected = useListView((view) => view.selected);
  const text = useListView((view) => view.text);
  const isCut = text.trim() !== '' && shown === MOST_FOUND;
  const words =
    shown === undefined
      ? t('looking')
      : isCut
        ? t('count.best', { shown })
        : t('count.shown', { shown, total });
  return (
    <Group className={classes.count} gap="md">
      <Text role="status" size="sm" c="dimmed">
        {isBusy && shown !== undefined ? t('looking') : words}
      </Text>
      {selected.size > 0 && (
        <Group gap="xs">
          <Text size="sm" fw={500}>
            {t('count.selected', { count: selected.size })}
          </Text>
          <Button
            size="compact-sm"
            h={32}
            variant="subtle"
            onClick={() => changeView({ selected: new Set() })}
          >
            {t('select-none')}
          </Button>
        </Group>
      )}
    </Group>
  );
}

function NoItems() {
  const { t } = useTranslation('items');
  const phase = useProjection((projection) => projection.phase);
  if (phase !== 'ready') return <EmptyState icon={IconTag} title={t('looking')} />;
  return (
    <EmptyState icon={IconTag} title={t('none.title')}>
      {t('none.text')}
    </EmptyState>
  );
}

function NothingFound() {
  const { t } = useTranslation('items');
  return (
    <EmptyState icon={IconSearchOff} title={t('not-found.title')}>
      <p>{t('not-found.text')}</p>
      <Button variant="default" onClick={() => changeView({ text: '', filter: NO_FILTER })}>
        {t('not-found.all')}
      </Button>
    </EmptyState>
  );
}
