import { useMemo } from 'react';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { layoutText } from '../../../shared/receipt/layout.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { usePaper } from './paper-face.ts';

interface PaperProps {
  readonly document: ReceiptDocument;
  readonly label: string;
}

/** A document on the paper of the till's receipt printer; or why the printer could not print it. */
export function Paper({ document, label }: PaperProps) {
  const { columns, codePage } = usePaper();
  const rows = useMemo(() => layoutText(document, { columns, codePage }), [document, columns, codePage]);
  if (!rows.ok) return <ProblemNote problem={rows.error} />;
  return <PaperPreview rows={rows.value} columns={columns} label={label} />;
}
