import type { WebContents } from 'electron';
import { customerAddress, isPageAddress, isRecoveryAddress, openDataFolderAddress } from './addresses.ts';
import { mayOpenOutside } from './external-links.ts';

interface NavigationOptions {
  readonly externalHosts: ReadonlySet<string>;
  readonly openExternal: (address: string) => void;
  readonly openDataFolder: () => void;
  readonly openCustomerWindow: () => void;
}

/**
 * Keeps every web contents on our own page: no other address in any frame, no redirect away, no second window, no
 * `<webview>`. A link to a listed host goes to the user's browser instead; the page may ask for the customer's window,
 * which main opens as it sees fit. That window stays where it is.
 */
export function guardNavigation(contents: WebContents, options: NavigationOptions): void {
  contents.on('will-navigate', (details) => {
    if (isPageAddress(details.url) && contents.getURL() !== customerAddress) {
      return;
    }
    details.preventDefault();
    if (details.url === openDataFolderAddress && isRecoveryAddress(contents.getURL())) {
      options.openDataFolder();
    }
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) {
      details.preventDefault();
    }
  });
  contents.on('will-redirect', (details) => {
    if (!isPageAddress(details.url)) {
      details.preventDefault();
    }
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (contents.getURL() === customerAddress) {
      return { action: 'deny' };
    }
    if (url === customerAddress && isPageAddress(contents.getURL())) {
      options.openCustomerWindow();
    }
    if (mayOpenOutside(url, options.externalHosts)) {
      options.openExternal(url);
    }
    return { action: 'deny' };
  });
}
