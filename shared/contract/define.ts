import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';

declare const outputType: unique symbol;
declare const payloadType: unique symbol;

/** One thing the page may ask of the host. The input is checked in the host; the output is only typed. */
export interface CallDefinition<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input;
  /**
   * True where asking twice does no harm: the call only reads, or carries a `commandId`. Such a call is sent
   * again when its answer is lost; any other is answered `connection-lost` or `timed-out`, outcome unknown.
   */
  readonly retry: boolean;
  /** How long the page waits for the answer before `timed-out`, in milliseconds. `Infinity`: as long as it takes. */
  readonly timeoutMs: number;
  readonly [outputType]?: Output;
}

/** One thing the host tells every page without being asked. */
export interface EventDefinition<Payload = unknown> {
  readonly [payloadType]?: Payload;
}

export interface Contract {
  readonly calls: Readonly<Record<string, CallDefinition>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
}

const DEFAULT_TIMEOUT_MS = 30_000;

export interface CallOptions {
  readonly retry?: boolean;
  readonly timeoutMs?: number;
}

/** `call(z.strictObject({ billId: z.string() }), { retry: true }).returns<Bill>()` */
export function call<Input extends z.ZodType>(input: Input, options: CallOptions = {}) {
  const { retry = false, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  return {
    returns<Output>(): CallDefinition<Input, Output> {
      return { input, retry, timeoutMs };
    },
  };
}

/** `event<{ readonly seq: number }>()` */
export function event<Payload>(): EventDefinition<Payload> {
  return {};
}

/** Everything page and host may say to each other. Inputs, outputs and payloads are JSON; bytes go as base64 text. */
export function defineContract<const C extends Contract>(contract: C): C {
  return contract;
}

export type CallName<C extends Contract> = keyof C['calls'] & string;
export type EventName<C extends Contract> = keyof C['events'] & string;

/** What the page hands over. */
export type CallRequest<C extends Contract, Name extends CallName<C>> = z.input<C['calls'][Name]['input']>;
/** What the handler gets: the same after zod has checked it. */
export type CallInput<C extends Contract, Name extends CallName<C>> = z.output<C['calls'][Name]['input']>;
export type CallOutput<C extends Contract, Name extends CallName<C>> =
  C['calls'][Name] extends CallDefinition<z.ZodType, infer Output> ? Output : never;
export type EventPayload<C extends Contract, Name extends EventName<C>> =
  C['events'][Name] extends EventDefinition<infer Payload> ? Payload : never;

/** What a call comes to: the host's own answer or failure, or what befell it on the way. */
export type Answer<Output> = Result<Output, Problem>;

export interface CallContext<Connection> {
  /** What the host keeps for this connection. */
  readonly connection: Connection;
  /** The same page over all its connections. */
  readonly clientId: string;
  /** Aborted when the page gives the call up or goes away. A command that has begun to write ignores it. */
  readonly signal: AbortSignal;
}

/** The host's side of every call. An expected failure is returned; what is thrown reaches the page as `internal`. */
export type Handlers<C extends Contract, Connection> = {
  readonly [Name in CallName<C>]: (
    input: CallInput<C, Name>,
    context: CallContext<Connection>,
  ) => Answer<CallOutput<C, Name>> | Promise<Answer<CallOutput<C, Name>>>;
};

export type ConnectionState =
  /** `problem` is why the last attempt failed. */
  | { readonly name: 'connecting'; readonly attempt: number; readonly problem?: Problem }
  /** Events of the time before are lost: whoever follows them reads afresh on every `open`. */
  | { readonly name: 'open' }
  /** For good. `problem` is `other-version` where the page must be loaded again. */
  | { readonly name: 'closed'; readonly problem?: Problem };

/** The page's side. */
export interface Client<C extends Contract> {
  /**
   * Asks the host; never rejects. Beside the handler's own problems: `connection-lost` and `timed-out` (outcome
   * unknown), `cancelled`, `connection-closed`, `other-version`, `bad-message`, `message-too-large`, `too-busy`,
   * `internal` with a `reference` to the host's log. While there is no connection a call waits for one.
   */
  call<Name extends CallName<C>>(
    name: Name,
    input: CallRequest<C, Name>,
    options?: { readonly signal?: AbortSignal; readonly timeoutMs?: number },
  ): Promise<Answer<CallOutput<C, Name>>>;
  /** Hears an event, in the order the host sent them, each once. Returns the way to stop. */
  on<Name extends EventName<C>>(event: Name, listener: (payload: EventPayload<C, Name>) => void): () => void;
  readonly state: ConnectionState;
  /** Hears every change of state from now on. Returns the way to stop. */
  onState(listener: (state: ConnectionState) => void): () => void;
  close(): void;
}
