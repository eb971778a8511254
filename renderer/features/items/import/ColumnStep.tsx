import { Alert, Button, Group, NativeSelect, Select, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportField } from '../../../../shared/item/import/field.ts';
import { UNITS } from '../../../../shared/item/unit.ts';
import { taxTable } from '../../../data/tax.ts';
import { TaxClassSelect } from '../edit/TaxClassSelect.tsx';
import { hsnFor } from '../edit/usual-hsn.ts';
import type { ColumnMapping } from './columns.ts';
import classes from './import.module.css';
import { changeMapping, useImport } from './session.ts';

type Column = ImportField | 'stock';

const FIRST: readonly Column[] = [
  'nameEnglish',
  'price',
  'barcodes',
  'sku',
  'taxClass',
  'hsn',
  'unit',
  'stock',
];
const MORE: readonly Column[] = [
  'nameHindi',
  'mrp',
  'cost',
  'floor',
  'craft',
  'district',
  'gi',
  'odop',
  'maker',
  'village',
  'style',
  'size',
  'colour',
  'oneOfAKind',
  'handicraft',
  'prepacked',
  'byPiece',
  'retired',
];
const NO_COLUMN = 'none';

/** What every item of a list may have in common. */
const WITH_DEFAULT = new Set<Column>(['taxClass', 'hsn', 'unit', 'craft', 'district', 'maker', 'village']);

/** Which column says what, and what goes for items of which the file does not say it. */
export function ColumnStep() {
  const { t } = useTranslation('items');
  const mapping = useImport((session) => session.mapping);
  const isRemembered = useImport((session) => session.isRemembered);
  const [showMore, setShowMore] = useState(false);
  if (!mapping) return null;
  const isUsed = (field: Column) =>
    columnOf(mapping, field) !== undefined || (field !== 'stock' && mapping.defaults[field]);
  const shown = [...FIRST, ...MORE.filter((field) => showMore || isUsed(field))];
  return (
    <section className={classes.columns} aria-label={t('import.step-columns')}>
      {mapping.asWritten && (
        <Alert color="leaf" variant="light" p="xs" mb="xs">
          {t('import.own-export')}
        </Alert>
      )}
      {isRemembered && (
        <Alert color="indigo" variant="light" p="xs" mb="xs">
          {t('import.remembered')}
        </Alert>
      )}
      <Table verticalSpacing={3} horizontalSpacing={6} layout="fixed" aria-label={t('import.step-columns')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="27%">{t('import.field')}</Table.Th>
            <Table.Th w="38%">{t('import.column')}</Table.Th>
            <Table.Th>{t('import.default')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((field) => (
            <ColumnRow key={field} field={field} mapping={mapping} />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < FIRST.length + MORE.length && (
        <Group mt="xs">
          <Button variant="subtle" size="sm" h={44} onClick={() => setShowMore(true)}>
            {t('import.more-fields')}
          </Button>
        </Group>
      )}
    </section>
  );
}

function columnOf(mapping: ColumnMapping, field: Column): number | undefined {
  return field === 'stock' ? mapping.stock : mapping.columns[field];
}

function ColumnRow({ field, mapping }: { readonly field: Column; readonly mapping: ColumnMapping }) {
  const { t } = useTranslation('items');
  const headers = useImport((session) => session.file?.headers) ?? [];
  const name = t(`field.${field}`);
  const column = columnOf(mapping, field);
  const change = (value: string) => {
    const index = value === NO_COLUMN ? undefined : Number(value);
    if (field === 'stock') changeMapping({ ...mapping, stock: index });
    else changeMapping({ ...mapping, columns: withColumn(mapping.columns, field, index), asWritten: false });
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        {/* Of the browser itself: two dozen drawn ones take a tenth of a second to appear. */}
        <NativeSelect
          size="sm"
          aria-label={t('import.column-of', { field: name })}
          value={column === undefined ? NO_COLUMN : String(column)}
          onChange={(event) => change(event.currentTarget.value)}
        >
          <option value={NO_COLUMN}>{t('import.no-column')}</option>
          {headers.map((header, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headers may be alike
            <option key={index} value={String(index)}>
              {header || t('import.column-number', { number: index + 1 })}
            </option>
          ))}
        </NativeSelect>
      </Table.Td>
      <Table.Td>
        {field !== 'stock' && WITH_DEFAULT.has(field) && (
          <Default field={field} name={name} mapping={mapping} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function withColumn(
  columns: ColumnMapping['columns'],
  field: ImportField,
  index: number | undefined,
): ColumnMapping['columns'] {
  const { [field]: _before, ...rest } = columns;
  return index === undefined ? rest : { ...rest, [field]: index };
}

interface DefaultProps {
  readonly field: ImportField;
  readonly name: string;
  readonly mapping: ColumnMapping;
}

function Default({ field, name, mapping }: DefaultProps) {
  const { t } = useTranslation('items');
  const value = mapping.defaults[field] ?? '';
  const change = (text: string) =>
    changeMapping({ ...mapping, defaults: { ...mapping.defaults, [field]: text } });
  const label = t('import.default-of', { field: name });
  if (field === 'taxClass') {
    return (
      <TaxClassSelect
        size="sm"
        aria-label={label}
        value={value}
        onChange={(id) => changeTaxClass(mapping, id)}
      />
    );
  }
  if (field === 'unit') {
    return (
      <Select
        size="sm"
        aria-label={label}
        allowDeselect={false}
        data={Object.keys(UNITS).map((unit) => ({ value: unit, label: t(`unit-name.${unit}`) }))}
        value={value === '' ? 'piece' : value}
        onChange={(unit) => change(unit ?? '')}
      />
    );
  }
  return (
    <TextInput
      size="sm"
      aria-label={label}
      inputMode={field === 'hsn' ? 'numeric' : 'text'}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

/** With a tax class goes its usual HSN, unless another was written by hand. */
function changeTaxClass(mapping: ColumnMapping, taxClass: string): void {
  const { taxClass: before = '', hsn = '' } = mapping.defaults;
  changeMapping({
    ...mapping,
    defaults: { ...mapping.defaults, taxClass, hsn: hsnFor(hsn, before, taxClass, taxTable()) },
  });
}
