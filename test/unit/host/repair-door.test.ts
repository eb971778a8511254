import { cp, rm } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { TillView } from '../../../shared/contract/views.ts';
import { act, must, startTestHost, type TestHost, value } from '../../fixtures/host.ts';
import { cashier, manager, setUp } from '../../fixtures/till.ts';

const PIN = '2580';
const hosts: TestHost[] = [];

afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

/** A till whose folder was put back from a backup older than what this machine has seen. */
async function rolledBack(): Promise<TestHost> {
  const first = await startTestHost();
  const page = first.page();
  await must(page, setUp, { pin: PIN });
  await must(page, { kind: 'user.save', user: cashier }, { pin: '7413' });
  const backup = `${first.folder}.backup`;
  await cp(first.folder, backup, { recursive: true });
  await must(page, { kind: 'shift.open', float: 0 });
  const second = await first.again({ dataFolder: first.folder }).then(async (host) => {
    await host.host.close();
    await rm(first.folder, { recursive: true });
    await cp(backup, first.folder, { recursive: true });
    await rm(backup, { recursive: true });
    return startTestHost({ dataFolder: first.folder });
  });
  hosts.push(second);
  return second;
}

async function viewOf(host: TestHost): Promise<Extract<TillView, { phase: 'ready' }>> {
  const view = value(await host.page('look').call('till.read', {}));
  if (view.phase !== 'ready') throw new Error(view.phase);
  return view;
}

const repairAs = (host: TestHost, userId: string, pin: string) =>
  host.page('door').call('health.repair', { what: 'new-incarnation', approval: { userId, pin } });

describe('the door for repairs', () => {
  it('lets a manager begin a new series though nobody can sign in', async () => {
    const host = await rolledBack();
    expect((await viewOf(host)).saving).toBe('rolled-back');
    const page = host.page('new');
    const signedIn = await act(page, { kind: 'user.sign-in', userId: manager.id }, { pin: PIN });
    expect(!signedIn.ok && signedIn.error.code).toBe('journal-read-only');
    const alone = await page.call('health.repair', { what: 'new-incarnation' });
    expect(!alone.ok && alone.error).toEqual({ code: 'approval-needed', params: { permission: 'repair' } });

    value(await repairAs(host, manager.id, PIN));
    expect(await viewOf(host)).toMatchObject({ saving: 'ready', incarnation: 2 });
    await must(page, { kind: 'user.sign-in', userId: manager.id }, { pin: PIN });
  });

  it('opens to nobody who may not repair', async () => {
    const host = await rolledBack();
    const refused = await repairAs(host, cashier.id, '7413');
    expect(!refused.ok && refused.error.code).toBe('approval-needed');
    expect((await viewOf(host)).saving).toBe('rolled-back');
  });

  it('locks after five wrong PINs, even against the right one', async () => {
    const host = await rolledBack();
    const codes: unknown[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const refused = await repairAs(host, manager.id, '9999');
      codes.push(!refused.ok && (refused.error.params?.left ?? refused.error.code));
    }
    expect(codes).toEqual([4, 3, 2, 1, 'pin-locked']);
    const right = await repairAs(host, manager.id, PIN);
    expect(!right.ok && right.error.code).toBe('pin-locked');
  });

  it('counts guesses that come all at once', async () => {
    const host = await rolledBack();
    const page = host.page('door');
    const guesses = Array.from({ length: 8 }, (_, guess) =>
      page.call('health.repair', {
        what: 'new-incarnation',
        approval: { userId: manager.id, pin: `900${guess}` },
      }),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => !answer.ok && answer.error.code === 'pin-locked').length).toBe(4);
  });
});
