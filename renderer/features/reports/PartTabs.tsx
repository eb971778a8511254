import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import classes from './reports.module.css';
import { PARTS, type Part, showPart, useReports } from './reports-store.ts';

/** The parts of the screen, each with its key. */
export function PartTabs() {
  const { t } = useTranslation('reports');
  const current = useReports((reports) => reports.part);
  return (
    <div role="tablist" aria-label={t('parts')} className={classes.tabs} onKeyDown={moveBetweenTabs}>
      {PARTS.map((part, index) => (
        <PartTab key={part} part={part} digit={index + 1} isCurrent={part === current} />
      ))}
    </div>
  );
}

interface PartTabProps {
  readonly part: Part;
  readonly digit: number;
  readonly isCurrent: boolean;
}

function PartTab({ part, digit, isCurrent }: PartTabProps) {
  const { t } = useTranslation('reports');
  const chord = `Shift+F${digit}`;
  const label = t(`part.${part}`);
  const run = () => showPart(part);
  useAction({ id: `reports.part.${part}`, keys: [chord], label, run });
  return (
    <UnstyledButton
      role="tab"
      className={classes.tab}
      aria-selected={isCurrent}
      aria-controls={isCurrent ? 'reports-part' : undefined}
      aria-keyshortcuts={chord}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={run}
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
