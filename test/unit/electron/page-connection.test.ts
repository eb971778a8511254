import { describe, expect, it } from 'vitest';
import { connectPages } from '../../../electron/main/page-connection.ts';
import { fakeElectron } from './fake-electron.ts';

async function asked(senderFrame: unknown) {
  const electron = fakeElectron();
  await electron.becomeReady();
  const given: unknown[] = [];
  const refused: string[] = [];
  connectPages(electron.apis, {
    host: { connect: (port) => given.push(port) },
    log: (line) => refused.push(line),
  });
  electron.ipc('haat:connect', { senderFrame });
  return { given, refused };
}

function frame(changes: object = {}) {
  const posted: unknown[] = [];
  return {
    parent: null,
    detached: false,
    origin: 'app://haat',
    ...changes,
    posted,
    postMessage: (...message: unknown[]) => posted.push(message),
  };
}

describe('a page that asks for its port', () => {
  it('gets one end and the host the other', async () => {
    const page = frame();
    const { given, refused } = await asked(page);
    expect(page.posted).toEqual([['haat:port', null, ['page end 1']]]);
    expect(given).toEqual(['host end 1']);
    expect(refused).toEqual([]);
  });

  it.each([
    ['a frame inside the page', { parent: frame() }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['a recovery page', { origin: 'app://recovery' }],
    ['an origin that only begins like ours', { origin: 'app://haat.elsewhere' }],
    ['a sandboxed document', { origin: 'null' }],
    ['a frame that was navigated away', { detached: true }],
  ])('is refused when it is %s', async (_what, changes) => {
    const page = frame(changes);
    const { given, refused } = await asked(page);
    expect(page.posted).toEqual([]);
    expect(given).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('is refused when its frame is gone', async () => {
    const { given } = await asked(null);
    expect(given).toEqual([]);
  });
});
