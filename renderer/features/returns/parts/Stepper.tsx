import { useTranslation } from 'react-i18next';
import { UNITS, type Unit } from '../../../../shared/item/unit.ts';
import { formatQuantity } from '../../../../shared/money/format.ts';
import classes from '../returns.module.css';

interface StepperProps {
  /** Of what, for people who hear the screen. */
  readonly name: string;
  /** Thousandths. */
  readonly quantity: number;
  readonly unit: Unit;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onOpen: () => void;
  readonly disabled?: boolean;
}

/** A quantity with one less and one more beside it; touching the figure asks for another. */
export function Stepper({ name, quantity, unit, onStep, onOpen, disabled = false }: StepperProps) {
  const { t } = useTranslation(['returns', 'common']);
  const figure = formatQuantity(quantity, UNITS[unit].decimals);
  const words = t(`common:unit.${unit}`);
  return (
    <span className={classes.stepper}>
      <button
        type="button"
        disabled={disabled}
        aria-label={t('returns:less-of', { name })}
        onClick={() => onStep(-1)}
      >
        −
      </button>
      <button
        type="button"
        disabled={disabled}
        className="figures"
        aria-label={t('returns:quantity-of', { name, quantity: figure, unit: words })}
        onClick={onOpen}
      >
        {figure}
        {unit !== 'piece' && <small> {words}</small>}
      </button>
      <button
        type="button"
        disabled={disabled}
        aria-label={t('returns:more-of', { name })}
        onClick={() => onStep(1)}
      >
        +
      </button>
    </span>
  );
}
