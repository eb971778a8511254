import type { Dialog } from 'electron';
import { describe, expect, it } from 'vitest';
import { recoverPage } from '../../../electron/main/page-recovery.ts';
import { fakeWindow } from './fake-electron.ts';
import { fakeClock, settled, strict } from './strict.ts';

function recovered() {
  const window = fakeWindow();
  const clock = fakeClock();
  const questions: { signal: AbortSignal; answer: (response: number) => void }[] = [];
  const errors: string[] = [];
  const dialog = strict('dialog', {
    showErrorBox: (_title: string, text: string) => {
      errors.push(text);
    },
    // Electron closes the box and answers as if it was cancelled when the signal is aborted.
    showMessageBox: (_window: unknown, { signal, cancelId }: { signal: AbortSignal; cancelId: number }) =>
      new Promise((resolve) => {
        const answer = (response: number) => resolve({ response, checkboxChecked: false });
        signal.addEventListener('abort', () => answer(cancelId));
        questions.push({ signal, answer });
      }),
  });
  recoverPage(window.window, { dialog: dialog as unknown as Dialog, clock, log: () => undefined });
  window.page.seen.address = 'app://haat/';
  return {
    ...window,
    clock,
    questions,
    errors,
    crash: (reason = 'crashed') => window.page.tell('render-process-gone', {}, { reason, exitCode: 5 }),
  };
}

describe('a page that crashes', () => {
  it('is loaded again, a moment later', () => {
    const { page, clock, crash } = recovered();
    crash();
    expect(page.seen.reloads).toBe(0);
    clock.advance(250);
    expect(page.seen.reloads).toBe(1);
  });

  it('gives way to the recovery page when it crashes twice in a minute', () => {
    const { page, clock, crash } = recovered();
    crash();
    clock.advance(59_000);
    crash('oom');
    clock.advance(250);
    expect(page.seen.reloads).toBe(1);
    expect(page.seen.address).toBe('app://recovery/page');
  });

  it('is loaded again each time when the crashes are a minute apart', () => {
    const { page, clock, crash } = recovered();
    for (let crashes = 0; crashes < 3; crashes += 1) {
      crash();
      clock.advance(60_000);
    }
    expect(page.seen.reloads).toBe(3);
    expect(page.seen.address).toBe('app://haat/');
  });

  it('is left alone when it ended cleanly or its window is gone', () => {
    const { page, clock, crash, seen } = recovered();
    crash('clean-exit');
    clock.advance(250);
    crash();
    seen.destroyed = true;
    clock.advance(250);
    expect(page.seen.reloads).toBe(0);
  });

  it('says to restart when even the recovery page crashes, and does not try for ever', () => {
    const { page, clock, crash, errors } = recovered();
    page.seen.address = 'app://recovery/page';
    crash();
    expect(errors).toHaveLength(1);
    expect(clock.waiting()).toBe(0);
  });
});

describe('a page that hangs', () => {
  it('is ended when nobody answers for thirty seconds, and the question goes away', async () => {
    const { page, clock, tell, questions } = recovered();
    tell('unresponsive');
    clock.advance(29_999);
    expect(page.seen.crashes).toBe(0);
    clock.advance(1);
    await settled();
    expect(page.seen.crashes).toBe(1);
    expect(questions[0]?.signal.aborted).toBe(true);
  });

  it('is ended at once when the user says so', async () => {
    const { page, clock, tell, questions } = recovered();
    tell('unresponsive');
    questions[0]?.answer(1);
    await settled();
    expect(page.seen.crashes).toBe(1);
    clock.advance(60_000);
    expect(page.seen.crashes).toBe(1);
  });

  it('is left alone when the user waits', async () => {
    const { page, clock, tell, questions } = recovered();
    tell('unresponsive');
    questions[0]?.answer(0);
    await settled();
    clock.advance(60_000);
    expect(page.seen.crashes).toBe(0);
  });

  it('is left alone when it answers again', async () => {
    const { page, clock, tell, questions } = recovered();
    tell('unresponsive');
    tell('responsive');
    await settled();
    clock.advance(60_000);
    expect(page.seen.crashes).toBe(0);
    expect(questions[0]?.signal.aborted).toBe(true);
  });

  it('is asked about anew when it hangs again, and the old answer no longer counts', async () => {
    const { page, clock, tell, questions } = recovered();
    tell('unresponsive');
    tell('responsive');
    tell('unresponsive');
    await settled();
    expect(questions[1]?.signal.aborted).toBe(false);
    clock.advance(30_000);
    expect(page.seen.crashes).toBe(1);
  });

  it('is asked about once at a time', async () => {
    const { tell, questions } = recovered();
    tell('unresponsive');
    tell('unresponsive');
    expect(questions).toHaveLength(1);
    questions[0]?.answer(0);
    await settled();
    tell('unresponsive');
    expect(questions).toHaveLength(2);
  });
});
