import { Alert, Group, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TestPrint } from './test-print.ts';
import { useTestProblemText } from './test-problem.ts';

/** What came of a test print, in words and with what to do next. */
export function TestPrintNote({ outcome }: { readonly outcome: TestPrint }) {
  return <div role="status">{outcome.state !== 'none' && <Outcome outcome={outcome} />}</div>;
}

function Outcome({ outcome }: { readonly outcome: TestPrint }) {
  const { t } = useTranslation('settings');
  const problemText = useTestProblemText();
  switch (outcome.state) {
    case 'none':
      return null;
    case 'running':
      return (
        <Group gap="xs">
          <Loader size="sm" aria-hidden />
          <Text>{t('printers.test-running')}</Text>
        </Group>
      );
    case 'printed':
      return (
        <Alert color="leaf" variant="light" icon={<IconCircleCheck aria-hidden />}>
          {t('printers.test-printed')}
        </Alert>
      );
    case 'unconfirmed':
      return (
        <Alert color="turmeric" variant="light" icon={<IconEye aria-hidden />}>
          {t('printers.test-unconfirmed')}
        </Alert>
      );
    case 'failed':
      return (
        <Alert color="madder" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {problemText(outcome.problem)}
        </Alert>
      );
  }
}
