import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

/** What stands on the counter beside the printer. */
export function deviceHandlers({ pole }: Rooms): Pick<Handlers<Haat, PageConnection>, 'pole.show'> {
  return {
    'pole.show': (text) => {
      pole.show(text);
      return ok(null);
    },
  };
}
