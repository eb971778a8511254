import { IconReceiptOff, IconTag } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillSummary } from '../../../shared/contract/views.ts';
import { useUserName } from '../../data/me.ts';
import { formatMoment } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Money } from '../../ui/Money.tsx';
import { When } from '../../ui/When.tsx';
import classes from './bills.module.css';
import { findMore, useBills } from './bills-store.ts';
import { type Entry, entryDomId, entryId } from './entries.ts';

const ROW_PX = 60;
/** How many lines before the end the next page is asked for. */
const AHEAD = 20;

interface BillListProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly onChoose: (entry: Entry) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What was found, newest first; only what is on the screen is drawn. */
export function BillList({ id, entries, onChoose, onKeyDown }: BillListProps) {
  const { t } = useTranslation('bills');
  const current = useBills((bills) => bills.current);
  const phase = useBills((bills) => bills.found.phase);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => {
      const entry = entries[index];
      return entry ? entryId(entry) : index;
    },
    overscan: 6,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  const at = entries.findIndex((entry) => entryId(entry) === current);

  useEffect(() => {
    if (phase === 'more' && last >= entries.length - AHEAD) findMore();
  }, [phase, last, entries.length]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  if (entries.length === 0) {
    return (
      <div className={classes.list}>
        {phase !== 'searching' && (
          <EmptyState icon={IconReceiptOff} title={t('none')}>
            {t('none-hint')}
          </EmptyState>
        )}
      </div>
    );
  }
  return (
    <div
      ref={box}
      id={id}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('found')}
      aria-activedescendant={current && entryDomId(current)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const entry = entries[row.index];
          return (
            entry && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for its lines
              <div
                key={row.key}
                id={entryDomId(entryId(entry))}
                role="option"
                tabIndex={-1}
                aria-selected={row.index === at}
                aria-setsize={phase === 'complete' ? entries.length : -1}
                aria-posinset={row.index + 1}
                className={`${classes.entry} ${entry.kind === 'bill' && entry.bill.voided ? classes.voided : ''}`}
                style={{ height: row.size, transform: `translateY(${row.start}px)` }}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                {entry.kind === 'item' ? <ItemEntry {...entry} /> : <BillEntry bill={entry.bill} />}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function ItemEntry({ name, sku }: { readonly name: string; readonly sku: string }) {
  const { t } = useTranslation('bills');
  return (
    <>
      <span className={classes.number}>
        <IconTag size={16} aria-hidden /> {name}
      </span>
      <span className={classes.small}>{sku}</span>
      <span className={classes.small}>{t('item-pick')}</span>
    </>
  );
}

function BillEntry({ bill }: { readonly bill: BillSummary }) {
  const { t } = useTranslation(['bills', 'common']);
  const language = useLanguage();
  const userName = useUserName();
  return (
    <>
      <span className={`${classes.number} figures`}>{bill.number}</span>{' '}
      <span className={classes.amount}>
        <Money paise={bill.payable} />
      </span>{' '}
      <span
        className={classes.small}
        title={`${formatMoment(bill.at, language)} · ${userName(bill.cashier)}`}
      >
        <When at={bill.at} /> · {userName(bill.cashier)}
      </span>{' '}
      <span className={classes.end}>
        {bill.voided ? (
          <span className={classes.void}>{t('bills:voided')}</span>
        ) : (
          bill.tenders.map((kind) => t(`common:tender.${kind}`)).join(' + ')
        )}
      </span>
    </>
  );
}
