import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { PageConnection } from '../host.ts';
import { makeSheets } from '../labels/make-sheets.ts';
import { printLabels, searchGap } from '../labels/print-labels.ts';
import type { Rooms } from '../rooms.ts';

type LabelCalls = Pick<Handlers<Haat, PageConnection>, 'labels.print' | 'labels.find-gap' | 'labels.pdf'>;

/** Labels: what the page drew to a printer, or sheets as a file. */
export function labelHandlers(rooms: Rooms): LabelCalls {
  return {
    'labels.print': (wish) => printLabels(rooms, wish),
    'labels.find-gap': (wish) => searchGap(rooms, wish),
    'labels.pdf': (wish) => makeSheets(rooms, wish),
  };
}
