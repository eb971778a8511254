import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useAction } from '../ui/keys/use-action.tsx';
import classes from './Frame.module.css';
import type { Screen } from './screen.ts';

interface RailProps {
  readonly screens: readonly Screen[];
  readonly current: string;
}

/** The screens, each with its key. */
export function Rail({ screens, current }: RailProps) {
  const { t } = useTranslation('app');
  return (
    <nav className={classes.rail} aria-label={t('rail')}>
      {screens.map((screen) => (
        <Place key={screen.id} screen={screen} isCurrent={screen.id === current} />
      ))}
    </nav>
  );
}

function Place({ screen, isCurrent }: { readonly screen: Screen; readonly isCurrent: boolean }) {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const { id, icon: Icon, place = 0, key = `Alt+${place}` } = screen;
  const label = t(`${id}:title`);
  useAction({ id: `app.go-to.${id}`, keys: [key], label, run: () => goTo(`/${id}`) });
  return (
    <Link
      href={`/${id}`}
      className={classes.place}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={key}
    >
      <Icon size={24} stroke={1.6} aria-hidden />
      <span>{label}</span>
      <KeyHint chord={key} />
    </Link>
  );
}
