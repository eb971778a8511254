import { create } from 'zustand';
import type {
  Answer,
  CallOutput,
  CallRequest,
  Client,
  ConnectionState,
  EventName,
  EventPayload,
} from '../../shared/contract/define.ts';
import type { Haat } from '../../shared/contract/haat.ts';
import type { News, TillView } from '../../shared/contract/views.ts';
import { problem } from '../../shared/problem.ts';
import { err } from '../../shared/result.ts';
import type { Command } from '../../shared/till/command.ts';
import { type Approval, askApproval } from './approval.ts';
import { keepSame } from './keep-same.ts';

type Calls = keyof Haat['calls'] & string;

interface TillStore {
  readonly connection: ConnectionState;
  /** Nothing before the host has first answered. */
  readonly view: TillView | undefined;
  /** Who locked this page by leaving it alone, until somebody signs in. */
  readonly locked: boolean;
  /** Whether that was because nobody used it. */
  readonly idle: boolean;
}

const START: TillStore = {
  connection: { name: 'connecting', attempt: 1 },
  view: undefined,
  locked: false,
  idle: false,
};

/** The till as the host last told of it. */
export const useTill = create<TillStore>()(() => START);

export type ReadyTill = Extract<TillView, { phase: 'ready' }>;

let client: Client<Haat> | undefined;
const newsListeners = new Set<(news: News) => void>();

/** Puts a client behind `act`, `ask` and `listen`, and follows the till's view. Returns the way to stop. */
export function attachTill(attached: Client<Haat>): () => void {
  client = attached;
  const stops = [
    attached.onState((connection) => {
      useTill.setState({ connection });
      if (connection.name === 'open') void readView(attached);
    }),
    attached.on('till', takeView),
    attached.on('news', tellNews),
  ];
  useTill.setState({ ...START, connection: attached.state });
  if (attached.state.name === 'open') void readView(attached);
  return () => {
    for (const stop of stops) stop();
    if (client === attached) client = undefined;
  };
}

/** Events of the time without a connection are lost, so the view is read afresh on every one. */
async function readView(from: Client<Haat>): Promise<void> {
  const answer = await from.call('till.read', {});
  if (answer.ok && from === client) takeView(answer.value);
}

/** A bill moves the running shift and nothing else: settings, sellers and people stay the objects they were. */
function takeView(view: TillView): void {
  useTill.setState((before) => ({ view: keepSame(before.view, view) }));
}

function tellNews(news: News): void {
  for (const listener of newsListeners) listener(news);
}

/** Hears every record written while connected, the page's own among them, perhaps twice. Returns the way to stop. */
export function onNews(listener: (news: News) => void): () => void {
  newsListeners.add(listener);
  return () => newsListeners.delete(listener);
}

/** Hears an event of the host. Returns the way to stop. */
export function listen<Name extends EventName<Haat>>(
  event: Name,
  listener: (payload: EventPayload<Haat, Name>) => void,
): () => void {
  return client?.on(event, listener) ?? (() => {});
}

/** Asks the host something that is no command. Never rejects. */
export function ask<Name extends Calls>(
  name: Name,
  input: CallRequest<Haat, Name>,
  options?: { readonly signal?: AbortSignal; readonly timeoutMs?: number },
): Promise<Answer<CallOutput<Haat, Name>>> {
  return client?.call(name, input, options) ?? Promise.resolve(err(problem('connection-closed')));
}

export interface ActOptions {
  /** A new PIN for the person in the command, or the one to sign in with. */
  readonly pin?: string;
  readonly approval?: Approval;
  /** The same again gives the first answer: pass one where a command may be sent a second time. */
  readonly commandId?: string;
  /** Whether a second person is asked for by itself; yes where nothing is said. */
  readonly mayAsk?: boolean;
}

/**
 * The only way to change anything of record. Where a second person is needed the dialog asks for one and the
 * command goes again under its own id, which is sound because a refused command wrote nothing.
 */
export async function act(command: Command, options: ActOptions = {}): Promise<Answer<News>> {
  const { pin, approval, commandId = crypto.randomUUID(), mayAsk = true } = options;
  const answer = await ask('act', {
    commandId,
    command,
    ...(pin !== undefined && { pin }),
    ...(approval && { approval }),
  });
  if (answer.ok) tellNews(answer.value);
  else if (answer.error.code === 'approval-needed' && mayAsk && !approval) {
    const permission = String(answer.error.params?.permission ?? '');
    return askApproval(permission, answer, (given) =>
      act(command, { ...options, commandId, approval: given }),
    );
  }
  return answer;
}
