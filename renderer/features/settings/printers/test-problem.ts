import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/problem.ts';
import { useProblemText } from '../../../ui/problem.tsx';

/** Problems whose own words speak of a bill, which a test is not. */
const SAYS_BILL: readonly string[] = ['printer-unreachable', 'print-interrupted', 'print-crashed'];

/** Why a test of a printer failed, in words that suit a test. */
export function useTestProblemText(): (problem: Problem | undefined) => string {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  return (problem) =>
    problem === undefined || SAYS_BILL.includes(problem.code)
      ? t('printers.test-failed', problem?.params)
      : problemText(problem);
}
