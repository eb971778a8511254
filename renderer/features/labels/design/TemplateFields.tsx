import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LabelStock, LabelTemplate, RollStock, SheetStock } from '../../../../shared/label/template.ts';
import classes from '../labels.module.css';
import { sized } from './edit.ts';
import { Millimetres } from './Millimetres.tsx';

interface TemplateFieldsProps {
  readonly template: LabelTemplate;
  readonly onChange: (template: LabelTemplate) => void;
}

/** Size of the label, how labels stand on their paper, and by how much this printer is off. */
export function TemplateFields({ template, onChange }: TemplateFieldsProps) {
  const { t } = useTranslation('labels');
  const { width, height, stock } = template;
  const changeStock = (next: LabelStock) => onChange({ ...template, stock: next });
  return (
    <div className={classes.fields}>
      <Millimetres
        label={t('label-width')}
        value={width}
        least={10}
        most={210}
        onChange={(next) => onChange(sized(template, { width: next, height }))}
      />
      <Millimetres
        label={t('label-height')}
        value={height}
        least={8}
        most={297}
        onChange={(next) => onChange(sized(template, { width, height: next }))}
      />
      {stock.kind === 'sheet' ? (
        <SheetFields stock={stock} onChange={changeStock} />
      ) : (
        <RollFields stock={stock} onChange={changeStock} />
      )}
      {(['offsetX', 'offsetY'] as const).map((key) => (
        <Millimetres
          key={key}
          label={t(`stock.${key}`)}
          value={stock[key]}
          least={-10}
          most={10}
          onChange={(value) => changeStock({ ...stock, [key]: value })}
        />
      ))}
    </div>
  );
}

interface StockProps<Stock extends LabelStock> {
  readonly stock: Stock;
  readonly onChange: (stock: LabelStock) => void;
}

function SheetFields({ stock, onChange }: StockProps<SheetStock>) {
  const { t } = useTranslation('labels');
  return (
    <>
      {(['left', 'top'] as const).map((key) => (
        <Millimetres
          key={key}
          label={t(`stock.${key}`)}
          value={stock[key]}
          most={200}
          onChange={(value) => onChange({ ...stock, [key]: value })}
        />
      ))}
      {(['pitchX', 'pitchY'] as const).map((key) => (
        <Millimetres
          key={key}
          label={t(`stock.${key}`)}
          value={stock[key]}
          least={5}
          most={210}
          onChange={(value) => onChange({ ...stock, [key]: value })}
        />
      ))}
      {(['columns', 'rows'] as const).map((key) => (
        <Count
          key={key}
          label={t(`stock.${key}`)}
          value={stock[key]}
          most={key === 'columns' ? 20 : 40}
          onChange={(value) => onChange({ ...stock, [key]: value })}
        />
      ))}
    </>
  );
}

function RollFields({ stock, onChange }: StockProps<RollStock>) {
  const { t } = useTranslation('labels');
  return (
    <>
      <Count
        label={t('stock.across')}
        value={stock.across}
        most={4}
        onChange={(across) => onChange({ ...stock, across })}
      />
      {(['gapX', 'gapY'] as const).map((key) => (
        <Millimetres
          key={key}
          label={t(`stock.${key}`)}
          value={stock[key]}
          most={20}
          onChange={(value) => onChange({ ...stock, [key]: value })}
        />
      ))}
    </>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Count({ label, value, most, onChange }: CountProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={1}
      max={most}
      allowDecimal={false}
      onChange={(next) => {
        if (typeof next === 'number' && next >= 1 && next <= most) onChange(next);
      }}
    />
  );
}
