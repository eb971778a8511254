import type { LabelLanguage } from '../../receipt/printer.ts';
import { dotAt, printerResolution } from '../resolution.ts';
import { ascii } from './bytes.ts';
import type { Web } from './encode.ts';

/** Languages with a command that lets the printer feel for its labels. */
export const GAP_FINDERS = ['tspl', 'zpl', 'epl'] as const satisfies readonly LabelLanguage[];
export type GapFinder = (typeof GAP_FINDERS)[number];

export function findsGap(language: LabelLanguage): language is GapFinder {
  return (GAP_FINDERS as readonly LabelLanguage[]).includes(language);
}

/** Lets a printer feed a few labels, feel where they begin and remember it. `width` is that of a row, mm. */
export function findGap(language: GapFinder, width: number, { dpi, gap, pitch }: Web): Uint8Array {
  const resolution = printerResolution(dpi);
  const height = Number((pitch - gap).toFixed(2));
  switch (language) {
    case 'tspl': {
      // It starts from what it is told, so that print on the labels is not taken for a gap.
      const about = `${dotAt(height, resolution)},${dotAt(gap, resolution)}`;
      return ascii(`\r\nSIZE ${width} mm,${height} mm\r\nGAP ${gap} mm,0 mm\r\nGAPDETECT ${about}\r\n`);
    }
    case 'zpl':
      return ascii('~JC\r\n');
    case 'epl':
      return ascii('\nxa\n');
  }
}
