import { describe, expect, it } from 'vitest';
import { contractFingerprint } from '../../../../shared/contract/fingerprint.ts';
import { memoryPorts } from '../../../../shared/contract/memory-port.ts';
import { type BadMessage, type ServeOptions, serve } from '../../../../shared/contract/serve.ts';
import { ok } from '../../../../shared/result.ts';
import { type TrialContract, trialContract } from '../../../fixtures/ports-contract.ts';

const greeting = { contract: contractFingerprint(trialContract), version: '1.0.0', clientId: 'page-1' };

/** A page that speaks raw messages, as one that was tampered with would. */
function rawPage(options: Partial<ServeOptions<undefined>> = {}) {
  const [page, host] = memoryPorts();
  const bad: BadMessage[] = [];
  const received: { t: string; i?: string; r?: unknown; m?: string; a?: unknown[] }[] = [];
  page.onMessage((message) => received.push(JSON.parse(String(message))));
  let ran = 0;
  const run = () => ok(`run ${++ran}` as never);
  const served = serve<TrialContract, undefined>(
    trialContract,
    host,
    { echo: run, sum: run, refuse: run, throw: run, huge: run, wait: run, waitRetry: run },
    {
      connection: undefined,
      version: '1.0.0',
      onBadMessage: (report) => bad.push(report),
      onInternalError: () => 'ref',
      ...options,
    },
  );
  async function settle() {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  async function ask(method: string, ...args: unknown[]) {
    const id = `id-${received.length}-${bad.length}`;
    page.post(JSON.stringify({ t: 'q', i: id, m: method, a: args }));
    await settle();
    return received.find((message) => message.i === id)?.r;
  }
  return { page, served, bad, received, ask, settle, runs: () => ran };
}

describe('the host before a greeting', () => {
  it('answers no call', async () => {
    const { ask, runs } = rawPage();
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ error: { code: 'hello-first' } });
    expect(runs()).toBe(0);
  });

  it('sends no event', async () => {
    const { served, received, settle } = rawPage();
    served.emit('other', 'too early');
    await settle();
    expect(received).toEqual([]);
  });

  it.each([
    ['another version', { ...greeting, version: '0.9.0' }],
    ['another contract', { ...greeting, contract: '0000000000000000' }],
  ])('refuses a page of %s', async (_what, hello) => {
    const { ask } = rawPage();
    expect(await ask('hello', hello)).toMatchObject({ ok: false, error: { code: 'other-version' } });
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ error: { code: 'hello-first' } });
  });

  it('refuses a greeting that is none', async () => {
    const { ask, bad } = rawPage();
    expect(await ask('hello', { ...greeting, clientId: 7 })).toMatchObject({
      error: { code: 'bad-message', params: { call: 'hello', path: 'clientId' } },
    });
    expect(bad).toHaveLength(1);
  });

  it('learns who the page is once', async () => {
    const heard: string[] = [];
    const { ask } = rawPage({ onHello: (clientId) => heard.push(clientId) });
    await ask('hello', greeting);
    await ask('hello', { ...greeting, clientId: 'someone-else' });
    expect(heard).toEqual(['page-1']);
  });
});

describe('the host after the greeting', () => {
  it.each(['no.such', 'constructor', '__proto__', 'toString'])('does not know the call %s', async (name) => {
    const { ask, runs } = rawPage();
    await ask('hello', greeting);
    expect(await ask('call', name, {}, 1, 1)).toMatchObject({ error: { code: 'unknown-call' } });
    expect(runs()).toBe(0);
  });

  it.each(['constructor', '__proto__', 'toString', '$close', 'event'])(
    'has no function %s',
    async (method) => {
      const { ask, runs } = rawPage();
      await ask('hello', greeting);
      expect(await ask(method)).toBeUndefined();
      expect(runs()).toBe(0);
    },
  );

  it.each([[-1], [1.5], ['1'], [null], [Number.MAX_SAFE_INTEGER + 1]])(
    'refuses %s as a call number',
    async (number) => {
      const { ask, runs } = rawPage();
      await ask('hello', greeting);
      expect(await ask('call', 'echo', { text: 'x' }, number, 0)).toMatchObject({
        error: { code: 'bad-message' },
      });
      expect(runs()).toBe(0);
    },
  );

  it('refuses an input with more in it than the contract names', async () => {
    const { ask, bad } = rawPage();
    await ask('hello', greeting);
    expect(await ask('call', 'echo', { text: 'x', total: 1 }, 1, 1)).toMatchObject({
      error: { code: 'bad-message' },
    });
    expect(bad).toEqual([{ call: 'echo', path: 'input', reason: 'unrecognized_keys' }]);
  });

  it.each([
    ['bytes', new Uint8Array([1]), 'not-text'],
    ['an object', { t: 'q' }, 'not-text'],
    ['half a line', '{"t":"q"', 'not-json'],
    ['no envelope', '{"t":"q","m":7}', 'not-an-envelope'],
    ['a bare null', 'null', 'not-an-envelope'],
    ['seventeen MiB', ' '.repeat(17 * 1024 * 1024), 'too-large'],
  ])('logs %s and goes on', async (_what, message, reason) => {
    const { page, ask, bad } = rawPage();
    await ask('hello', greeting);
    page.post(message);
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ ok: true });
    expect(bad).toEqual([{ path: 'message', reason }]);
  });

  it('answers the same number with the same answer until the page needs it no more', async () => {
    const { ask, runs } = rawPage();
    await ask('hello', greeting);
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ value: 'run 1' });
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ value: 'run 1' });
    expect(await ask('call', 'echo', { text: 'x' }, 2, 2)).toMatchObject({ value: 'run 2' });
    expect(await ask('call', 'echo', { text: 'x' }, 1, 1)).toMatchObject({ error: { code: 'cancelled' } });
    expect(runs()).toBe(2);
  });

  it('reports an event that cannot be written instead of throwing into the till', async () => {
    const errors: unknown[] = [];
    const { ask, served, received, settle } = rawPage({
      onInternalError: (thrown) => `ref-${errors.push(thrown)}`,
    });
    await ask('hello', greeting);
    served.emit('other', 1n as unknown as string);
    served.emit('other', 'x'.repeat(16 * 1024 * 1024));
    served.emit('other', 'good');
    await settle();
    expect(errors).toHaveLength(2);
    expect(received.at(-1)).toMatchObject({ m: 'event', a: [1, 'other', 'good'] });
  });
});
