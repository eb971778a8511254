/**
 * The page's scheme and host. Never change either: Chromium keeps IndexedDB by origin, so a new name would start
 * every till with an empty store.
 */
export const pageScheme = 'app';
const pageHost = 'haat';
const recoveryHost = 'recovery';

/** The page's origin, as Chromium writes it. */
export const pageOrigin = `${pageScheme}://${pageHost}`;
export const pageAddress = `${pageOrigin}/`;

/** The customer's window: the page's own address with the one route that shows a sale and asks the host nothing. */
export const customerAddress = `${pageAddress}#/customer`;

/** What the recovery page is shown for: the page keeps crashing, the host does, or another host has the data. */
export type RecoveryReason = 'page' | 'host' | 'locked';

/**
 * Recovery pages live at a host of their own, hence in another origin: they share no storage with the page, and
 * the host answers nothing they ask.
 */
export function recoveryAddress(reason: RecoveryReason): string {
  return `${pageScheme}://${recoveryHost}/${reason}`;
}

/** The link on a recovery page that opens the data folder. Navigation to it is caught; nothing is served there. */
export const openDataFolderAddress = `${pageScheme}://${recoveryHost}/open-data-folder`;

/** True for an address inside the page's own origin. */
export function isPageAddress(address: string): boolean {
  return hasHost(address, pageHost);
}

/** True for an address of a recovery page. */
export function isRecoveryAddress(address: string): boolean {
  return hasHost(address, recoveryHost);
}

/** Compares parsed parts: `URL.origin` is `'null'` for a custom scheme in Node, and prefixes can be spoofed. */
function hasHost(address: string, host: string): boolean {
  if (!URL.canParse(address)) {
    return false;
  }
  const url = new URL(address);
  return url.protocol === `${pageScheme}:` && url.host === host && url.username === '' && url.password === '';
}
