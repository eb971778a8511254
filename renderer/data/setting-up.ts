import { create } from 'zustand';

const KEY = 'haat.setting-up';

/**
 * Whether this window is still setting the till up though the till is ready already: its first items are on the
 * way. The set-up screen stays until they are there, over a reload too.
 */
export const useSettingUp = create<{ readonly busy: boolean }>()(() => ({ busy: keptWork() !== undefined }));

/** What was left to do when the window was last open, as the set-up screen kept it. */
export function keptWork(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the screen, and what is left to do. */
export function beginSettingUp(work?: string): void {
  useSettingUp.setState({ busy: true });
  try {
    if (work !== undefined) sessionStorage.setItem(KEY, work);
  } catch {
    // Without storage a reload forgets what was left to do; the till itself is set up.
  }
}

/** Lets the frame take over. */
export function endSettingUp(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
  useSettingUp.setState({ busy: false });
}
