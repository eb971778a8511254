import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { AdvancesView } from './advances/AdvancesView.tsx';
import { ReturnView } from './against/ReturnView.tsx';
import { NotesView } from './notes/NotesView.tsx';
import { type Place, placeAt, SECTIONS, type Section, sectionPlace } from './places.ts';
import { QuarantineView } from './quarantine/QuarantineView.tsx';
import classes from './returns.module.css';
import { StartView } from './start/StartView.tsx';
import { WithoutBillView } from './without/WithoutBillView.tsx';

/** Goods and money that go back: returns and exchanges, notes, advances, and goods set apart. */
export function ReturnsScreen() {
  const { t } = useTranslation('returns');
  const [location] = useLocation();
  const place = placeAt(location);
  return (
    <div className={classes.screen}>
      <ScreenTitle title={t('title')}>
        <nav className={classes.sections} aria-label={t('sections')}>
          {SECTIONS.map((section) => (
            <SectionLink key={section} section={section} isCurrent={place.section === section} />
          ))}
        </nav>
      </ScreenTitle>
      <div className={classes.content}>
        <Shown place={place} />
      </div>
    </div>
  );
}

const KEYS: Readonly<Record<Section, string>> = {
  back: 'Alt+G',
  notes: 'Alt+N',
  advances: 'Alt+A',
  quarantine: 'Alt+Q',
};

function SectionLink({ section, isCurrent }: { readonly section: Section; readonly isCurrent: boolean }) {
  const { t } = useTranslation('returns');
  const [, goTo] = useLocation();
  const label = t(`section.${section}`);
  const action = useAction({
    id: `returns.${section}`,
    keys: [KEYS[section]],
    label,
    run: () => goTo(sectionPlace(section)),
  });
  return (
    <Link
      href={sectionPlace(section)}
      className={classes.section}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={action.keys.join(' ')}
    >
      {label}
      <KeyHint chord={KEYS[section]} />
    </Link>
  );
}

function Shown({ place }: { readonly place: Place }) {
  switch (place.section) {
    case 'back':
      if ('bill' in place) return <ReturnView key={place.bill} number={place.bill} />;
      return 'withoutBill' in place ? <WithoutBillView /> : <StartView />;
    case 'notes':
      return <NotesView number={place.number} />;
    case 'advances':
      return <AdvancesView number={place.number} />;
    case 'quarantine':
      return <QuarantineView />;
  }
}
