import { EventEmitter } from 'node:events';

/**
 * A stand-in that has only what it was given: reading anything else is an error, so that code cannot lean on a part
 * of Electron that nobody thought about. `then` is let through, because `await` asks everything for it.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || key === 'then') {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`${name}.${key} is not expected here`);
    },
  });
}

/** An emitter that knows its events: hearing or telling any other is an error, and so is telling nobody. */
export function strictEvents(
  name: string,
  known: readonly string[],
  mayListen: () => void = () => undefined,
) {
  const emitter = new EventEmitter();
  function listen(kind: 'on' | 'once') {
    return (event: string, listener: (...args: unknown[]) => void) => {
      if (!known.includes(event)) {
        throw new Error(`${name} has no event ${event} here`);
      }
      mayListen();
      emitter[kind](event, listener);
    };
  }
  return {
    on: listen('on'),
    once: listen('once'),
    tell(event: string, ...args: unknown[]): void {
      if (!emitter.emit(event, ...args)) {
        throw new Error(`nobody hears ${event} of ${name}`);
      }
    },
  };
}

/** An Electron event that remembers whether it was prevented. */
export function preventable<T extends object>(details: T = {} as T) {
  const event = {
    ...details,
    prevented: false,
    preventDefault() {
      event.prevented = true;
    },
  };
  return event;
}

/** A clock that moves only when told to. */
export function fakeClock() {
  let time = 0;
  let waiting: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds: number, action: () => void) {
      const entry = { at: time + milliseconds, action };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance(milliseconds: number): void {
      time += milliseconds;
      const due = waiting.filter((entry) => entry.at <= time);
      waiting = waiting.filter((entry) => entry.at > time);
      for (const entry of due) {
        entry.action();
      }
    },
    waiting: () => waiting.length,
  };
}

/** Lets every promise that can settle do so. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
