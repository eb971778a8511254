import { useTranslation } from 'react-i18next';
import type { ReceiptDocument } from '../../../../shared/receipt/document.ts';
import { Paper } from '../../paper/Paper.tsx';
import classes from '../returns.module.css';

interface PaperDeskProps {
  readonly document: ReceiptDocument;
  readonly label: string;
  readonly copy: 'original' | 'duplicate';
}

/** The paper that the printer would give next. */
export function PaperDesk({ document, label, copy }: PaperDeskProps) {
  const { t } = useTranslation('paper');
  const words = copy === 'original' ? t('first') : t('duplicate');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by keys
    <section className={classes.paperDesk} tabIndex={0} aria-label={words}>
      <Paper document={document} label={label} />
    </section>
  );
}
