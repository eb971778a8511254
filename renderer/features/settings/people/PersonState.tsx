import { Badge } from '@mantine/core';
import { IconCircleCheck, IconCircleOff, IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '../../../../shared/contract/views.ts';
import { formatCountdown } from '../../../i18n/format.ts';

/** Whether a person can sign in; if they are locked out, for how long still. */
export function PersonState({ user }: { readonly user: UserView }) {
  const { t } = useTranslation('settings');
  const now = useNow(user.lockedUntil);
  if (!user.active) {
    return (
      <Badge
        color="gray"
        c="gray.8"
        variant="outline"
        size="lg"
        tt="none"
        leftSection={<IconCircleOff size={16} aria-hidden />}
      >
        {t('people.inactive')}
      </Badge>
    );
  }
  if (isLocked(user, now)) {
    return (
      <Badge
        color="madder"
        c="madder.9"
        variant="light"
        size="lg"
        tt="none"
        leftSection={<IconLock size={16} aria-hidden />}
      >
        {t('people.locked', { left: formatCountdown(user.lockedUntil, now) })}
      </Badge>
    );
  }
  return (
    <Badge
      color="leaf"
      c="leaf.9"
      variant="light"
      size="lg"
      tt="none"
      leftSection={<IconCircleCheck size={16} aria-hidden />}
    >
      {t('people.active')}
    </Badge>
  );
}

export function isLocked(user: UserView, now: number): boolean {
  return user.lockedUntil > now;
}

/** The time, moving while something is still to come. */
function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (until <= Date.now()) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}
