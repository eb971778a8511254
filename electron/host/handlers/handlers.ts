import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import type { News } from '../../../shared/contract/views.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';
import { actHandler } from './act.ts';
import { billHandlers } from './bills.ts';
import { catalogueHandlers } from './catalogue.ts';
import { deviceHandlers } from './devices.ts';
import { documentHandlers } from './documents.ts';
import { drawerHandlers } from './drawer.ts';
import { filingHandlers } from './filing.ts';
import { healthHandlers } from './health.ts';
import { keepHandlers } from './keep.ts';
import { labelHandlers } from './labels.ts';
import { paperHandlers } from './papers.ts';
import { pieceHandlers } from './pieces.ts';
import { printHandlers } from './print.ts';
import { upiHandlers } from './upi.ts';

/** Tells every page but the one that asked. */
export type Tell = (news: News, asker: string | undefined) => void;

/** The host's answer to every call of the contract. */
export function createHandlers(rooms: Rooms, tell: Tell): Handlers<Haat, PageConnection> {
  return {
    ...actHandler(rooms, tell),
    ...catalogueHandlers(rooms),
    ...billHandlers(rooms),
    ...paperHandlers(rooms),
    ...documentHandlers(rooms),
    ...filingHandlers(rooms),
    ...keepHandlers(rooms),
    ...printHandlers(rooms, tell),
    ...labelHandlers(rooms),
    ...pieceHandlers(rooms),
    ...upiHandlers(rooms),
    ...deviceHandlers(rooms),
    ...drawerHandlers(rooms),
    ...healthHandlers(rooms),
  };
}
