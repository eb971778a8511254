import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../shared/problem.ts';
import { i18n } from '../i18n/i18n.ts';
import { announce } from './announce.tsx';

/**
 * A problem in the words of the person at the till, with what to do next. A code that no string knows is shown
 * as it is, in a sentence that says whom to tell.
 */
export function problemText(problem: Problem): string {
  const { code, params = {} } = problem;
  const words = inWords(params);
  const key = `problem:${code}`;
  return i18n.exists(key) ? i18n.t(key, words) : i18n.t('problem:unknown', { code });
}

/** A unit, a permission or a tax class stands in a problem by its code: these have names. */
function inWords(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const { permission } = params;
  if (permission === undefined) return params;
  return { ...params, permission: i18n.t(`common:permission.${permission}`) };
}

/** The same for a component, so that a change of language draws it again. */
export function useProblemText(): (problem: Problem) => string {
  useTranslation('problem');
  return problemText;
}

/** A problem beside what it is about. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const text = useProblemText()(problem);
  return (
    <Alert color="madder" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
      {text}
    </Alert>
  );
}

/** Tells of a problem in a corner, for what has no place of its own on the screen. */
export function showProblem(problem: Problem): void {
  const message = problemText(problem);
  announce(message);
  notifications.show({
    message,
    color: 'madder',
    icon: <IconAlertTriangle aria-hidden />,
    autoClose: 12_000,
    closeButtonProps: closeButton(),
  });
}

/** Tells in a corner that something was done. */
export function showDone(message: string): void {
  announce(message);
  notifications.show({ message, color: 'leaf', autoClose: 4_000, closeButtonProps: closeButton() });
}

function closeButton() {
  return { 'aria-label': i18n.t('common:close'), size: 44 };
}
