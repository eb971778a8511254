import { UnstyledButton } from '@mantine/core';
import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useReadyTill } from '../../data/me.ts';
import type { ReadyTill } from '../../data/till.ts';
import { setFocusHome } from '../../ui/focus.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useAction } from '../../ui/keys/use-action.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { BillingSection } from './billing/BillingSection.tsx';
import { CopySection } from './CopySection.tsx';
import { DiscountSection } from './DiscountSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { OrganisationSection } from './organisation/OrganisationSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { PrintersSection } from './printers/PrintersSection.tsx';
import { RatesSection } from './rates/RatesSection.tsx';
import { RebatesSection } from './rebates/RebatesSection.tsx';
import { ReceiptDesigner } from './receipt/design/ReceiptDesigner.tsx';
import { RECEIPT_DESIGN } from './receipt/places.ts';
import { ReceiptSection } from './receipt/ReceiptSection.tsx';
import { ScannerSection } from './scanner/ScannerSection.tsx';
import { SellersSection } from './sellers/SellersSection.tsx';
import classes from './settings.module.css';

export interface SectionProps {
  readonly till: ReadyTill;
}

/** Who sells, for how much, on which paper, with which machines, and who works here. */
const SECTIONS = {
  organisation: OrganisationSection,
  sellers: SellersSection,
  rates: RatesSection,
  rebates: RebatesSection,
  discounts: DiscountSection,
  billing: BillingSection,
  receipt: ReceiptSection,
  printers: PrintersSection,
  scanner: ScannerSection,
  people: PeopleSection,
  language: LanguageSection,
  copy: CopySection,
} satisfies Readonly<Record<string, ComponentType<SectionProps>>>;

type SectionId = keyof typeof SECTIONS;
const IDS = Object.keys(SECTIONS) as readonly SectionId[];

/** What a manager may set. Everyone may read it; a change asks for a second person where one is needed. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const till = useReadyTill();
  const [location, goTo] = useLocation();
  const panel = useId();
  const current = IDS.find((id) => location === `/settings/${id}`) ?? 'organisation';
  const Section = SECTIONS[current];
  const tabs = useRef<HTMLDivElement>(null);
  const isReady = till !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another section has another tab
  useEffect(() => {
    const tab = tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    return tab ? setFocusHome(tab) : undefined;
  }, [current, isReady]);
  const select = (id: SectionId) => goTo(`/settings/${id}`);
  if (!till) return null;
  if (location === RECEIPT_DESIGN) return <ReceiptDesigner till={till} />;
  return (
    <>
      <ScreenTitle title={t('title')} />
      <div className={classes.screen}>
        <div
          ref={tabs}
          className={classes.sections}
          role="tablist"
          aria-orientation="vertical"
          aria-label={t('sections')}
          onKeyDown={moveBetweenTabs}
        >
          {IDS.map((id, index) => (
            <SectionTab
              key={id}
              id={id}
              digit={index + 1}
              isCurrent={id === current}
              panel={panel}
              onSelect={() => select(id)}
            />
          ))}
        </div>
        <section className={classes.card} role="tabpanel" id={panel} aria-label={t(`${current}.title`)}>
          <Section till={till} key={current} />
        </section>
      </div>
    </>
  );
}

interface SectionTabProps {
  readonly id: SectionId;
  readonly digit: number;
  readonly isCurrent: boolean;
  readonly panel: string;
  readonly onSelect: () => void;
}

function SectionTab({ id, digit, isCurrent, panel, onSelect }: SectionTabProps) {
  const { t } = useTranslation('settings');
  const chord = `Shift+F${digit}`;
  const label = t(`${id}.title`);
  useAction({ id: `section.${id}`, keys: [chord], label, run: onSelect });
  return (
    <UnstyledButton
      className={classes.section}
      role="tab"
      aria-selected={isCurrent}
      aria-controls={panel}
      aria-keyshortcuts={chord}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onSelect}
    >
      {label}
      <KeyHint chord={chord} />
    </UnstyledButton>
  );
}

/** Up and down go from tab to tab and open it. */
function moveBetweenTabs(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab.matches(':focus'));
  const next = tabs[(at + by + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
