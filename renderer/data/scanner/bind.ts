import { isTextField, rememberField } from './field.ts';
import { normaliseScan, type Scan } from './scan.ts';
import { WEDGE_DEFAULTS, WEDGE_START, type WedgeOptions, type WedgeState, wedge } from './wedge.ts';

/** What of a window is listened to. */
export type ScanSource = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Tells of a scan and of the text field that had the focus, put back to what it held before. */
export type OnScan = (scan: Scan, field: HTMLElement | undefined) => void;

/**
 * Listens for scans before anything else hears a key, whatever has the focus. The Enter behind a scan never
 * reaches the page, and a field that took the characters gets its former value back. Returns how to stop.
 */
export function bindScanner(
  source: ScanSource,
  onScan: OnScan,
  options: WedgeOptions = WEDGE_DEFAULTS,
): () => void {
  let state: WedgeState = WEDGE_START;
  let fields = new Map<HTMLElement, () => void>();
  let isComposing = false;

  function hear(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const field = isTextField(target) ? target : undefined;
    const step = wedge(state, strokeOf(event), options, field !== undefined);
    if (step.state.run !== state.run && step.action.kind !== 'scan') forget();
    state = step.state;
    isComposing ||= event.isComposing || event.key === 'Process';
    if (field !== undefined && state.text !== '' && !fields.has(field))
      fields.set(field, rememberField(field));
    if (step.action.kind === 'pass') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step.action.kind === 'scan') finish(step.action.text, field);
  }

  function finish(text: string, field: HTMLElement | undefined): void {
    const restores = [...fields.values()];
    for (const restore of restores) restore();
    if (isComposing) restoreAgain(restores);
    forget();
    const scan = normaliseScan(text);
    if (scan !== undefined) onScan(scan, field);
  }

  function forget(): void {
    fields = new Map();
    isComposing = false;
  }

  source.addEventListener('keydown', hear, { capture: true });
  source.addEventListener('keyup', hear, { capture: true });
  return () => {
    source.removeEventListener('keydown', hear, { capture: true });
    source.removeEventListener('keyup', hear, { capture: true });
  };
}

/** An input method (Hindi phonetic typing) writes what it was composing once the keys have been handled. */
function restoreAgain(restores: readonly (() => void)[]): void {
  setTimeout(() => {
    for (const restore of restores) restore();
  }, 0);
}

function strokeOf(event: KeyboardEvent) {
  const { code, key, shiftKey, altKey, ctrlKey, metaKey, repeat, timeStamp } = event;
  const type = event.type === 'keyup' ? ('keyup' as const) : ('keydown' as const);
  return { type, code, key, shiftKey, altKey, ctrlKey, metaKey, repeat, timeStamp };
}
