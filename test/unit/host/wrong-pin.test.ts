import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyJournal } from '../../../electron/host/cli/verify.ts';
import { nodeFiles } from '../../../electron/host/files/node-files.ts';
import type { TillView } from '../../../shared/contract/views.ts';
import { act, must, startTestHost, value } from '../../fixtures/host.ts';
import { manager, setUp } from '../../fixtures/till.ts';

it('a wrong PIN is refused, yet every window hears of the lock and the second copy has its record', async () => {
  const host = await startTestHost();
  const copy = await mkdtemp(join(tmpdir(), 'haat-copy-'));
  try {
    const page = host.page('page-1');
    const other = host.page('page-2');
    const views: TillView[] = [];
    other.on('till', (view) => views.push(view));
    await must(page, setUp, { pin: '2580' });
    const mirrorFolder = join(copy, 'haat');
    await must(page, { kind: 'settings.change', settings: { mirrorFolder } });
    const mirrored = async () => value(await page.call('health.read', {})).mirror?.seq;
    await expect.poll(mirrored).toBe(2);

    for (let attempt = 0; attempt < 5; attempt += 1) {
      await act(page, { kind: 'user.sign-in', userId: manager.id }, { pin: '9999' });
    }
    const lockedUntil = () =>
      views.map((view) => view.phase === 'ready' && view.users[0]?.lockedUntil).at(-1);
    await expect.poll(lockedUntil).toBeGreaterThan(Date.now());
    await must(page, { kind: 'user.unlock', userId: manager.id });
    await expect.poll(mirrored).toBe(8);
    const verified = await verifyJournal(nodeFiles, mirrorFolder);
    expect(verified.ok && verified.value.incarnations.map(({ records }) => records)).toEqual([8]);
    expect(verified.ok && verified.value.fault).toBeUndefined();
  } finally {
    await host.close();
    await rm(copy, { recursive: true, force: true });
  }
});
