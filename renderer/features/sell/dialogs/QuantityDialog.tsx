import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemById, stockOf } from '../../../data/catalogue.ts';
import { nameIn, useLanguage } from '../../../i18n/language.ts';
import { Quantity } from '../../../ui/Quantity.tsx';
import { QuantityInput } from '../../../ui/QuantityInput.tsx';
import { lineOf } from '../cart/edit.ts';
import { changeQuantity } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { addItem } from '../store/scan.ts';
import { ScaleWeight } from './ScaleWeight.tsx';
import { SmallForm } from './SmallForm.tsx';

interface QuantityDialogProps {
  readonly itemId: string;
  /** The line to change; without it one is added. */
  readonly lineId?: string;
}

/** How much of it: asked for cloth and for whatever is weighed, and whenever a quantity is changed. */
export function QuantityDialog({ itemId, lineId }: QuantityDialogProps) {
  const { t } = useTranslation('sell');
  const language = useLanguage();
  const item = itemById(itemId);
  const line = useSale((sale) => lineOf(sale.cart, lineId));
  const [quantity, setQuantity] = useState(line?.quantity);
  if (!item) return null;

  const done = () => {
    if (quantity === undefined || quantity <= 0) return;
    closeDialog();
    if (lineId === undefined) addItem(item, quantity);
    else changeQuantity(lineId, quantity);
  };
  return (
    <SmallForm title={nameIn(language, item)} onDone={done} canDone={quantity !== undefined && quantity > 0}>
      <QuantityInput
        label={t('quantity')}
        description={
          <>
            {t('in-stock')} <Quantity thousandths={stockOf(item.id)} unit={item.unit} />
          </>
        }
        unit={item.unit}
        size="xl"
        value={quantity}
        onChange={setQuantity}
        data-autofocus
      />
      {item.unit === 'gram' && <ScaleWeight onTake={setQuantity} />}
    </SmallForm>
  );
}
