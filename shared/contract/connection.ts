import { createBirpc } from 'birpc';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Answer } from './define.ts';
import { createOrderedEvents } from './ordered-events.ts';
import type { Port } from './port.ts';
import {
  channelOver,
  type Greeting,
  type HostSide,
  isProblem,
  ownFunction,
  type PageSide,
  TOO_LARGE,
  wireAnswerSchema,
  writeEnvelope,
} from './wire.ts';

export interface ConnectionOptions {
  readonly openPort: () => Promise<Port>;
  readonly greeting: Greeting;
  /** How long opening the port and the greeting may take together, in milliseconds. */
  readonly openTimeoutMs: number;
  /** How long an event may be missing before the connection counts as lost, in milliseconds. */
  readonly gapMs: number;
  readonly deliver: (event: string, payload: unknown) => void;
  readonly onLost: () => void;
}

/** One connection to the host after the greeting. */
export interface Connection {
  /** `undefined` when the connection went away before the answer came. */
  readonly call: (
    name: string,
    input: unknown,
    number: number,
    settledBelow: number,
  ) => Promise<Answer<unknown> | undefined>;
  readonly cancel: (number: number) => void;
  /** Events are handed on, and a loss is told, only from here on. */
  readonly start: () => void;
  readonly close: () => void;
}

/** Opens a port and greets the host over it. What a port's opener rejects with is passed on if it is a Problem. */
export async function openConnection(options: ConnectionOptions): Promise<Result<Connection, Problem>> {
  const deadline = createDeadline(options.openTimeoutMs);
  const opening = openPort(options.openPort);
  const opened = await Promise.race([opening, deadline.passed]);
  if (!opened.ok) {
    deadline.stop();
    void opening.then((late) => late.ok && late.value.close());
    return opened;
  }
  const connection = createConnection(opened.value, options);
  const greeted = await Promise.race([connection.greet(), deadline.passed]);
  deadline.stop();
  if (greeted.ok) return ok(connection);
  connection.close();
  return greeted;
}

async function openPort(open: () => Promise<Port>): Promise<Result<Port, Problem>> {
  try {
    return ok(await open());
  } catch (thrown) {
    return err(isProblem(thrown) ? thrown : problem('host-not-reached'));
  }
}

function createDeadline(afterMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<Result<never, Problem>>((resolve) => {
    timer = setTimeout(() => resolve(err(problem('host-not-reached'))), afterMs);
  });
  return { passed, stop: () => clearTimeout(timer) };
}

function createConnection(port: Port, options: ConnectionOptions) {
  let started = false;
  const events = createOrderedEvents<{ readonly name: string; readonly payload: unknown }>({
    deliver: ({ name, payload }) => options.deliver(name, payload),
    onGap: () => port.close(),
    gapMs: options.gapMs,
  });
  const pageSide: PageSide = {
    event(seq, name, payload) {
      if (Number.isSafeInteger(seq) && typeof name === 'string') events.receive(seq, { name, payload });
    },
  };
  const rpc = createBirpc<HostSide, PageSide, false>(pageSide, {
    ...channelOver(port, () => port.close()),
    serialize: writeEnvelope,
    resolver: ownFunction(pageSide),
  });

  port.onClose(() => {
    events.stop();
    rpc.$close();
    if (started) options.onLost();
  });

  async function answer(asked: Promise<unknown>): Promise<Answer<unknown> | undefined> {
    try {
      const parsed = wireAnswerSchema.safeParse(await asked);
      if (!parsed.success) return err(problem('bad-message', { path: 'answer' }));
      events.expectUpTo(parsed.data.events);
      return parsed.data.ok ? ok(parsed.data.value) : err(parsed.data.error as Problem);
    } catch (thrown) {
      if (rpc.$closed) return undefined;
      return err(
        thrown === TOO_LARGE ? problem('message-too-large') : problem('bad-message', { path: 'input' }),
      );
    }
  }

  return {
    greet: async () =>
      (await answer(rpc.$call('hello', options.greeting))) ?? err(problem('host-not-reached')),
    call: (name: string, input: unknown, number: number, settledBelow: number) =>
      answer(rpc.$call('call', name, input, number, settledBelow)),
    cancel(number: number) {
      if (!rpc.$closed) void rpc.$callEvent('cancel', number);
    },
    start() {
      started = true;
      events.start();
      if (rpc.$closed) options.onLost();
    },
    close() {
      started = false;
      port.close();
    },
  };
}
