import { useState } from 'react';
import { isStandard, STANDARD_TEMPLATES } from '../../../../shared/label/standard.ts';
import {
  type LabelElement,
  type LabelTemplate,
  labelTemplateSchema,
} from '../../../../shared/label/template.ts';
import { type Problem, problem } from '../../../../shared/problem.ts';
import { keepTemplate } from '../keep-template.ts';
import { useRun } from '../run.ts';
import { newElement, withElement, withoutElement } from './edit.ts';

/** A template while it is being changed. */
export function useDesign(saved: LabelTemplate, savedLetter: number) {
  const [smallestLetter, setSmallestLetter] = useState(savedLetter);
  const [draft, setDraft] = useState(saved);
  const [selected, setSelected] = useState(saved.elements[0]?.id);
  const [wrong, setWrong] = useState<Problem>();
  const [isSaving, setSaving] = useState(false);
  const element = draft.elements.find(({ id }) => id === selected);

  /** Keeps a template in the settings, or takes it out. Gives whether it could. */
  async function keep(id: string, template: LabelTemplate | undefined): Promise<boolean> {
    if (isSaving) return false;
    setSaving(true);
    const objection = await keepTemplate(id, template, { smallestLetter });
    setSaving(false);
    setWrong(objection);
    return objection === undefined;
  }

  async function save(template: LabelTemplate): Promise<boolean> {
    const checked = labelTemplateSchema.safeParse(template);
    if (!checked.success) {
      setWrong(problem('label-template-wrong'));
      return false;
    }
    const isKept = await keep(template.id, checked.data);
    if (isKept) {
      setDraft(checked.data);
      useRun.setState({ templateId: template.id });
    }
    return isKept;
  }

  return {
    draft,
    element,
    wrong,
    isSaving,
    isChanged: smallestLetter !== savedLetter || JSON.stringify(draft) !== JSON.stringify(saved),
    /** Of all labels, mm (`LabelSettings`). */
    smallestLetter,
    changeSmallestLetter: setSmallestLetter,
    isStandard: isStandard(draft.id),
    change: setDraft,
    select: setSelected,
    changeElement: (next: LabelElement) => setDraft((label) => withElement(label, next)),
    add(kind: LabelElement['kind']) {
      const id = crypto.randomUUID().slice(0, 8);
      setDraft((label) => ({ ...label, elements: [...label.elements, newElement(kind, id, label)] }));
      setSelected(id);
    },
    remove(id: string) {
      setDraft((label) => withoutElement(label, id));
      setSelected(undefined);
    },
    save: () => save(draft),
    /** The same as a template of its own; the one it came from stays as it was. */
    saveAs: (name: LabelTemplate['name']) => save({ ...draft, id: crypto.randomUUID(), name }),
    /** A standard one as it came, or one's own forgotten. */
    async drop(): Promise<boolean> {
      const isGone = await keep(draft.id, undefined);
      const standard = STANDARD_TEMPLATES.find(({ id }) => id === draft.id);
      if (isGone && standard) setDraft(standard);
      return isGone;
    },
  };
}

export type Design = ReturnType<typeof useDesign>;
