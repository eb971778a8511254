import { problem } from '../problem.ts';
import { err } from '../result.ts';
import { type Connection, openConnection } from './connection.ts';
import type { Answer, CallName, Client, ConnectionState, Contract } from './define.ts';
import { contractFingerprint } from './fingerprint.ts';
import type { Port } from './port.ts';

export interface ClientOptions {
  /** The application's version, as built into the page. */
  readonly version: string;
  /** Names this page over all its connections; made once per page. */
  readonly clientId: string;
  /** Milliseconds before attempt 1, 2, … after a loss or a failure. */
  readonly backoffMs?: (attempt: number) => number;
  /** After how many milliseconds without an answer a call marked `retry` is sent again. */
  readonly resendAfterMs?: number;
  readonly openTimeoutMs?: number;
  readonly gapMs?: number;
}

/** A call that waits for its answer, or for a connection to be sent over. */
interface Waiting {
  readonly number: number;
  readonly name: string;
  readonly input: unknown;
  readonly retry: boolean;
  readonly settle: (answer: Answer<unknown>) => void;
  sent: boolean;
  resendTimer?: ReturnType<typeof setTimeout>;
}

/** 0.1 s, 0.2 s, 0.4 s … 5 s: the host is on this machine, so it is either back at once or being started. */
function defaultBackoffMs(attempt: number): number {
  return Math.min(100 * 2 ** (attempt - 1), 5_000);
}

/** The page's side of a contract. Connects at once and again after every loss, until it is closed. */
export function createClient<C extends Contract>(
  contract: C,
  openPort: () => Promise<Port>,
  options: ClientOptions,
): Client<C> {
  const {
    backoffMs = defaultBackoffMs,
    resendAfterMs = 5_000,
    openTimeoutMs = 10_000,
    gapMs = 2_000,
  } = options;
  const greeting = {
    contract: contractFingerprint(contract),
    version: options.version,
    clientId: options.clientId,
  };
  const waiting = new Map<number, Waiting>();
  const eventListeners = new Map<string, Set<(payload: unknown) => void>>();
  const stateListeners = new Set<(state: ConnectionState) => void>();
  let state: ConnectionState = { name: 'connecting', attempt: 1 };
  let connection: Connection | undefined;
  let reconnectTimer: ReturnType<typeof setTimeout> | undefined;
  let lastNumber = 0;

  async function connect(attempt: number): Promise<void> {
    const opened = await openConnection({ openPort, greeting, openTimeoutMs, gapMs, deliver, onLost });
    if (state.name === 'closed') {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) {
      if (opened.error.code === 'other-version') closeFor({ name: 'closed', problem: opened.error });
      else connectLater({ name: 'connecting', attempt: attempt + 1, problem: opened.error });
      return;
    }
    connection = opened.value;
    connection.start();
    if (connection !== opened.value) return;
    changeState({ name: 'open' });
    for (const call of waiting.values()) send(call);
  }

  function connectLater(next: ConnectionState & { readonly name: 'connecting' }): void {
    changeState(next);
    reconnectTimer = setTimeout(() => void connect(next.attempt), backoffMs(next.attempt));
  }

  function onLost(): void {
    connection = undefined;
    const lost = problem('connection-lost');
    for (const call of [...waiting.values()]) {
      clearTimeout(call.resendTimer);
      if (call.sent && !call.retry) call.settle(err(lost));
      call.sent = false;
    }
    connectLater({ name: 'connecting', attempt: 1, problem: lost });
  }

  function send(call: Waiting): void {
    const over = connection;
    if (!over) return;
    call.sent = true;
    void over.call(call.name, call.input, call.number, oldestWaiting()).then((answer) => {
      if (answer) call.settle(answer);
    });
    if (call.retry) call.resendTimer = setTimeout(() => send(call), resendAfterMs);
  }

  function oldestWaiting(): number {
    return waiting.keys().next().value ?? lastNumber + 1;
  }

  function deliver(event: string, payload: unknown): void {
    for (const listener of eventListeners.get(event) ?? []) tell(listener, payload);
  }

  function changeState(next: ConnectionState): void {
    state = next;
    for (const listener of stateListeners) tell(listener, next);
  }

  function closeFor(next: ConnectionState & { readonly name: 'closed' }): void {
    clearTimeout(reconnectTimer);
    connection?.close();
    connection = undefined;
    changeState(next);
    for (const call of [...waiting.values()]) call.settle(err(next.problem ?? problem('connection-closed')));
  }

  function ask(
    name: CallName<C>,
    input: unknown,
    { signal, timeoutMs }: { readonly signal?: AbortSignal; readonly timeoutMs?: number } = {},
  ): Promise<Answer<unknown>> {
    if (state.name === 'closed') return Promise.resolve(err(state.problem ?? problem('connection-closed')));
    if (signal?.aborted) return Promise.resolve(err(problem('cancelled')));
    const definition = contract.calls[name];
    if (!definition) return Promise.resolve(err(problem('unknown-call', { call: name })));

    return new Promise((resolve) => {
      lastNumber += 1;
      const number = lastNumber;
      const giveUp = (code: string) => {
        if (call.sent) connection?.cancel(number);
        call.settle(err(problem(code, { call: name })));
      };
      const cancel = () => giveUp('cancelled');
      const stopTimer = startTimer(timeoutMs ?? definition.timeoutMs, () => giveUp('timed-out'));
      const call: Waiting = {
        number,
        name,
        input,
        retry: definition.retry,
        sent: false,
        settle(answer) {
          waiting.delete(number);
          clearTimeout(call.resendTimer);
          stopTimer();
          signal?.removeEventListener('abort', cancel);
          resolve(answer);
        },
      };
      signal?.addEventListener('abort', cancel);
      waiting.set(number, call);
      send(call);
    });
  }

  void connect(1);

  return {
    call: ask as Client<C>['call'],
    on(event, listener) {
      const listeners = eventListeners.get(event) ?? new Set();
      eventListeners.set(event, listeners);
      listeners.add(listener as (payload: unknown) => void);
      return () => listeners.delete(listener as (payload: unknown) => void);
    },
    get state() {
      return state;
    },
    onState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    close() {
      if (state.name !== 'closed') closeFor({ name: 'closed' });
    },
  };
}

/** Waits forever for `Infinity`, which setTimeout would take for no time at all. */
function startTimer(afterMs: number, act: () => void): () => void {
  if (!Number.isFinite(afterMs)) return () => {};
  const timer = setTimeout(act, afterMs);
  return () => clearTimeout(timer);
}

/** One listener's fault is its own: the others are told, and the error surfaces as uncaught. */
function tell<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (thrown) {
    queueMicrotask(() => {
      throw thrown;
    });
  }
}
