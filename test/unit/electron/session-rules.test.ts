import type { PermissionRequest, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { restrictSession } from '../../../electron/main/session-rules.ts';
import { fakeSession } from './fake-electron.ts';
import { preventable } from './strict.ts';

type Permission =
  | 'persistent-storage'
  | 'clipboard-sanitized-write'
  | 'geolocation'
  | 'media'
  | 'usb'
  | 'openExternal';

function restricted() {
  const session = fakeSession();
  restrictSession(session.session);
  return {
    session,
    requested(permission: Permission, requestingUrl: string, isMainFrame = true): boolean | undefined {
      let answer: boolean | undefined;
      session.seen.requestHandler?.(
        {} as WebContents,
        permission,
        (granted) => {
          answer = granted;
        },
        { requestingUrl, isMainFrame } as PermissionRequest,
      );
      return answer;
    },
    checked: (permission: Permission, origin: string) =>
      session.seen.checkHandler?.(null, permission, origin, { isMainFrame: true, requestingUrl: origin }),
  };
}

describe('the session', () => {
  it('lets the page keep its store and copy text', () => {
    const { requested, checked } = restricted();
    expect(requested('persistent-storage', 'app://haat/sell')).toBe(true);
    expect(requested('clipboard-sanitized-write', 'app://haat/')).toBe(true);
    expect(checked('persistent-storage', 'app://haat/')).toBe(true);
  });

  it.each<Permission>(['geolocation', 'media', 'usb', 'openExternal'])(
    'refuses the page %s',
    (permission) => {
      const { requested, checked } = restricted();
      expect(requested(permission, 'app://haat/')).toBe(false);
      expect(checked(permission, 'app://haat/')).toBe(false);
    },
  );

  it('refuses everything to anyone else, a recovery page and an inner frame included', () => {
    const { requested, checked } = restricted();
    expect(requested('persistent-storage', 'https://elsewhere.example/')).toBe(false);
    expect(requested('persistent-storage', 'app://recovery/page')).toBe(false);
    expect(requested('persistent-storage', 'app://haat/', false)).toBe(false);
    expect(checked('persistent-storage', 'https://elsewhere.example')).toBe(false);
    expect(checked('persistent-storage', '')).toBe(false);
  });

  it('gives no device', () => {
    const { session } = restricted();
    const handler = session.seen.deviceHandler;
    expect(handler?.({ deviceType: 'usb', origin: 'app://haat', device: {} as never })).toBe(false);
  });

  it.each([
    ['blob:app://haat/0a1b', false],
    ['blob:https://elsewhere.example/0a1b', true],
    ['https://elsewhere.example/file.exe', true],
    ['app://haat/index.html', true],
  ])('saves only what the page made itself: %s stopped is %s', (url, stopped) => {
    const { session } = restricted();
    const event = preventable();
    session.tell('will-download', event, { getURL: () => url });
    expect(event.prevented).toBe(stopped);
  });

  it('fetches no dictionaries', () => {
    const { session } = restricted();
    expect(session.seen.spellChecker).toBe(false);
  });
});
