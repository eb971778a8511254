import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type KeepCalls = Pick<Handlers<Haat, PageConnection>, 'drafts.read' | 'drafts.keep'>;

/** Carts that are not bills yet. */
export function keepHandlers({ drafts, till }: Rooms): KeepCalls {
  return {
    'drafts.read': (_, { clientId }) => {
      const current = drafts.get(`current/${clientId}`) ?? null;
      const held = drafts.entries().filter(({ key }) => key.startsWith('held/'));
      // The plug was pulled between the bill and the page's forgetting of the cart: it is sold, not waiting.
      return ok({
        current: isBilled(current) ? null : current,
        held: held.filter(({ value }) => !isBilled(value)),
      });
    },
    'drafts.keep': ({ key, value }) => {
      drafts.set(key, value);
      return ok(null);
    },
  };

  function isBilled(draft: unknown): boolean {
    const kept = draft as { id?: unknown; cart?: { id?: unknown } } | null;
    const id = kept?.cart?.id ?? kept?.id;
    return typeof id === 'string' && till.answered(id) !== undefined;
  }
}
