import type { BrowserWindow } from 'electron';

/** Zoom levels as Chromium counts them: each whole step is a factor of 1.2. */
const zoomStep = 0.5;
const zoomLimit = 4;

/**
 * The keys that belong to the window and not to the page: F11 for full screen and Ctrl with plus, minus and 0 for
 * zoom. There is no menu to hold them, because a menu would take Alt from the keys of a sale.
 */
export function handleWindowKeys(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') {
      return;
    }
    if (input.key === 'F11') {
      event.preventDefault();
      window.setFullScreen(!window.isFullScreen());
      return;
    }
    const zoom = input.control && !input.alt ? zoomAfter(input.key, contents.getZoomLevel()) : undefined;
    if (zoom !== undefined) {
      event.preventDefault();
      contents.setZoomLevel(zoom);
    }
  });
}

function zoomAfter(key: string, level: number): number | undefined {
  switch (key) {
    case '+':
    case '=':
      return Math.min(level + zoomStep, zoomLimit);
    case '-':
      return Math.max(level - zoomStep, -zoomLimit);
    case '0':
      return 0;
    default:
      return undefined;
  }
}
