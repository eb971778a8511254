import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './health.module.css';
import type { verdict } from './rows.ts';

const ICONS = { go: IconCircleCheck, look: IconAlertTriangle, 'no-go': IconHandStop };

/** Ready for the fair? Go or no-go in one line. */
export function Verdict({ verdict: said }: { readonly verdict: ReturnType<typeof verdict> }) {
  const { t } = useTranslation('health');
  const Icon = ICONS[said];
  return (
    <div className={`${classes.verdict} ${classes[said]}`} role="status" aria-label={t('verdict.label')}>
      <Icon size={36} stroke={1.6} aria-hidden />
      <div>
        <Text fw={700} size="lg">
          {t(`verdict.${said}`)}
        </Text>
        <Text c="var(--haat-ink)">{t(`verdict.${said}-text`)}</Text>
      </div>
    </div>
  );
}
