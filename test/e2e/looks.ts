import { expect, type Page } from '@playwright/test';

/** The screens that must do: a common counter PC, and the smallest netbook at a fair. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
] as const;

/**
 * Nothing runs out of the window to the side, no text is cut off by its box, and no button of a dialog has to be
 * scrolled to. Left out is what a reader need not
 * see (`aria-hidden`, `.unseen`), what scrolls, and what says the whole of it in a `title`.
 */
export async function expectNothingCut(page: Page, name = 'the screen'): Promise<void> {
  const cut = await page.evaluate(() => {
    const wide = document.scrollingElement;
    const faults =
      wide && wide.scrollWidth > window.innerWidth ? [`the page is ${wide.scrollWidth} wide`] : [];
    // The bar shortens the name of the house where there is no room.
    const bar = '[aria-label="State of the till"], [aria-label="टिल की स्थिति"]';
    const said = `[aria-hidden="true"], .unseen, [title], ${bar}`;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const text = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!text || element.closest(said) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(box);
        if (display === 'inline') continue;
        const isTall = webkitLineClamp !== 'none' && box.scrollHeight > box.clientHeight + 1;
        const isWide = box.scrollWidth > box.clientWidth + 1;
        if ((isWide && /hidden|clip/.test(overflowX)) || (isTall && /hidden|clip/.test(overflowY))) {
          faults.push(
            `“${element.textContent?.trim()}” is cut in ${box.clientWidth} of ${box.scrollWidth} pixels`,
          );
        }
        if (/auto|scroll/.test(`${overflowX} ${overflowY}`) || isWide) break;
      }
    }
    for (const button of document.querySelectorAll('[role="dialog"] form button')) {
      const dialog = button.closest('[role="dialog"]')?.getBoundingClientRect();
      if (dialog && button.getBoundingClientRect().bottom > dialog.bottom)
        faults.push(`the button “${button.textContent}” is below the edge of its dialog`);
    }
    return [...new Set(faults)];
  });
  // All that is cut on a way through many screens is told at once.
  expect.soft(cut, name).toEqual([]);
}

/** The same on every size of screen, and a picture of each beside the results. */
export async function expectWell(page: Page, name: string, folder: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, animations: 'disabled' });
    await expectNothingCut(page, `${name} at ${size.width}`);
  }
  await page.setViewportSize(SIZES[0]);
}
