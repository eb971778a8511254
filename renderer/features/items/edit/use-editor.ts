import { useEffect, useMemo, useState } from 'react';
import { freeSku, skuLetters } from '../../../../shared/item/sku.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { TaxTable } from '../../../../shared/tax/class.ts';
import { itemByCode, itemById, stockOf, useProjection } from '../../../data/catalogue.ts';
import { takeBeginning } from './beginning.ts';
import {
  type Draft,
  draftOf,
  emptyDraft,
  type Field,
  type FieldProblems,
  type HolderOf,
  isSameDraft,
  problemsOf,
  type TaxPractice,
  warningsOf,
} from './draft.ts';
import { useTaxPractice } from './tax-practice.ts';
import { dropUnsaved, keepUnsaved, NEW, unsavedDraft } from './unsaved.ts';

export interface Editor {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly isChanged: boolean;
  /** Whether somebody else saved the item since it was opened here. */
  readonly isOutdated: boolean;
  /** Whether these are changes that were left unsaved before. */
  readonly isRestored: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** All that stands in the way of saving. */
  readonly problems: FieldProblems;
  readonly warnings: FieldProblems;
  readonly practice: TaxPractice;
  /** The problem to show at a field; what is only missing is shown once saving was tried. */
  readonly problemAt: (field: Field) => Problem | undefined;
  /** Thousandths here. */
  readonly level: number;
  /** The SKU a new item gets if none is typed. */
  readonly proposedSku: string;
  readonly showAll: () => void;
  /** What is saved is what is shown from now on. */
  readonly rest: (saved: Draft) => void;
  /** Back to what is saved. */
  readonly drop: () => void;
}

export const holderOf: HolderOf = (code) => itemByCode(code)?.item;

/** The state of the form for one item, or for a new one. Nothing where there is no such item. */
export function useEditor(id: string | undefined): Editor | undefined {
  const key = id ?? NEW;
  const practice = useTaxPractice();
  // A new item appears elsewhere too; its own record is looked at afresh whenever any is written.
  const version = useProjection((projection) => projection.itemsVersion);
  useProjection((projection) => projection.stockVersion);
  const stored = id === undefined ? undefined : itemById(id);
  const [begun] = useState(() => ({
    ...emptyDraft(crypto.randomUUID()),
    ...(id === undefined ? takeBeginning() : {}),
  }));
  const [restored, setRestored] = useState(() => unsavedDraft(key) !== undefined);
  const [base, setBase] = useState<Draft | undefined>(() =>
    id === undefined ? emptyDraft(begun.id) : stored && draftOf(stored),
  );
  const [typed, setTyped] = useState<Draft | undefined>(
    () => unsavedDraft(key) ?? (id === undefined ? begun : undefined),
  );
  const [isTried, setTried] = useState(false);

  const now = stored && draftOf(stored);
  const isChanged =
    typed !== undefined && base !== undefined && !isSameDraft({ ...typed, id: base.id }, base);
  const isOutdated = now !== undefined && base !== undefined && !isSameDraft(now, base);
  // A form that nobody has touched follows what others save.
  if (now && (base === undefined || (isOutdated && !isChanged))) setBase(now);

  useEffect(() => {
    if (isChanged && typed) keepUnsaved(key, typed);
    else dropUnsaved(key);
  }, [key, isChanged, typed]);

  const draft = typed ?? base;
  const problems = useMemo(
    () => (draft ? problemsWith(draft, practice.table, version) : {}),
    [draft, practice.table, version],
  );
  const letters = skuLetters(draft?.craft || draft?.nameEnglish || '');
  const proposedSku = useMemo(
    () =>
      version >= 0 && id === undefined ? freeSku(letters, 1, (sku) => holderOf(sku) !== undefined).sku : '',
    [letters, version, id],
  );
  if (!draft || !base) return undefined;
  const level = stockOf(draft.id);
  return {
    draft,
    isNew: id === undefined,
    isChanged,
    isOutdated,
    isRestored: restored && isChanged,
    change: (part) => setTyped((before) => ({ ...(before ?? base), ...part })),
    problems,
    warnings: warningsOf(draft, practice, level),
    practice,
    problemAt: (field) => {
      const found = problems[field];
      // A new item without a SKU gets the one that is proposed.
      if (found?.code === 'sku-missing' && proposedSku !== '') return undefined;
      return found && (isTried || !found.code.endsWith('-missing')) ? found : undefined;
    },
    level,
    proposedSku,
    showAll: () => setTried(true),
    rest: (saved) => {
      setBase(saved);
      setTyped(undefined);
      setTried(false);
      setRestored(false);
      dropUnsaved(key);
    },
    drop: () => {
      setTyped(undefined);
      setRestored(false);
      if (now) setBase(now);
    },
  };
}

/** `version` is there to look again when the catalogue has changed. */
function problemsWith(draft: Draft, table: TaxTable, version: number): FieldProblems {
  return version < 0 ? {} : problemsOf(draft, holderOf, table);
}
