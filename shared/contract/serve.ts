import { createBirpc } from 'birpc';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { err, type Result } from '../result.ts';
import { createAnsweredOnce } from './answered-once.ts';
import type { Answer, CallContext, Contract, EventName, EventPayload, Handlers } from './define.ts';
import { contractFingerprint } from './fingerprint.ts';
import type { Port } from './port.ts';
import {
  channelOver,
  greetingSchema,
  type HostSide,
  ownFunction,
  type PageSide,
  TOO_LARGE,
  type WireAnswer,
  writeEnvelope,
} from './wire.ts';

/** A message from the page that was refused, for the log: where it was wrong, never what it held. */
export interface BadMessage {
  readonly call?: string;
  readonly path: string;
  readonly reason: string;
}

export interface ServeOptions<Connection> {
  readonly connection: Connection;
  /** The application's version; a page of another one is refused as `other-version` and loads itself again. */
  readonly version: string;
  readonly onBadMessage: (bad: BadMessage) => void;
  /** Logs what a handler threw and returns the reference under which it is found in the log. */
  readonly onInternalError: (error: unknown, call: string) => string;
  /** The page has introduced itself. From here on it gets events. */
  readonly onHello?: (clientId: string) => void;
  readonly onClose?: () => void;
}

export interface Served<C extends Contract> {
  /** Sends an event to this page, if it has said hello. It will be heard in this order, or the page reconnects. */
  readonly emit: <Name extends EventName<C>>(event: Name, payload: EventPayload<C, Name>) => void;
  readonly close: () => void;
}

/** Stands for what the wire adds around an event. */
const ROOM_FOR_ENVELOPE = ' '.repeat(128);

type Handler<Connection> = (
  input: unknown,
  context: CallContext<Connection>,
) => Answer<unknown> | Promise<Answer<unknown>>;

/** Answers one page over one port until either closes it. Every input is checked before its handler sees it. */
export function serve<C extends Contract, Connection>(
  contract: C,
  port: Port,
  handlers: Handlers<C, Connection>,
  options: ServeOptions<Connection>,
): Served<C> {
  const calls = createAnsweredOnce();
  let clientId: string | undefined;
  let emitted = 0;

  function hello(greeting: unknown): Result<undefined, Problem> {
    const parsed = greetingSchema.safeParse(greeting);
    if (!parsed.success) return refuse('hello', parsed.error);
    if (parsed.data.contract !== contractFingerprint(contract) || parsed.data.version !== options.version) {
      return err(problem('other-version', { host: options.version, page: parsed.data.version }));
    }
    const isFirst = clientId === undefined;
    clientId ??= parsed.data.clientId;
    if (isFirst) options.onHello?.(clientId);
    return { ok: true, value: undefined };
  }

  async function call(name: unknown, input: unknown, number: unknown, settledBelow: unknown) {
    if (clientId === undefined) return refuseFor('hello-first', String(name), 'name');
    if (typeof name !== 'string' || !Object.hasOwn(contract.calls, name)) {
      return refuseFor('unknown-call', String(name), 'name');
    }
    if (!isCount(number) || !isCount(settledBelow)) return refuseFor('bad-message', name, 'number');
    const greeted = clientId;
    return calls.answer(number, settledBelow, (signal) =>
      run(name, input, { connection: options.connection, clientId: greeted, signal }),
    );
  }

  async function run(
    name: string,
    input: unknown,
    context: CallContext<Connection>,
  ): Promise<Result<unknown, Problem>> {
    const parsed = contract.calls[name]?.input.safeParse(input);
    if (!parsed?.success) return refuse(name, parsed?.error);
    try {
      const handler = handlers[name] as Handler<Connection>;
      return await handler(parsed.data, context);
    } catch (thrown) {
      return err(problem('internal', { reference: options.onInternalError(thrown, name) }));
    }
  }

  function refuse(name: string, error: z.ZodError | undefined): Result<never, Problem> {
    const issue = error?.issues[0];
    const path = issue?.path.map(String).join('.') || 'input';
    options.onBadMessage({ call: name, path, reason: issue?.code ?? 'invalid' });
    return err(problem('bad-message', { call: name, path }));
  }

  function refuseFor(code: string, name: string, path: string): Result<never, Problem> {
    const shortName = name.slice(0, 64);
    options.onBadMessage({ call: shortName, path, reason: code });
    return err(problem(code, { call: shortName, path }));
  }

  function withEvents(result: Result<unknown, Problem>): WireAnswer {
    return { ...result, events: emitted };
  }

  /** An answer that cannot be sent as it is becomes one that says why, so that the page does not wait in vain. */
  function serialize(envelope: { readonly t: string; readonly i?: string }): string {
    try {
      return writeEnvelope(envelope);
    } catch (thrown) {
      if (envelope.t !== 's') throw thrown;
      const reason =
        thrown === TOO_LARGE
          ? problem('message-too-large')
          : problem('internal', { reference: options.onInternalError(thrown, 'answer') });
      return writeEnvelope({ t: 's', i: envelope.i, r: withEvents(err(reason)) });
    }
  }

  /** Emitting is done beside the till's work and must not throw into it. */
  function canSend(event: string, payload: unknown): boolean {
    try {
      writeEnvelope([event, payload, ROOM_FOR_ENVELOPE]);
      return true;
    } catch (thrown) {
      options.onInternalError(
        thrown === TOO_LARGE ? new Error(`${event} is too large to send`) : thrown,
        event,
      );
      return false;
    }
  }

  const hostSide: HostSide = {
    hello: async (greeting) => withEvents(hello(greeting)),
    call: async (...args) => withEvents(await call(...args)),
    cancel: (number) => calls.cancel(number),
  };
  const channel = channelOver(port, (reason) => options.onBadMessage({ path: 'message', reason }));
  const rpc = createBirpc<PageSide, HostSide, false>(hostSide, {
    ...channel,
    serialize,
    resolver: ownFunction(hostSide),
  });

  port.onClose(() => {
    calls.cancelAll();
    if (!rpc.$closed) rpc.$close();
    options.onClose?.();
  });

  return {
    emit(event, payload) {
      if (clientId === undefined || rpc.$closed || !canSend(event, payload)) return;
      emitted += 1;
      void rpc.$callEvent('event', emitted, event, payload);
    },
    close: () => port.close(),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
