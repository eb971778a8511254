import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemById } from '../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../i18n/language.ts';
import type { Choice } from './choice.ts';
import { drawLabel } from './draw.ts';
import { LabelCanvas } from './LabelCanvas.tsx';
import classes from './labels.module.css';
import { useRun } from './run.ts';
import type { Ready } from './use-ready.ts';

const WIDEST = 520;
const HIGHEST = 220;

/** The label of the row that is being looked at, dot for dot. */
export function Preview({ choice, ready }: { readonly choice: Choice; readonly ready: Ready }) {
  const { t } = useTranslation('labels');
  const language = useLanguage();
  const shownId = useRun((run) => run.shownId);
  const id =
    shownId !== undefined && ready.layouts.has(shownId) ? shownId : ready.layouts.keys().next().value;
  const layout = id === undefined ? undefined : ready.layouts.get(id);
  const item = id === undefined ? undefined : itemById(id);
  const bitmap = useMemo(() => layout && drawLabel(layout), [layout]);
  const { width, height } = choice.template;
  const scale = Math.min(WIDEST / width, HIGHEST / height, 8);
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      {bitmap && item ? (
        <LabelCanvas
          bitmap={bitmap}
          width={width * scale}
          label={t('preview-of', { name: nameIn(language, item), sku: item.sku })}
        />
      ) : (
        <Text c="dimmed">{t('preview-none')}</Text>
      )}
      <Group gap="md" mt={6}>
        <Text size="sm" c="dimmed" className="figures">
          {t('size', { width, height })}
        </Text>
        {layout?.symbols.map((symbol) => (
          <Text key={`${symbol.kind} ${symbol.x} ${symbol.y}`} size="sm" c="dimmed">
            {t(`symbol.${symbol.kind}`)}{' '}
            {t('module', { width: (symbol.module / choice.options.resolution.dotsPerMillimetre).toFixed(2) })}
          </Text>
        ))}
      </Group>
    </section>
  );
}
