import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { ok } from '../../../shared/result.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';
import type { Tell } from './handlers.ts';

type ActCalls = Pick<Handlers<Haat, PageConnection>, 'act' | 'till.read' | 'news.since'>;

export function actHandler(rooms: Rooms, tell: Tell): ActCalls {
  return {
    async act(request, { clientId }) {
      const before = rooms.till.head().seq;
      const acted = await rooms.act(request, clientId);
      // A wrong PIN is refused and yet written down: what was written is told whatever the answer.
      for (let seq = before + 1; seq <= rooms.till.head().seq; seq += 1) {
        const news = rooms.till.news(seq);
        if (!news) continue;
        const isAnswer = acted.ok && acted.value.seq === seq;
        tell(news, isAnswer ? clientId : undefined);
        if (isAnswer) rooms.afterwards(news);
        else {
          // Others' facts are followed up where they were asked for; here the copy and the view must not miss one.
          rooms.backup.note(seq);
          rooms.viewChanged();
        }
      }
      return acted;
    },
    'till.read': (_, { clientId }) => ok(rooms.view(clientId)),
    'news.since': ({ seq, hash }) => ok(rooms.till.newsSince(seq, hash)),
  };
}
