import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { setFocusHome } from '../../../ui/focus.ts';
import classes from '../returns.module.css';

interface PaperListProps<T extends { readonly number: string }> {
  readonly label: string;
  readonly papers: readonly T[];
  readonly current: string | undefined;
  readonly placeOf: (number: string) => string;
  readonly onOpen: (number: string) => void;
  readonly children: (paper: T) => ReactNode;
}

/** A list of papers. The arrows move through it and what they are on is shown beside it; Enter goes into that. */
export function PaperList<T extends { readonly number: string }>({
  label,
  papers,
  current,
  placeOf,
  onOpen,
  children,
}: PaperListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const stop = useRef<number>(0);
  stop.current = Math.max(
    0,
    papers.findIndex(({ number }) => number === current),
  );
  useEffect(() => {
    const link = list.current?.querySelectorAll('a')[stop.current];
    return link ? setFocusHome(link) : undefined;
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById('paper-detail')?.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = papers.findIndex(({ number }) => number === current);
    const to = at < 0 ? 0 : Math.max(0, Math.min(papers.length - 1, at + step));
    const next = papers[to];
    if (!next) return;
    list.current?.querySelectorAll('a')[to]?.focus();
    onOpen(next.number);
  };
  return (
    <ul ref={list} className={classes.papers} aria-label={label} onKeyDown={onKeyDown}>
      {papers.map((paper) => (
        <li key={paper.number}>
          <Link
            href={placeOf(paper.number)}
            className={classes.paperRow}
            aria-current={paper.number === current ? 'true' : undefined}
          >
            {children(paper)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
