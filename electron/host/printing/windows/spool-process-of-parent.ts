import type { EmitterPort } from '../../../../shared/contract/message-port.ts';
import type { FromHostMessage } from '../../parent-messages.ts';
import type { WinspoolAnswer, WinspoolRequest } from './serve.ts';
import type { SpoolProcess, StartSpoolProcess } from './spool-process.ts';

/** Processes that Electron's main process starts for the host, which may start none itself. */
export interface SpoolProcessesOfParent {
  readonly start: StartSpoolProcess;
  /** Takes the port to a process that was started. */
  take(id: number, port: EmitterPort): void;
  /** Hears that a process has ended. */
  ended(id: number, why: string): void;
}

interface Known {
  port: EmitterPort | undefined;
  /** What was said before the port came. */
  early: WinspoolRequest[];
  answered: (answer: WinspoolAnswer) => void;
  end: (why: string) => void;
}

export function createSpoolProcessesOfParent(
  tell: (message: FromHostMessage) => void,
): SpoolProcessesOfParent {
  const known = new Map<number, Known>();
  let lastId = 0;

  function ended(id: number, why: string): void {
    const one = known.get(id);
    known.delete(id);
    one?.end(why);
  }

  return {
    start(): SpoolProcess {
      lastId += 1;
      const id = lastId;
      const one: Known = { port: undefined, early: [], answered: () => {}, end: () => {} };
      known.set(id, one);
      tell({ type: 'start-spool-process', id });
      return {
        send(request) {
          if (one.port) one.port.postMessage(request);
          else one.early.push(request);
        },
        onAnswer(listener) {
          one.answered = listener;
        },
        onEnd(listener) {
          one.end = listener;
        },
        kill: () => tell({ type: 'kill-spool-process', id }),
      };
    },
    take(id, port) {
      const one = known.get(id);
      if (!one) return port.close();
      one.port = port;
      port.on('message', ({ data }) => one.answered(data as WinspoolAnswer));
      port.on('close', () => ended(id, 'closed'));
      port.start?.();
      for (const request of one.early) port.postMessage(request);
      one.early = [];
    },
    ended,
  };
}
