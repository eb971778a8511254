import type { Session } from 'electron';
import { isPageAddress, pageOrigin } from './addresses.ts';

/**
 * All the page may ask of the browser: to keep its store when the disk fills up, and to copy a bill number.
 * Electron grants everything to everyone unless told otherwise.
 */
const grantedPermissions: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Closes the doors of the session: permissions, devices, downloads from elsewhere, dictionaries from the network. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(
      details.isMainFrame && isPageAddress(details.requestingUrl) && grantedPermissions.has(permission),
    );
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) =>
      isPageAddress(requestingOrigin) && grantedPermissions.has(permission),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) {
      event.preventDefault();
    }
  });
  session.setSpellCheckerEnabled(false);
}
