import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import type { Copy } from '../../../../shared/receipt/heading.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { useAction } from '../../../ui/keys/use-action.tsx';
import { PdfDialog } from '../../paper/PdfDialog.tsx';
import { printPaper } from '../../printing/again.ts';
import classes from '../returns.module.css';
import { PaperDesk } from './PaperDesk.tsx';

interface PaperDetailProps {
  readonly number: string;
  /** What kind of paper it is, in words. */
  readonly kind: string;
  readonly copy: Copy;
  readonly document: ReceiptDocument | undefined;
  /** What else can be done with it, beside printing and saving. */
  readonly more?: ReactNode;
  /** What is known of it. */
  readonly children: ReactNode;
}

/** A paper beside bills: printed, saved as PDF, seen, and what is known of it. */
export function PaperDetail({ number, kind, copy, document, more, children }: PaperDetailProps) {
  const { t } = useTranslation('returns');
  const [shows, setShows] = useState(false);
  const print = useAction({
    id: 'paper.print',
    keys: ['F8', 'Ctrl+P'],
    label: copy === 'original' ? t('print-paper') : t('print-copy'),
    run: () => void printPaper(number),
  });
  const pdf = useAction({ id: 'paper.pdf', keys: ['Ctrl+S'], label: t('pdf'), run: () => setShows(true) });
  return (
    <>
      <header className={classes.detailHead}>
        <h2 className="figures">{number}</h2>
        <ActionButton action={print} px="sm" />
        <ActionButton action={pdf} variant="default" px="sm" />
        {more}
      </header>
      <div className={classes.detailBody}>
        {document && <PaperDesk document={document} label={`${kind} ${number}`} copy={copy} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the facts are scrolled by keys */}
        <section className={classes.facts} tabIndex={0} aria-label={t('facts')}>
          {children}
        </section>
      </div>
      {shows && <PdfDialog number={number} onClose={() => setShows(false)} />}
    </>
  );
}
