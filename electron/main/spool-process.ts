import type { MessageChannelMain, MessagePortMain, UtilityProcess } from 'electron';

/** A process that speaks with Windows' spooler, and the host's way to it. */
export interface SpoolProcessHandle {
  readonly port: MessagePortMain;
  kill(): void;
}

interface SpoolProcessesOptions {
  readonly fork: () => UtilityProcess;
  readonly createChannel: () => MessageChannelMain;
}

/** Starts such processes for the host: the packaged program does not run as Node, so only Electron itself can. */
export interface SpoolProcesses {
  start(onEnd: (why: string) => void): SpoolProcessHandle;
  /** Tells why a process is gone. One that could not even be launched is told of in no other way. */
  reportGone(reason: string): void;
}

export function createSpoolProcesses({ fork, createChannel }: SpoolProcessesOptions): SpoolProcesses {
  const running = new Set<(why: string) => void>();
  return {
    start(onEnd) {
      const child = fork();
      const { port1, port2 } = createChannel();
      const end = (why: string) => {
        if (running.delete(end)) onEnd(why);
      };
      running.add(end);
      child.once('exit', (code) => end(`exit code ${code}`));
      child.postMessage(null, [port1]);
      return { port: port2, kill: () => void child.kill() };
    },
    reportGone(reason) {
      if (reason === 'launch-failed') for (const end of [...running]) end(reason);
    },
  };
}
