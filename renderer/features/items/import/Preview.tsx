import { Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemByCode, itemById } from '../../../data/catalogue.ts';
import { nameIn, otherName, useLanguage } from '../../../i18n/language.ts';
import { Money } from '../../../ui/Money.tsx';
import { useProblemText } from '../../../ui/problem.tsx';
import { percent, rateToday } from '../rate.ts';
import { createFileCheck, type RowChecked } from './check.ts';
import classes from './import.module.css';
import { useImport } from './session.ts';

/** The first rows as the items they will be. */
export function Preview() {
  const { t } = useTranslation('items');
  const file = useImport((session) => session.file);
  const mapping = useImport((session) => session.mapping);
  const known = useImport((session) => session.known);
  const rows = useMemo(() => {
    if (!file || !mapping) return [];
    const check = createFileCheck({
      headers: file.headers,
      mapping,
      known,
      catalogue: { byId: itemById, byKey: (key) => itemByCode(key)?.item },
      newId: (line) => `preview-${line}`,
    });
    return file.first.map((cells, index) => {
      const line = file.firstLine + index;
      return { line, checked: check.check(cells, line) };
    });
  }, [file, mapping, known]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroll} aria-label={t('import.tab-items')} tabIndex={0}>
      <Table stickyHeader verticalSpacing={4} horizontalSpacing="xs" aria-label={t('import.preview')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{t('import.line')}</Table.Th>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('import.codes')}</Table.Th>
            <Table.Th ta="right">{t('import.price')}</Table.Th>
            <Table.Th ta="right">{t('field.gst')}</Table.Th>
            <Table.Th>{t('import.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(
            ({ line, checked }) =>
              checked.outcome !== 'empty' && <Row key={line} line={line} checked={checked} />,
          )}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Row({ line, checked }: { readonly line: number; readonly checked: RowChecked }) {
  const { t } = useTranslation('items');
  const language = useLanguage();
  const problemText = useProblemText();
  const { item, outcome, bad } = checked;
  if (!item) {
    return (
      <Table.Tr className={classes.bad}>
        <Table.Td ta="right" className="figures">
          {line}
        </Table.Td>
        <Table.Td colSpan={4}>{bad.map(({ problem }) => problemText(problem)).join(' ')}</Table.Td>
        <Table.Td>{t('import.outcome-bad')}</Table.Td>
      </Table.Tr>
    );
  }
  const rate = rateToday(item);
  const other = otherName(language, item);
  return (
    <Table.Tr>
      <Table.Td ta="right" className="figures">
        {line}
      </Table.Td>
      <Table.Td>
        {nameIn(language, item)}
        {other !== '' && (
          <Text size="sm" c="dimmed">
            {other}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="figures">
        {item.sku}
        <Text size="sm" c="dimmed">
          {item.barcodes.join(' ')}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Money paise={item.price} show="auto" />
      </Table.Td>
      <Table.Td ta="right">{rate === undefined ? '–' : percent(rate)}</Table.Td>
      <Table.Td>{t(`import.outcome-${outcome}`)}</Table.Td>
    </Table.Tr>
  );
}
