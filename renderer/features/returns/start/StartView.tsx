import { TextInput } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { billOfPiece } from '../../../data/pieces.ts';
import { useScans } from '../../../data/scans.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { announce } from '../../../ui/announce.tsx';
import { beep } from '../../../ui/beep.ts';
import { focusHome, setFocusHome } from '../../../ui/focus.ts';
import { KeyHint } from '../../../ui/KeyHint.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { Money } from '../../../ui/Money.tsx';
import { ProblemNote } from '../../../ui/problem.tsx';
import { When } from '../../../ui/When.tsx';
import { useReturning } from '../against/store.ts';
import { useDone } from '../done.ts';
import { paperKindOf } from '../papers.ts';
import { advancePlace, notePlace, returnPlace, WITHOUT_BILL } from '../places.ts';
import classes from '../returns.module.css';
import { DonePanel } from './DonePanel.tsx';
import { useFoundBills } from './use-found-bills.ts';

/** Where a return begins: the receipt is scanned, or the bill found by its number, phone or amount. */
export function StartView() {
  const { t } = useTranslation('returns');
  const [, goTo] = useLocation();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { bills, problem, isNewest } = useFoundBills(text);
  const done = useDone((store) => store.done);
  const running = useReturning((store) => store.running);
  useEffect(() => (box.current ? setFocusHome(box.current) : undefined), []);

  const open = (typed: string) => {
    const number = typed.trim().toUpperCase();
    const kind = paperKindOf(number);
    if (kind === 'bill') goTo(returnPlace(number));
    else if (kind === 'note') goTo(notePlace(number));
    else if (kind === 'voucher') goTo(advancePlace(number));
    return kind !== undefined;
  };
  useScans((scan) => {
    if (open(scan.text)) return;
    void billOfPiece(scan.text).then((bill) => {
      if (bill !== undefined) return goTo(returnPlace(bill));
      setUnknown(scan.text);
      announce(t('scan-no-bill', { code: scan.text }));
      beep();
    });
  });
  useAction({ id: 'search', keys: ['F3', 'F2'], label: t('find-bill'), run: focusHome });
  useAction({
    id: 'clear',
    keys: ['Escape'],
    label: t('clear'),
    run: () => {
      setText('');
      setUnknown(undefined);
      focusHome();
    },
  });
  const withoutBill = useAction({
    id: 'without-bill',
    keys: ['F6'],
    label: t('without.action'),
    run: () => goTo(WITHOUT_BILL),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('a')?.focus();
    }
    if (event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    const [only, ...more] = bills;
    if (!open(text) && only && more.length === 0) goTo(returnPlace(only.number));
    else if (!open(text)) list.current?.querySelector('a')?.focus();
  };

  return (
    <div className={classes.start}>
      {done && <DonePanel done={done} />}
      <TextInput
        ref={box}
        size="lg"
        label={t('find-bill')}
        description={t('find-bill-hint')}
        leftSection={<IconReceipt aria-hidden />}
        rightSection={<KeyHint chord="F3" />}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setUnknown(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {unknown !== undefined && (
        <div className={classes.notice} role="alert">
          {t('scan-no-bill', { code: unknown })}
        </div>
      )}
      {running && (
        <div className={classes.nothingYet}>
          <span>{t('running', { number: running.number })}</span>
          <Link href={returnPlace(running.number)}>{t('go-on')}</Link>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      <section className={classes.found} aria-label={isNewest ? t('newest') : t('found')}>
        <h2>{isNewest ? t('newest') : t('found')}</h2>
        {bills.length === 0 && <p>{t('none-found')}</p>}
        <ul ref={list} onKeyDown={(event) => moveFocus(event)}>
          {bills.map((bill) => (
            <li key={bill.number}>
              <Link href={returnPlace(bill.number)} className={classes.foundBill}>
                <strong className="figures">{bill.number}</strong>
                <When at={bill.at} />
                <span>{bill.voided ? t('void-mark') : ''}</span>
                <Money paise={bill.payable} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div>
        <ActionButton action={withoutBill} variant="default" />
      </div>
    </div>
  );
}

/** From link to link, and from the first back into the box. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[at + step];
  if (next) next.focus();
  else if (step < 0) focusHome();
}
