import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { News, TillView } from '../../shared/contract/views.ts';
import type { Problem } from '../../shared/problem.ts';
import type { PrintJob } from '../../shared/receipt/print-job.ts';
import type { Result } from '../../shared/result.ts';
import { openPins, type Pins } from './access/pins.ts';
import { type BackupRoom, createBackup } from './backup/backup.ts';
import { createPole, type Pole } from './devices/pole.ts';
import { createScale } from './devices/scale.ts';
import { type Act, createAct } from './engine/acting.ts';
import { createOpening, hostError, type Opening } from './engine/opening.ts';
import { createTill, type Till } from './engine/till.ts';
import { viewOf } from './engine/view.ts';
import { createDrafts, type Drafts } from './files/drafts.ts';
import { nodeFiles } from './files/node-files.ts';
import type { HostOptions } from './host.ts';
import { openPeople, type People } from './people/people.ts';
import { createPhotos, type Photos } from './photos/photos.ts';
import { createPictures, type PicturePage, type Pictures } from './printing/pictures.ts';
import { createPrinting, type Printing } from './printing/printing.ts';
import { createPrinterSearch, type PrinterSearch } from './printing/search.ts';
import { createSpooler } from './printing/windows/spooler.ts';
import type { Winspool } from './printing/windows/winspool.ts';
import { createReceipts, type Receipts } from './receipts/receipts.ts';
import { createSerialScanner } from './scanner/serial-scanner.ts';

/** What rooms tell the host, which tells the pages. */
export interface RoomListeners {
  readonly viewChanged: () => void;
  readonly printChanged: (job: PrintJob) => void;
  readonly scanned: (code: string) => void;
  readonly weighed: (milligrams: number) => void;
  /** Pages that may draw a paper. */
  readonly picturePages: () => readonly PicturePage[];
}

/** The host's rooms, put together once. */
export interface Rooms {
  readonly options: HostOptions;
  readonly now: () => number;
  readonly till: Till;
  readonly opening: Opening;
  readonly act: Act;
  readonly people: People;
  readonly pins: Pins;
  readonly photos: Photos;
  readonly drafts: Drafts;
  readonly printing: Printing;
  readonly pictures: Pictures;
  readonly printerSearch: PrinterSearch;
  /** Nothing where this is not Windows. */
  readonly winspool: Winspool | undefined;
  readonly receipts: Receipts;
  readonly backup: BackupRoom;
  readonly pole: Pole;
  readonly viewChanged: () => void;
  view(clientId: string): TillView;
  /** What follows a record once it is safe: paper, drawer, the mirror, the view. Nothing here can undo it. */
  afterwards(news: News): void;
  close(): Promise<void>;
}

export async function createRooms(options: HostOptions, listeners: RoomListeners): Promise<Rooms> {
  const { dataFolder, log, now = Date.now } = options;
  const till = createTill();
  const opening = await createOpening(options, till, listeners.viewChanged);
  const people = opened(openPeople(dataFolder, nodeFiles));
  const pins = opened(openPins(dataFolder, nodeFiles));
  const drafts = opened(createDrafts({ folder: dataFolder, fs: nodeFiles }));
  const backup = createBackup({ options, till, now });
  const pictures = createPictures({ pages: listeners.picturePages });
  const { startSpoolProcess: start } = options;
  const spooler = () => createSpooler({ ...(start && { start }) });
  const winspool = options.winspool ?? (process.platform === 'win32' ? spooler() : undefined);
  const printing = await createPrinting({
    folder: dataFolder,
    fs: nodeFiles,
    log,
    now,
    draw: pictures.draw,
    ...(winspool && { winspool }),
  });
  printing.on(listeners.printChanged);
  const receipts = createReceipts({
    till,
    people,
    printing,
    now,
    warn: (problem, what) => log.warn(problem, what),
  });
  const scanner = createSerialScanner(listeners.scanned, (message) => log.warn({ message }, 'scanner'));
  const scale = createScale({
    onWeight: listeners.weighed,
    onTrouble: (message) => log.warn({ message }, 'scale'),
    now,
  });
  const pole = createPole((message) => log.warn({ message }, 'pole display'));
  const act = createAct({ till, pins, people, now, newId: randomUUID, openFirst: opening.openFirst });

  /** What a setting switches on outside the state. */
  function followSettings(): void {
    backup.follow();
    const { scanner: { serial } = {}, devices } = till.state.setUp?.settings ?? {};
    scanner.follow(serial);
    scale.follow(devices?.scale);
    pole.follow(devices?.pole);
  }
  void opening.done.then(followSettings).then(receipts.recover);

  return {
    options,
    now,
    till,
    opening,
    act,
    people,
    pins,
    photos: createPhotos(join(dataFolder, 'photos')),
    drafts,
    printing,
    pictures,
    printerSearch: createPrinterSearch(options.printerSearch),
    winspool,
    receipts,
    backup,
    pole,
    viewChanged: listeners.viewChanged,
    view: (clientId) => viewOf({ till, opening, clientId, now: now(), version: options.version }),
    afterwards(news) {
      listeners.viewChanged();
      followSettings();
      backup.note(news.seq);
      receipts.follow(news);
    },
    async close() {
      await scanner.close();
      await scale.close();
      await pole.close();
      pictures.close();
      await printing.close();
      await drafts.close();
      people.close();
      await backup.close();
      await opening.close();
    },
  };
}

/** A store that cannot be opened ends the start: the shell says which file it is. */
function opened<T>(store: Result<T, Problem>): T {
  if (!store.ok) throw hostError(store.error);
  return store.value;
}
