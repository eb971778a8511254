import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EdgeReading, Readings } from '../../../../shared/label/calibration.ts';
import classes from '../labels.module.css';

interface ReadingFieldsProps {
  readonly readings: Readings;
  readonly isAcross: boolean;
  /** Numbers on the labels that are looked at besides the first. */
  readonly lastDown: string;
  readonly lastAcross: string;
  readonly onChange: (readings: Readings) => void;
}

type Edge = keyof EdgeReading;

const ACROSS = ['left', 'right'] as const;
const DOWN = ['top', 'bottom'] as const;

/** Which stroke lies on which edge. */
export function ReadingFields({ readings, isAcross, lastDown, lastAcross, onChange }: ReadingFieldsProps) {
  const { t } = useTranslation('labels');
  const { first } = readings;
  return (
    <>
      <Label
        name="1"
        edges={[...ACROSS, ...DOWN]}
        reading={first}
        onChange={(change) => onChange({ ...readings, first: { ...first, ...change } })}
      />
      <div className={classes.readings}>
        <Label
          name={lastDown}
          hint={t('calibrate.last-down')}
          edges={DOWN}
          reading={readings.lastDown}
          onChange={(change) => onChange({ ...readings, lastDown: { ...readings.lastDown, ...change } })}
        />
        {isAcross && (
          <Label
            name={lastAcross}
            hint={t('calibrate.last-across')}
            edges={ACROSS}
            reading={readings.lastAcross}
            onChange={(change) =>
              onChange({ ...readings, lastAcross: { ...readings.lastAcross, ...change } })
            }
          />
        )}
      </div>
    </>
  );
}

interface LabelProps {
  readonly name: string;
  readonly hint?: string;
  readonly edges: readonly Edge[];
  readonly reading: Partial<EdgeReading>;
  readonly onChange: (change: Partial<EdgeReading>) => void;
}

function Label({ name, hint, edges, reading, onChange }: LabelProps) {
  const { t } = useTranslation('labels');
  return (
    <fieldset className={classes.reading}>
      <legend>
        {t('calibrate.label', { name })}
        {hint && ` · ${hint}`}
      </legend>
      {edges.map((edge) => (
        <NumberInput
          key={edge}
          label={t(`calibrate.edge.${edge}`)}
          min={0}
          max={8}
          step={0.5}
          decimalScale={1}
          clampBehavior="strict"
          hideControls
          value={reading[edge] ?? 0}
          onChange={(next) => typeof next === 'number' && onChange({ [edge]: next })}
        />
      ))}
    </fieldset>
  );
}
