import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../ui/problem.tsx';
import type { SellerDraft } from './draft.ts';
import type { SellerFaults } from './faults.ts';

export interface SellerFieldsProps {
  readonly draft: SellerDraft;
  /** Those to be shown. */
  readonly faults: SellerFaults;
  readonly onChange: (draft: SellerDraft) => void;
}

/** What is said under a field stands under it. */
export const ORDER: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

type TextField = {
  [K in keyof SellerDraft]: SellerDraft[K] extends string ? K : never;
}[keyof SellerDraft];

/** Label, message, text and change of a text field, and its explanation where it has one. */
export function useTextField({ draft, faults, onChange }: SellerFieldsProps) {
  const { t, i18n } = useTranslation('sellers');
  const problemText = useProblemText();
  return (field: Exclude<TextField, 'registration' | 'untaxedAs'>, maxLength: number) => {
    const fault = faults[field];
    const why = `sellers:why.${field}`;
    return {
      label: t(`field.${field}`),
      error: fault && problemText(fault),
      ...(i18n.exists(why) && { description: i18n.t(why), inputWrapperOrder: ORDER }),
      maxLength,
      autoComplete: 'off',
      value: draft[field],
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        onChange({ ...draft, [field]: event.currentTarget.value }),
    };
  };
}
