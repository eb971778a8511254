import { afterEach, describe, expect, it } from 'vitest';
import { problem } from '../../../../shared/problem.ts';
import { type Transport, transports } from '../../../fixtures/ports.ts';
import { joinTrial, type TrialLink, type TrialOptions } from '../../../fixtures/ports-link.ts';

let link: TrialLink | undefined;

async function join(options?: TrialOptions): Promise<TrialLink> {
  const transport = (await transports.memory?.()) as Transport;
  link = joinTrial(transport, options);
  return link;
}

afterEach(() => link?.client.close());

describe('the page while there is no host', () => {
  it('tries again until there is one, says why not, and sends what was asked meanwhile', async () => {
    const states: unknown[] = [];
    const { client } = await join({
      beforeOpen(attempt) {
        if (attempt === 1) throw problem('not-admitted');
        if (attempt === 2) throw new Error('ECONNREFUSED');
      },
    });
    client.onState((state) => states.push(state));
    expect(await client.call('echo', { text: 'asked early' })).toEqual({ ok: true, value: 'asked early' });
    expect(states).toEqual([
      { name: 'connecting', attempt: 2, problem: { code: 'not-admitted' } },
      { name: 'connecting', attempt: 3, problem: { code: 'host-not-reached' } },
      { name: 'open' },
    ]);
  });

  it('gives up a port that does not open in time and closes it when it comes late', async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const transport = (await transports.memory?.()) as Transport;
    let opens = 0;
    const slow: Transport = {
      async open() {
        if (++opens === 1) await late;
        return transport.open();
      },
      dispose: transport.dispose,
    };
    link = joinTrial(slow, { openTimeoutMs: 30 });
    expect(await link.client.call('echo', { text: 'second port' })).toMatchObject({ ok: true });
    expect(link.connections()).toBe(1);
    release();
    await link.until(() => link?.connections() === 2);
    const closed = new Promise<void>((resolve) => link?.ends()[1].onClose(resolve));
    await closed;
    expect(link.client.state.name).toBe('open');
  });

  it('forgets a call cancelled before it was sent', async () => {
    let open = false;
    const { client, runs } = await join({
      beforeOpen() {
        if (!open) throw new Error('not yet');
      },
    });
    const controller = new AbortController();
    const asked = client.call('wait', { key: 'never' }, { signal: controller.signal });
    controller.abort();
    expect(await asked).toMatchObject({ error: { code: 'cancelled' } });
    open = true;
    await client.call('echo', { text: 'x' });
    expect(runs('never')).toBe(0);
  });
});

describe('the page of another version', () => {
  it('stops, says so, and answers what was asked with it', async () => {
    const { client, connections, untilState } = await join({ hostVersion: '2.0.0' });
    const asked = client.call('echo', { text: 'x' });
    const refusal = { code: 'other-version', params: { host: '2.0.0', page: '1.0.0' } };
    expect(await asked).toEqual({ ok: false, error: refusal });
    expect(await untilState('closed')).toEqual({ name: 'closed', problem: refusal });
    expect(await client.call('echo', { text: 'y' })).toEqual({ ok: false, error: refusal });
    expect(connections()).toBe(1);
  });
});
