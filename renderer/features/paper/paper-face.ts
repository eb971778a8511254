import type { Paper } from '../../../shared/receipt/layout.ts';
import type { Settings } from '../../../shared/till/settings.ts';
import { useReadyTill } from '../../data/me.ts';

/** The usual paper of 80 mm, for a till that has no printer yet. */
const USUAL: Paper = { columns: 48, codePage: 'pc437' };

/** What the till's receipt printer can print. */
function paperOf({ printers, receiptPrinter }: Pick<Settings, 'printers' | 'receiptPrinter'>): Paper {
  return printers.find((printer) => printer.id === receiptPrinter) ?? USUAL;
}

/** The same for a component, anew when a manager sets another printer. */
export function usePaper(): Paper {
  const settings = useReadyTill()?.settings;
  return settings ? paperOf(settings) : USUAL;
}
