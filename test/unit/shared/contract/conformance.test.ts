import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, faultyPort, type Transport, transports } from '../../../fixtures/ports.ts';
import { joinTrial, type TrialLink, type TrialOptions } from '../../../fixtures/ports-link.ts';

/** The n-th message that mentions the word suffers the fault; everything else passes. */
function strike(word: string, fault: Fault, times = 1): (message: string) => Fault {
  let left = times;
  return (message) => (message.includes(word) && left-- > 0 ? fault : 'pass');
}

describe.each(Object.entries(transports))('page and host over %s', (_name, createTransport) => {
  let transport: Transport;
  let link: TrialLink | undefined;

  beforeEach(async () => {
    transport = await createTransport();
  });
  afterEach(async () => {
    link?.client.close();
    link = undefined;
    await transport.dispose();
  });

  function join(options?: TrialOptions): TrialLink {
    link = joinTrial(transport, options);
    return link;
  }

  it('answers a call', async () => {
    const { client } = join();
    expect(await client.call('sum', { lines: [{ paise: 150 }, { paise: -50 }] })).toEqual({
      ok: true,
      value: 100,
    });
  });

  it('hands over an expected failure whole', async () => {
    const { client } = join();
    expect(await client.call('refuse', {})).toEqual({
      ok: false,
      error: { code: 'shift-not-open', params: { till: 'T1' } },
    });
  });

  it('turns what the host threw into a reference, and keeps the words in the log', async () => {
    const { client, internalErrors } = join();
    const answer = await client.call('throw', {});
    expect(answer).toEqual({ ok: false, error: { code: 'internal', params: { reference: 'ref-1' } } });
    expect(String(internalErrors[0])).toContain('printer is on fire');
  });

  it('refuses a bad input by its path and logs no value', async () => {
    const { client, badMessages } = join();
    const answer = await client.call('sum', {
      lines: [{ paise: 1 }, { paise: 'Asha 98260' as unknown as number }],
    });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'bad-message', params: { call: 'sum', path: 'lines.1.paise' } },
    });
    expect(badMessages).toEqual([{ call: 'sum', path: 'lines.1.paise', reason: 'invalid_type' }]);
  });

  it('hands on events in order, among answers', async () => {
    const { client, served, untilState } = join();
    const heard: number[] = [];
    client.on('journal', ({ seq }) => heard.push(seq));
    await untilState('open');
    for (let seq = 0; seq < 500; seq++) served().emit('journal', { seq });
    await client.call('echo', { text: 'after' });
    await link?.until(() => heard.length === 500);
    expect(heard).toEqual(Array.from({ length: 500 }, (_, seq) => seq));
  });

  it('stops telling a listener that has left', async () => {
    const { client, served, untilState, until } = join();
    const heard: unknown[] = [];
    const left: unknown[] = [];
    client.on('other', (word) => heard.push(word));
    const leave = client.on('other', (word) => left.push(word));
    await untilState('open');
    served().emit('other', 'one');
    await until(() => heard.length === 1);
    leave();
    served().emit('other', 'two');
    await until(() => heard.length === 2);
    expect(left).toEqual(['one']);
  });

  it('cancels a running call on both sides', async () => {
    const { client, runs, aborts, until } = join();
    const controller = new AbortController();
    const asked = client.call('wait', { key: 'k' }, { signal: controller.signal });
    await until(() => runs('k') === 1);
    controller.abort();
    expect(await asked).toEqual({ ok: false, error: { code: 'cancelled', params: { call: 'wait' } } });
    await until(() => aborts('k') === 1);
    expect(await client.call('echo', { text: 'alive' })).toEqual({ ok: true, value: 'alive' });
  });

  it('does not run a call whose cancel overtook it', async () => {
    const { client, runs, untilState } = join({
      wrapPage: (port) => faultyPort(port, strike('overtaken', 'hold')),
    });
    await untilState('open');
    const controller = new AbortController();
    const asked = client.call('wait', { key: 'overtaken' }, { signal: controller.signal });
    controller.abort();
    expect(await asked).toMatchObject({ error: { code: 'cancelled' } });
    await client.call('echo', { text: 'after' });
    expect(runs('overtaken')).toBe(0);
  });

  it('asks again when the question of a retry call is lost', async () => {
    const { client, runs } = join({ wrapPage: (port) => faultyPort(port, strike('mela', 'drop')) });
    expect(await client.call('echo', { text: 'mela' })).toEqual({ ok: true, value: 'mela' });
    expect(runs('mela')).toBe(1);
  });

  it('asks again when the answer of a retry call is lost, and the host works once', async () => {
    const { client, runs } = join({ wrapHost: (port) => faultyPort(port, strike('mela', 'drop', 2)) });
    expect(await client.call('echo', { text: 'mela' })).toEqual({ ok: true, value: 'mela' });
    expect(runs('mela')).toBe(1);
  });

  it('does not ask again where twice would harm: the outcome is unknown', async () => {
    const { client, runs, release } = join({
      wrapHost: (port) => faultyPort(port, strike('released', 'drop')),
    });
    const asked = client.call('wait', { key: 'once' }, { timeoutMs: 150 });
    await link?.until(() => runs('once') === 1);
    release('once');
    expect(await asked).toEqual({ ok: false, error: { code: 'timed-out', params: { call: 'wait' } } });
    expect(runs('once')).toBe(1);
  });

  it('runs a question that came twice once', async () => {
    const { client, runs, release, until } = join({ wrapPage: (port) => faultyPort(port, () => 'twice') });
    const asked = client.call('wait', { key: 'double' });
    await until(() => runs('double') === 1);
    await client.call('echo', { text: 'all before has arrived' });
    release('double');
    expect(await asked).toEqual({ ok: true, value: 'released' });
    expect(runs('double')).toBe(1);
  });

  it('takes an answer and an event that came twice once', async () => {
    const { client, served, untilState, until } = join({
      wrapHost: (port) => faultyPort(port, () => 'twice'),
    });
    const heard: number[] = [];
    client.on('journal', ({ seq }) => heard.push(seq));
    await untilState('open');
    served().emit('journal', { seq: 1 });
    served().emit('journal', { seq: 2 });
    expect(await client.call('echo', { text: 'once' })).toEqual({ ok: true, value: 'once' });
    await until(() => heard.length >= 2);
    await client.call('echo', { text: 'later' });
    expect(heard).toEqual([1, 2]);
  });

  it('matches answers and orders events that overtook each other', async () => {
    let turn = 0;
    const everyOther = (message: string): Fault =>
      message.includes('"t":"q"') && turn++ % 2 === 0 ? 'hold' : 'pass';
    const { client, served, untilState, until } = join({ wrapHost: (port) => faultyPort(port, everyOther) });
    const heard: number[] = [];
    client.on('journal', ({ seq }) => heard.push(seq));
    await untilState('open');
    for (let seq = 1; seq <= 20; seq++) served().emit('journal', { seq });
    await until(() => heard.length === 20);
    expect(heard).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(link?.connections()).toBe(1);
  });

  it('matches answers that overtook each other', async () => {
    const { client, untilState } = join({ wrapHost: (port) => faultyPort(port, strike('slow', 'hold')) });
    await untilState('open');
    const slow = client.call('echo', { text: 'slow' });
    const fast = client.call('echo', { text: 'fast' });
    expect(await Promise.all([slow, fast])).toEqual([
      { ok: true, value: 'slow' },
      { ok: true, value: 'fast' },
    ]);
  });

  it('connects afresh when an event is lost, so that nobody goes on without it', async () => {
    const { client, served, until, untilState } = join({
      wrapHost: (port, connection) => (connection === 1 ? faultyPort(port, strike('lost', 'drop')) : port),
    });
    const heard: string[] = [];
    client.on('other', (word) => heard.push(word));
    await untilState('open');
    served().emit('other', 'first');
    served().emit('other', 'lost');
    await client.call('echo', { text: 'its answer tells that two were sent' });
    await until(() => link?.connections() === 2 && client.state.name === 'open');
    served().emit('other', 'again');
    await until(() => heard.length === 2);
    expect(heard).toEqual(['first', 'again']);
  });

  it('connects again after a loss, and says so', async () => {
    const states: string[] = [];
    const { client, ends, until, untilState } = join();
    client.onState((state) => states.push(state.name));
    await untilState('open');
    ends()[1].close();
    await until(() => link?.connections() === 2 && client.state.name === 'open');
    expect(states).toEqual(['open', 'connecting', 'open']);
    expect(await client.call('echo', { text: 'back' })).toEqual({ ok: true, value: 'back' });
  });

  it('settles a running call as lost when the connection drops', async () => {
    const { client, ends, runs, until } = join();
    const asked = client.call('wait', { key: 'k' });
    await until(() => runs('k') === 1);
    ends()[1].close();
    expect(await asked).toEqual({ ok: false, error: { code: 'connection-lost' } });
  });

  it('sends a running retry call again over the next connection', async () => {
    const { client, ends, runs, release, until } = join({ resendAfterMs: 60_000 });
    const asked = client.call('waitRetry', { key: 'k' });
    await until(() => runs('k') === 1);
    ends()[1].close();
    await until(() => runs('k') === 2);
    release('k');
    expect(await asked).toEqual({ ok: true, value: 'released' });
  });

  it('tells the host side that the page has gone', async () => {
    const { client, ends, untilState } = join();
    await untilState('open');
    const gone = new Promise<void>((resolve) => ends()[1].onClose(resolve));
    client.close();
    await gone;
    expect(client.state).toEqual({ name: 'closed' });
    expect(await client.call('echo', { text: 'x' })).toEqual({
      ok: false,
      error: { code: 'connection-closed' },
    });
  });

  it('settles what is running when the page closes, and lets the host stop', async () => {
    const { client, runs, aborts, until } = join();
    const asked = client.call('wait', { key: 'k' });
    await until(() => runs('k') === 1);
    client.close();
    expect(await asked).toEqual({ ok: false, error: { code: 'connection-closed' } });
    await until(() => aborts('k') === 1);
  });

  it('answers two thousand calls asked at once', async () => {
    const { client } = join();
    const texts = Array.from({ length: 2_000 }, (_, index) => `call ${index}`);
    const answers = await Promise.all(texts.map((text) => client.call('echo', { text })));
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual(texts);
  });

  it('carries eight MiB there and back', async () => {
    const { client } = join({ resendAfterMs: 60_000 });
    const text = 'चंदेरी '.repeat(Math.floor((8 * 1024 * 1024) / 19));
    const answer = await client.call('echo', { text });
    expect(answer.ok && answer.value === text).toBe(true);
  });

  it('refuses more than sixteen MiB either way and stays connected', async () => {
    const { client } = join({ resendAfterMs: 60_000 });
    const tooLarge = { ok: false, error: { code: 'message-too-large' } };
    expect(await client.call('echo', { text: 'अ'.repeat(6 * 1024 * 1024) })).toEqual(tooLarge);
    expect(await client.call('huge', { bytes: 17 * 1024 * 1024 })).toEqual(tooLarge);
    expect(link?.connections()).toBe(1);
  });
});
