import { Button, Group, Select, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { setFocusHome } from '../../../ui/focus.ts';
import { useAction } from '../../../ui/keys/use-action.tsx';
import classes from './import.module.css';
import { closeFile, openFile, openSheet, useImport } from './session.ts';

const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a file is chosen or dropped. */
export function FileDrop() {
  const { t } = useTranslation('items');
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const choose = useAction({
    id: 'import.choose',
    keys: ['F6'],
    label: t('import.choose'),
    run: () => input.current?.click(),
  });
  useEffect(() => {
    const first = button.current?.querySelector('button');
    return first ? setFocusHome(first) : undefined;
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  };
  return (
    <section
      ref={button}
      className={classes.drop}
      data-over={isOver || undefined}
      aria-label={t('import.step-file')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={56} stroke={1.1} aria-hidden />
      <Text fw={500} size="lg">
        {t('import.drop')}
      </Text>
      <Text c="dimmed" maw={520} ta="center">
        {t('import.drop-hint')}
      </Text>
      <ActionButton action={choose} />
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className="unseen"
        tabIndex={-1}
        aria-label={t('import.file')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) openFile(file);
        }}
      />
    </section>
  );
}

/** The file that is being looked at. */
export function FileBar() {
  const { t } = useTranslation('items');
  const file = useImport((session) => session.file);
  if (!file) return null;
  return (
    <Group gap="md" mb="xs" className={classes.file}>
      <IconFileSpreadsheet size={24} stroke={1.4} aria-hidden />
      <Text fw={500}>{file.name}</Text>
      <Text c="dimmed">{t('import.rows', { count: file.rows })}</Text>
      {file.encoding && file.encoding !== 'utf-8' && (
        <Text c="dimmed">{t('import.encoding', { encoding: file.encoding.toUpperCase() })}</Text>
      )}
      {file.sheets.length > 1 && (
        <Select
          size="sm"
          aria-label={t('import.sheet')}
          allowDeselect={false}
          data={file.sheets.map((name, index) => ({ value: String(index), label: name }))}
          value={String(file.sheet)}
          onChange={(index) => openSheet(Number(index))}
        />
      )}
      <Button variant="subtle" size="sm" h={44} ml="auto" onClick={closeFile}>
        {t('import.other-file')}
      </Button>
    </Group>
  );
}
