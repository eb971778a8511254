import type { Item } from '../../../../shared/item/item.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { breath } from '../../../data/slices.ts';
import { taxTable } from '../../../data/tax.ts';
import { act } from '../../../data/till.ts';
import { i18n } from '../../../i18n/i18n.ts';
import { showDone, showProblem } from '../../../ui/problem.tsx';
import { type Draft, draftOf, type Field, itemOf, problemsOf } from './draft.ts';
import { type Editor, holderOf } from './use-editor.ts';

interface SaveOptions {
  readonly form: HTMLElement | null;
  /** Changed with it, as by the button that retires. */
  readonly change: Partial<Draft>;
  /** Opening stock of a new item, in thousandths. */
  readonly opening: number | undefined;
}

/** Where a refusal of the till belongs. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  'sku-taken': 'sku',
  'barcode-taken': 'barcodes',
  'tax-class-unknown': 'taxClass',
  'above-mrp': 'mrp',
};

/**
 * Saves the item of the form. What is wrong is shown and brings the focus to its field; then nothing comes back.
 * Comes back with the draft as it is saved.
 */
export async function saveDraft(
  editor: Editor,
  { form, change, opening }: SaveOptions,
): Promise<Draft | undefined> {
  const unreadable = await firstUnreadable(form);
  const draft: Draft = { ...editor.draft, ...change, sku: editor.draft.sku || editor.proposedSku };
  editor.showAll();
  const [wrong] = Object.keys(problemsOf(draft, holderOf, taxTable())) as Field[];
  if (wrong !== undefined) return refuse(form, wrong);
  if (unreadable) return void unreadable.focus();
  const item = itemOf(draft);
  if (!item.ok) {
    showProblem(item.error.problem);
    return refuse(form, item.error.field);
  }
  const answer = await act({ kind: 'items.save', items: [item.value], source: 'editor' });
  if (!answer.ok) {
    showProblem(answer.error);
    return refuse(form, FIELD_OF[answer.error.code]);
  }
  if (opening !== undefined && opening > 0) await open(item.value, opening);
  showDone(i18n.t('items:saved', { name: item.value.nameEnglish }));
  return draftOf(item.value);
}

/** A figure that cannot be read counts as none, so it must not be saved over. Leaving a field makes it say so. */
async function firstUnreadable(form: HTMLElement | null): Promise<HTMLElement | undefined> {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement && form?.contains(active)) {
    active.blur();
    await breath();
    active.focus();
  }
  return form?.querySelector<HTMLElement>('input[data-figure][aria-invalid="true"]') ?? undefined;
}

function refuse(form: HTMLElement | null, field: Field | undefined): undefined {
  if (field !== undefined) setTimeout(() => form?.querySelector<HTMLElement>(`#item-${field}`)?.focus());
  return undefined;
}

async function open(item: Item, quantity: number): Promise<void> {
  const answer = await act({
    kind: 'stock.move',
    reason: 'opening',
    note: '',
    movements: [{ itemId: item.id, quantity }],
  });
  if (!answer.ok) showProblem(answer.error satisfies Problem);
}
