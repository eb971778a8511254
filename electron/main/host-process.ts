import type { MessagePortMain, UtilityProcess } from 'electron';
import { fromHostMessage, lockedExitCode, type ToHostMessage } from '../host/parent-messages.ts';
import type { Clock } from './clock.ts';
import { afterHostDeath } from './crash-policy.ts';
import type { Log } from './log-file.ts';
import type { SpoolProcessHandle } from './spool-process.ts';

interface HostProcessOptions {
  readonly fork: () => UtilityProcess;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * Called when the host keeps dying and is not started again by itself. Resolves when the page that was talking to
   * it is gone: until then a page that asks is turned away, for it would only start the dying over.
   */
  readonly onGivenUp: (reason: 'host' | 'locked') => Promise<void>;
  /** Empties the page's store, at the host's request, when Chromium can no longer open it. */
  readonly clearPageStorage: () => Promise<void>;
  /** Starts the process that speaks with Windows' spooler, which the host itself may not. */
  readonly startSpoolProcess: (onEnd: (why: string) => void) => SpoolProcessHandle;
}

/** The host in its own process, started again when it dies. */
export interface HostProcess {
  /**
   * Hands the host a page's port. While the host is down the port waits for it; after it was given up, the next
   * page that asks starts it again.
   */
  connect(port: MessagePortMain): void;
  /** Tells why the process is gone. One that could not even be launched is told of in no other way. */
  reportGone(reason: string): void;
  /** Lets the host finish its writing and end, and resolves when it has: after ten seconds it is ended. */
  close(): Promise<void>;
}

const closingPatience = 10_000;

/** Starts the host and keeps it running until it is closed. */
export function createHostProcess(options: HostProcessOptions): HostProcess {
  const { clock, log } = options;
  let child: UtilityProcess | undefined;
  const spoolProcesses = new Map<number, SpoolProcessHandle>();
  let deaths: readonly number[] = [];
  let waitingPorts: readonly MessagePortMain[] = [];
  let cancelRestart: (() => void) | undefined;
  let closing: Promise<void> | undefined;
  let isClosing = false;
  let isGivingUp = false;
  let onClosed: () => void = () => undefined;

  function start(): void {
    cancelRestart = undefined;
    const started = options.fork();
    child = started;
    started.on('message', (message: unknown) => void receive(started, message));
    started.on('exit', (code) => handleExit(started, code));
    for (const port of waitingPorts) {
      send(started, { type: 'connect' }, [port]);
    }
    waitingPorts = [];
  }

  function handleExit(ended: UtilityProcess, code: number): void {
    if (ended !== child) {
      return;
    }
    child = undefined;
    for (const { kill } of spoolProcesses.values()) {
      kill();
    }
    spoolProcesses.clear();
    log(`host ended with exit code ${code}`);
    if (isClosing) {
      onClosed();
      return;
    }
    const decision = afterHostDeath(deaths, clock.now());
    deaths = decision.deaths;
    if (decision.restartAfter !== undefined) {
      cancelRestart = clock.after(decision.restartAfter, start);
      return;
    }
    void giveUp(code === lockedExitCode ? 'locked' : 'host');
  }

  async function giveUp(reason: 'host' | 'locked'): Promise<void> {
    log(`host given up: ${reason}`);
    isGivingUp = true;
    await options.onGivenUp(reason);
    isGivingUp = false;
    deaths = [];
  }

  async function receive(from: UtilityProcess, message: unknown): Promise<void> {
    const parsed = fromHostMessage.safeParse(message);
    if (!parsed.success) {
      log('host said something unknown');
      return;
    }
    const { type, id } = parsed.data;
    switch (type) {
      case 'start-spool-process':
        startSpoolProcess(from, id);
        return;
      case 'kill-spool-process':
        spoolProcesses.get(id)?.kill();
        return;
      case 'clear-page-storage':
        await clearPageStorage(from, id);
    }
  }

  function startSpoolProcess(from: UtilityProcess, id: number): void {
    if (from !== child) {
      return;
    }
    // The host asks for another when it has given the one before up.
    for (const { kill } of spoolProcesses.values()) {
      kill();
    }
    const started = options.startSpoolProcess((why) => {
      log(`spool process ended: ${why}`);
      if (spoolProcesses.get(id) === started) {
        spoolProcesses.delete(id);
      }
      if (from === child) {
        send(from, { type: 'spool-process-ended', id, why });
      }
    });
    spoolProcesses.set(id, started);
    send(from, { type: 'spool-process', id }, [started.port]);
  }

  async function clearPageStorage(from: UtilityProcess, id: number): Promise<void> {
    const done = await options.clearPageStorage().then(
      () => true,
      (error: unknown) => {
        log(`page storage not cleared: ${String(error)}`);
        return false;
      },
    );
    if (from === child) {
      send(from, { type: 'page-storage-cleared', id, done });
    }
  }

  function connect(port: MessagePortMain): void {
    if (isClosing || isGivingUp) {
      port.close();
      return;
    }
    if (child !== undefined) {
      send(child, { type: 'connect' }, [port]);
      return;
    }
    waitingPorts = [...waitingPorts, port];
    if (cancelRestart === undefined) {
      start();
    }
  }

  function reportGone(reason: string): void {
    log(`host gone: ${reason}`);
    if (reason === 'launch-failed' && child !== undefined) {
      handleExit(child, -1);
    }
  }

  function close(): Promise<void> {
    closing ??= closeOnce();
    return closing;
  }

  async function closeOnce(): Promise<void> {
    isClosing = true;
    cancelRestart?.();
    for (const port of waitingPorts) {
      port.close();
    }
    const ending = child;
    if (ending === undefined) {
      return;
    }
    const ended = new Promise<void>((resolve) => {
      onClosed = resolve;
    });
    const stopWaiting = clock.after(closingPatience, () => {
      log('host did not end in time');
      ending.kill();
    });
    send(ending, { type: 'close' });
    await ended;
    stopWaiting();
  }

  start();
  return { connect, reportGone, close };
}

function send(child: UtilityProcess, message: ToHostMessage, ports: MessagePortMain[] = []): void {
  child.postMessage(message, ports);
}
