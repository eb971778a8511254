import { Stack, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ShiftReport } from '../../../shared/shift/report.ts';
import { useMay, useReadyTill } from '../../data/me.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { setFocusHome } from '../../ui/focus.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { ClosedDialog } from './ClosedDialog.tsx';
import { DrawerOpenings } from './DrawerOpenings.tsx';
import classes from './day.module.css';
import { OpenShiftForm } from './OpenShiftForm.tsx';
import { PastShifts } from './PastShifts.tsx';
import { RunningShift } from './RunningShift.tsx';
import { SalesOfDays } from './SalesOfDays.tsx';
import { SmallSales } from './SmallSales.tsx';

const PARTS = ['shift', 'past', 'days', 'drawer'] as const;
type Part = (typeof PARTS)[number];

/** The shift from opening the drawer to counting it, the shifts before it, what the days came to, who opened the drawer. */
export function DayScreen() {
  const { t } = useTranslation('day');
  const till = useReadyTill();
  const maySee = useMay('see-reports');
  const [chosen, setPart] = useState<Part>('shift');
  const [closed, setClosed] = useState<ShiftReport>();
  const home = useRef<HTMLDivElement>(null);
  const parts = maySee ? PARTS : PARTS.slice(0, 1);
  const part = parts.includes(chosen) ? chosen : 'shift';
  const isForm = part === 'shift' && till?.shift === undefined;
  // The form to open a shift has a field that is the home of the focus.
  useEffect(() => (home.current && !isForm ? setFocusHome(home.current) : undefined), [isForm]);
  if (!till) return null;
  const smallSales = <SmallSales />;
  return (
    <div className={classes.screen} ref={home} tabIndex={-1}>
      <ScreenTitle title={t('title')}>
        {maySee && <UpiWay />}
        {parts.length > 1 && (
          <div role="tablist" aria-label={t('parts')} className={classes.tabs} onKeyDown={moveBetweenTabs}>
            {parts.map((id, index) => (
              <PartTab
                key={id}
                id={id}
                digit={index + 1}
                isCurrent={id === part}
                onSelect={() => setPart(id)}
              />
            ))}
          </div>
        )}
      </ScreenTitle>
      <section id="day-part" className={classes.part} aria-label={t(`part.${part}`)}>
        {part === 'shift' && !till.shift && (
          <Stack>
            <OpenShiftForm />
            {smallSales}
          </Stack>
        )}
        {part === 'shift' && till.shift && (
          <RunningShift shift={till.shift} head={till.head} onClosed={setClosed}>
            {smallSales}
          </RunningShift>
        )}
        {part === 'past' && <PastShifts />}
        {part === 'days' && <SalesOfDays />}
        {part === 'drawer' && <DrawerOpenings />}
      </section>
      {closed && <ClosedDialog report={closed} onClose={() => setClosed(undefined)} />}
    </div>
  );
}

/** The way to what was paid by UPI. */
function UpiWay() {
  const { t } = useTranslation('day');
  const [, goTo] = useLocation();
  const upi = useAction({ id: 'day.upi', keys: ['Alt+U'], label: t('upi'), run: () => goTo('/upi') });
  return <ActionButton action={upi} variant="default" />;
}

interface PartTabProps {
  readonly id: Part;
  readonly digit: number;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
}

function PartTab({ id, digit, isCurrent, onSelect }: PartTabProps) {
  const { t } = useTranslation('day');
  const chord = `Shift+F${digit}`;
  const label = t(`part.${id}`);
  useAction({ id: `day.part.${id}`, keys: [chord], label, run: onSelect });
  return (
    <UnstyledButton
      role="tab"
      className={classes.tab}
      aria-selected={isCurrent}
      aria-controls="day-part"
      aria-keyshortcuts={chord}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onSelect}
    >
      {label} <KeyHint chord={chord} />
    </UnstyledButton>
  );
}

/** Left and right go from tab to tab and open it. */
function moveBetweenTabs(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
  const next = tabs[at + by];
  if (by === 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
