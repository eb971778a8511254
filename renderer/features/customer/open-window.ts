import { hasPreload } from '../../data/link/link.ts';
import { CUSTOMER_HASH } from './view.ts';

/** One window, however often it is asked for. */
const NAME = 'haat-customer';

/**
 * Opens the customer's window, or brings it to the front. Electron's shell opens it itself and gives the page nothing
 * of it; a browser gives a second tab. False where the browser did not allow one.
 */
export function openCustomerWindow(): boolean {
  const opened = window.open(`/${CUSTOMER_HASH}`, NAME);
  opened?.focus();
  return opened !== null || hasPreload();
}
