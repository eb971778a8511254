import { useTranslation } from 'react-i18next';
import { UNITS, type Unit } from '../../shared/item/unit.ts';
import { formatQuantity } from '../../shared/money/format.ts';

interface QuantityProps {
  /** Thousandths of the unit. */
  readonly thousandths: number;
  readonly unit: Unit;
  readonly showUnit?: boolean;
}

/** A quantity with as many decimals as its unit has: `2`, `1.25 m`. */
export function Quantity({ thousandths, unit, showUnit = true }: QuantityProps) {
  const { t } = useTranslation('common');
  const figure = formatQuantity(thousandths, UNITS[unit].decimals);
  return (
    <span className="figures">
      {figure}
      {showUnit && ` ${t(`unit.${unit}`)}`}
    </span>
  );
}
