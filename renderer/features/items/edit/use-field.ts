import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { useProblemText } from '../../../ui/problem.tsx';
import type { Field } from './draft.ts';
import classes from './edit.module.css';
import type { Editor } from './use-editor.ts';

/** What is said under a field stands under it. */
export const ORDER: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** Label, id and message of a field. */
export function useField({ problemAt, warnings }: Editor) {
  const { t } = useTranslation('items');
  const problemText = useProblemText();
  const textOf = (problem: Problem | undefined) => (problem ? problemText(problem) : undefined);
  return (field: Field) => {
    const warning = textOf(warnings[field]);
    return {
      id: `item-${field}`,
      label: t(`field.${field}`),
      error: textOf(problemAt(field)),
      ...(warning !== undefined && {
        description: warning,
        inputWrapperOrder: ORDER,
        classNames: { description: classes.warning ?? '' },
      }),
    };
  };
}
