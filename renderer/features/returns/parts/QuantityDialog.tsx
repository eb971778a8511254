import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Unit, unitStep } from '../../../../shared/item/unit.ts';
import { Quantity } from '../../../ui/Quantity.tsx';
import { QuantityInput } from '../../../ui/QuantityInput.tsx';
import { SmallForm } from './SmallForm.tsx';

interface QuantityDialogProps {
  readonly name: string;
  readonly unit: Unit;
  /** Thousandths, where there is some already. */
  readonly quantity?: number;
  /** No more than this. */
  readonly most?: number;
  /** Whether nought is an answer. */
  readonly allowsNone?: boolean;
  readonly onDone: (quantity: number) => void;
  readonly onClose: () => void;
}

/** How much of it. */
export function QuantityDialog({
  name,
  unit,
  quantity,
  most,
  allowsNone = false,
  onDone,
  onClose,
}: QuantityDialogProps) {
  const { t } = useTranslation('returns');
  const [typed, setTyped] = useState(quantity);
  const isTooMuch = typed !== undefined && most !== undefined && typed > most;
  const fits = typed !== undefined && typed % unitStep(unit) === 0 && !isTooMuch && (typed > 0 || allowsNone);
  return (
    <SmallForm
      title={name}
      onClose={onClose}
      canDone={fits}
      onDone={() => {
        if (typed === undefined || !fits) return;
        onClose();
        onDone(typed);
      }}
    >
      <QuantityInput
        label={t('quantity')}
        description={
          most !== undefined && (
            <>
              {t('at-most')} <Quantity thousandths={most} unit={unit} />
            </>
          )
        }
        error={isTooMuch && t('too-many')}
        unit={unit}
        size="xl"
        value={typed}
        onChange={setTyped}
        data-autofocus
      />
    </SmallForm>
  );
}
