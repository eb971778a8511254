import type { Printer } from '../../../shared/receipt/printer.ts';
import type { Settings } from '../../../shared/till/settings.ts';
import { useReadyTill } from '../../data/me.ts';

/** What of a printer shows on its paper. */
export type PaperFace = Pick<Printer, 'columns' | 'codePage' | 'mode'>;

/** The usual paper of 80 mm, for a till that has no printer yet. */
const USUAL: PaperFace = { columns: 48, codePage: 'pc437', mode: 'raster' };

/** What the till's receipt printer can print. */
function paperOf({ printers, receiptPrinter }: Pick<Settings, 'printers' | 'receiptPrinter'>): PaperFace {
  return printers.find((printer) => printer.id === receiptPrinter) ?? USUAL;
}

/** The same for a component, anew when a manager sets another printer. */
export function usePaper(): PaperFace {
  const settings = useReadyTill()?.settings;
  return settings ? paperOf(settings) : USUAL;
}
