import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './health.module.css';
import type { State } from './rows.ts';

const ICONS = { good: IconCircleCheck, look: IconAlertTriangle, stop: IconHandStop };

/** A state as sign and word; the colour only repeats it. */
export function StateMark({ state }: { readonly state: State }) {
  const { t } = useTranslation('health');
  const Icon = ICONS[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={22} stroke={1.8} aria-hidden />
      {t(`state.${state}`)}
    </span>
  );
}
