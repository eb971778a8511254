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
      const waiting = [...drafts.load()].filter(([, value]) => !isBilled(value));
      const current = waiting.find(([key]) => key === `current/${clientId}`)?.[1] ?? null;
      const held = waiting.filter(([key]) => key.startsWith('held/')).map(([key, value]) => ({ key, value }));
      return ok({ current, held });
    },
    'drafts.keep': ({ key, value }) => {
      const saved = drafts.save(key, value);
      return saved.ok ? ok(null) : saved;
    },
  };

  /** The plug was pulled between the bill and the page's forgetting of the cart: it is sold, not waiting. */
  function isBilled(draft: unknown): boolean {
    const kept = draft as { id?: unknown; cart?: { id?: unknown } } | null;
    const id = kept?.cart?.id ?? kept?.id;
    return typeof id === 'string' && till.answered(id) !== undefined;
  }
}
