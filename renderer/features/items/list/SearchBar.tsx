import { ActionIcon, Group, Select, Switch, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { setFocusHome } from '../../../ui/focus.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { countConditions, NO_FILTER } from './filter.ts';
import { GRID_ID } from './ItemGrid.tsx';
import { changeView, useListView } from './list-store.ts';
import { SORT_KEYS, type SortKey } from './sort.ts';

/** Search, filters and order. */
export function SearchBar({ onOpenFirst }: { readonly onOpenFirst: () => void }) {
  const { t } = useTranslation('items');
  const box = useRef<HTMLInputElement>(null);
  const text = useListView((view) => view.text);
  const filter = useListView((view) => view.filter);
  const grouped = useListView((view) => view.grouped);
  const filtersShown = useListView((view) => view.filtersShown);
  const count = countConditions(filter);

  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);
  const find = useAction({
    id: 'items.find',
    keys: ['F3'],
    label: t('search'),
    run: () => box.current?.select(),
  });
  const filters = useAction({
    id: 'items.filters',
    keys: ['F4'],
    label: count > 0 ? t('filters-on', { count }) : t('filters'),
    run: () => changeView({ filtersShown: !filtersShown }),
  });
  const clear = useAction({
    id: 'items.clear',
    keys: ['Escape'],
    label: t('clear-search'),
    run: () => {
      changeView(text === '' ? { filter: NO_FILTER } : { text: '', cursor: undefined });
      box.current?.focus();
    },
  });

  return (
    <Group gap="sm" mb={6} align="flex-end">
      <TextInput
        ref={box}
        type="search"
        flex="1 1 260px"
        aria-label={find.label}
        aria-keyshortcuts="F3"
        aria-controls={GRID_ID}
        placeholder={t('search-hint')}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={<KeyHint chord="F3" />}
        rightSectionWidth={48}
        value={text}
        onChange={(event) => changeView({ text: event.currentTarget.value, cursor: undefined })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.getElementById(GRID_ID)?.focus();
          } else if (event.key === 'Enter') onOpenFirst();
          else if (event.key === 'Escape') {
            event.preventDefault();
            clear.run();
          }
        }}
      />
      <ActionButton
        action={filters}
        variant={count > 0 ? 'light' : 'default'}
        aria-expanded={filtersShown}
        aria-controls="item-filters"
      />
      <Order />
      <Switch
        h={42}
        size="md"
        styles={{ body: { height: '100%', alignItems: 'center' } }}
        label={t('group-styles')}
        checked={grouped}
        onChange={(event) => changeView({ grouped: event.currentTarget.checked })}
      />
    </Group>
  );
}

function Order() {
  const { t } = useTranslation('items');
  const sorting = useListView((view) => view.sorting);
  const hasText = useListView((view) => view.text.trim() !== '');
  const unsorted = hasText ? 'best' : 'name';
  const options = [...(hasText ? (['best'] as const) : []), ...SORT_KEYS];
  const change = (key: SortKey | 'best') =>
    changeView({ sorting: key === 'best' ? undefined : { key, descending: false } });
  return (
    <Group gap={4} wrap="nowrap">
      <Select
        aria-label={t('order')}
        w={168}
        allowDeselect={false}
        data={options.map((key) => ({ value: key, label: t(`sort.${key}`) }))}
        value={sorting?.key ?? unsorted}
        onChange={(key) => key && change(key as SortKey | 'best')}
      />
      <ActionIcon
        size={42}
        variant="default"
        aria-label={sorting?.descending ? t('descending') : t('ascending')}
        disabled={sorting === undefined && hasText}
        onClick={() => changeView({ sorting: turned(sorting) })}
      >
        {sorting?.descending ? (
          <IconArrowDown size={20} aria-hidden />
        ) : (
          <IconArrowUp size={20} aria-hidden />
        )}
      </ActionIcon>
    </Group>
  );
}

function turned(sorting: { readonly key: SortKey; readonly descending: boolean } | undefined) {
  return { key: sorting?.key ?? ('name' as const), descending: !sorting?.descending };
}
