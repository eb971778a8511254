import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRow } from '../../../shared/receipt/layout.ts';
import type { Columns } from '../../../shared/receipt/printer.ts';
import { Code128 } from './Code128.tsx';
import classes from './PaperPreview.module.css';

interface PaperPreviewProps {
  /** The very rows that the printer gets: `layoutText` of the document for the printer's paper. */
  readonly rows: readonly TextRow[];
  readonly columns: Columns;
  /** What paper this is: “Receipt MPD1/2627/000001”. */
  readonly label: string;
}

/** A paper as it comes out of the printer, drawn row by row in its grid of characters. */
export function PaperPreview({ rows, columns, label }: PaperPreviewProps) {
  return (
    <div
      className={classes.paper}
      role="document"
      aria-label={label}
      lang="en"
      style={{ '--columns': columns } as CSSProperties}
    >
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a paper have no other name than their place
        <Row key={index} row={row} />
      ))}
    </div>
  );
}

function Row({ row }: { readonly row: TextRow }) {
  const { t } = useTranslation('paper');
  switch (row.kind) {
    case 'text':
      return (
        <div className={`${classes.row} ${row.bold ? classes.bold : ''} ${row.large ? classes.large : ''}`}>
          {row.text}
        </div>
      );
    case 'barcode':
      return <Code128 value={row.value} label={t('barcode', { value: row.value })} />;
    case 'qr':
      return (
        <div className={classes.box} role="img" aria-label={t('qr', { value: row.value })}>
          QR
        </div>
      );
    case 'cut':
      return <div className={classes.cut} aria-hidden="true" />;
  }
}
