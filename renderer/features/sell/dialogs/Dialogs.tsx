import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { useSale } from '../store/sale.ts';
import { BuyerDialog } from './BuyerDialog.tsx';
import { DiscountDialog } from './DiscountDialog.tsx';
import { HeldDialog } from './HeldDialog.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { OptionsDialog } from './OptionsDialog.tsx';
import { PayDialog } from './PayDialog.tsx';
import { PriceDialog } from './PriceDialog.tsx';
import { QuantityDialog } from './QuantityDialog.tsx';

/** The one dialog that lies over the sale, if any. */
export function Dialogs({ settled }: { readonly settled: Result<Settlement, Problem> }) {
  const dialog = useSale((sale) => sale.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'quantity':
      return <QuantityDialog itemId={dialog.itemId} {...(dialog.lineId && { lineId: dialog.lineId })} />;
    case 'price':
      return <PriceDialog lineId={dialog.lineId} />;
    case 'line-discount':
      return <DiscountDialog lineId={dialog.lineId} settled={settled} />;
    case 'bill-discount':
      return <DiscountDialog settled={settled} />;
    case 'buyer':
      return <BuyerDialog settled={settled} />;
    case 'options':
      return <OptionsDialog />;
    case 'hold':
      return <HoldDialog settled={settled} />;
    case 'held':
      return <HeldDialog settled={settled} />;
    case 'pay':
      return settled.ok ? <PayDialog settled={settled.value} /> : null;
  }
}
