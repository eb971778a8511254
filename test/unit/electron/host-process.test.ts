import type { MessagePortMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { createHostProcess } from '../../../electron/main/host-process.ts';
import { fakeUtilityProcess } from './fake-electron.ts';
import { fakeClock, settled, strict } from './strict.ts';

interface Answers {
  readonly clearPageStorage?: () => Promise<void>;
  readonly onGivenUp?: () => Promise<void>;
}

const nothing = async () => undefined;

function started({ clearPageStorage = nothing, onGivenUp = nothing }: Answers = {}) {
  const clock = fakeClock();
  const children: ReturnType<typeof fakeUtilityProcess>[] = [];
  const spooling: { readonly port: MessagePortMain; ends(why: string): void; killed: boolean }[] = [];
  let givenUp = 0;
  const host = createHostProcess({
    fork: () => {
      const child = fakeUtilityProcess();
      children.push(child);
      return child.child;
    },
    clock,
    log: () => undefined,
    onGivenUp: () => {
      givenUp += 1;
      return onGivenUp();
    },
    clearPageStorage,
    startSpoolProcess: (onEnd) => {
      const started = { port: fakePort().port, ends: onEnd, killed: false };
      spooling.push(started);
      return {
        port: started.port,
        kill() {
          started.killed = true;
        },
      };
    },
  });
  const last = () => {
    const child = children.at(-1);
    if (child === undefined) throw new Error('no host was started');
    return child;
  };
  return { host, clock, children, last, spooling, givenUp: () => givenUp };
}

function fakePort() {
  const seen = { closed: false };
  const port = strict('port', {
    close: () => {
      seen.closed = true;
    },
  });
  return { port: port as unknown as MessagePortMain, seen };
}

describe('a host that dies', () => {
  it('is started again after a quarter of a second, then after two', () => {
    const { clock, children, last } = started();
    last().tell('exit', 1);
    clock.advance(249);
    expect(children).toHaveLength(1);
    clock.advance(1);
    expect(children).toHaveLength(2);
    last().tell('exit', 1);
    clock.advance(1_999);
    expect(children).toHaveLength(2);
    clock.advance(1);
    expect(children).toHaveLength(3);
  });

  it('is given up the third time within a minute', () => {
    const { clock, children, last, givenUp } = started();
    for (let deaths = 0; deaths < 3; deaths += 1) {
      last().tell('exit', 1);
      clock.advance(2_000);
    }
    expect(givenUp()).toBe(1);
    clock.advance(600_000);
    expect(children).toHaveLength(3);
  });

  it('is not given up for deaths that lie further apart', () => {
    const { clock, children, last, givenUp } = started();
    for (let deaths = 0; deaths < 5; deaths += 1) {
      last().tell('exit', 1);
      clock.advance(60_000);
    }
    expect(givenUp()).toBe(0);
    expect(children).toHaveLength(6);
  });

  it('finds the pages that asked meanwhile waiting', () => {
    const { host, clock, last } = started();
    const { port } = fakePort();
    last().tell('exit', 1);
    host.connect(port);
    clock.advance(250);
    expect(last().seen.sent).toEqual([{ message: { type: 'connect' }, ports: [port] }]);
    last().tell('exit', 1);
    clock.advance(2_000);
    expect(last().seen.sent).toEqual([]);
  });

  it('is counted once, whatever tells of it', () => {
    const { host, clock, children, last } = started();
    const first = last();
    host.reportGone('launch-failed');
    first.tell('exit', 1);
    clock.advance(250);
    expect(children).toHaveLength(2);
    clock.advance(10_000);
    expect(children).toHaveLength(2);
  });

  it('once given up, starts afresh for the next page that asks, with all its lives', async () => {
    const { host, clock, children, last, givenUp } = started();
    for (let deaths = 0; deaths < 3; deaths += 1) {
      last().tell('exit', 1);
      clock.advance(2_000);
    }
    await settled();
    host.connect(fakePort().port);
    expect(children).toHaveLength(4);
    last().tell('exit', 1);
    clock.advance(250);
    expect(children).toHaveLength(5);
    expect(givenUp()).toBe(1);
  });

  it('turns the pages away while it is being given up, for they would start the dying over', async () => {
    let pageGone: () => void = () => undefined;
    const { host, clock, children, last } = started({
      onGivenUp: () =>
        new Promise((resolve) => {
          pageGone = resolve;
        }),
    });
    for (let deaths = 0; deaths < 3; deaths += 1) {
      last().tell('exit', 1);
      clock.advance(2_000);
    }
    const { port, seen } = fakePort();
    host.connect(port);
    await settled();
    expect(seen.closed).toBe(true);
    expect(children).toHaveLength(3);
    pageGone();
    await settled();
    host.connect(fakePort().port);
    expect(children).toHaveLength(4);
  });
});

describe('a host that is closed', () => {
  it('is asked once, and waited for', async () => {
    const { host, last, children, clock } = started();
    let closed = 0;
    for (let times = 0; times < 2; times += 1) {
      void host.close().then(() => {
        closed += 1;
      });
    }
    await settled();
    expect(closed).toBe(0);
    expect(last().seen.sent).toEqual([{ message: { type: 'close' }, ports: [] }]);
    last().tell('exit', 0);
    await settled();
    expect(closed).toBe(2);
    clock.advance(60_000);
    expect(children).toHaveLength(1);
    expect(last().seen.killed).toBe(false);
  });

  it('is ended when it takes longer than ten seconds', () => {
    const { host, last, clock } = started();
    void host.close();
    clock.advance(9_999);
    expect(last().seen.killed).toBe(false);
    clock.advance(1);
    expect(last().seen.killed).toBe(true);
  });

  it('is not started again for a page that asks', () => {
    const { host, last, children } = started();
    void host.close();
    last().tell('exit', 0);
    const { port, seen } = fakePort();
    host.connect(port);
    expect(seen.closed).toBe(true);
    expect(children).toHaveLength(1);
  });

  it('is not started again when it was about to be', async () => {
    const { host, last, children, clock } = started();
    last().tell('exit', 1);
    const { port, seen } = fakePort();
    host.connect(port);
    await host.close();
    clock.advance(10_000);
    expect(children).toHaveLength(1);
    expect(seen.closed).toBe(true);
  });
});

describe('what the host asks of the shell', () => {
  it('is answered with whether it was done', async () => {
    const { last } = started({ clearPageStorage: () => Promise.reject(new Error('disk')) });
    last().tell('message', { type: 'clear-page-storage', id: 9 });
    await settled();
    expect(last().seen.sent).toEqual([
      { message: { type: 'page-storage-cleared', id: 9, done: false }, ports: [] },
    ]);
  });

  it('is not done when it is not understood', async () => {
    let cleared = 0;
    const { last } = started({
      clearPageStorage: async () => {
        cleared += 1;
      },
    });
    for (const message of [null, 'clear', { type: 'clear-page-storage' }, { type: 'open', path: '/' }]) {
      last().tell('message', message);
    }
    await settled();
    expect(cleared).toBe(0);
    expect(last().seen.sent).toEqual([]);
  });

  it('a process for Windows’ printers is started, and its end told', () => {
    const { last, spooling } = started();
    last().tell('message', { type: 'start-spool-process', id: 3 });
    expect(last().seen.sent).toEqual([
      { message: { type: 'spool-process', id: 3 }, ports: [spooling[0]?.port] },
    ]);
    last().tell('message', { type: 'kill-spool-process', id: 3 });
    expect(spooling[0]?.killed).toBe(true);
    spooling[0]?.ends('exit code 9');
    expect(last().seen.sent[1]?.message).toEqual({
      type: 'spool-process-ended',
      id: 3,
      why: 'exit code 9',
    });
  });

  it('at most one such process runs, and none outlives its host', () => {
    const { clock, last, spooling } = started();
    last().tell('message', { type: 'start-spool-process', id: 1 });
    last().tell('message', { type: 'start-spool-process', id: 2 });
    expect(spooling.map(({ killed }) => killed)).toEqual([true, false]);
    last().tell('exit', 1);
    expect(spooling[1]?.killed).toBe(true);
    clock.advance(250);
    // The next host counts from the beginning: the old end is not taken for that of its own.
    last().tell('message', { type: 'start-spool-process', id: 2 });
    spooling[1]?.ends('killed');
    expect(last().seen.sent.map(({ message }) => message)).toEqual([{ type: 'spool-process', id: 2 }]);
    last().tell('message', { type: 'kill-spool-process', id: 2 });
    expect(spooling[2]?.killed).toBe(true);
  });
});
