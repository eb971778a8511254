import { useMemo } from 'react';
import type { ReceiptDocument } from '../../../shared/receipt/document.ts';
import { layoutText } from '../../../shared/receipt/layout.ts';
import { dotsOf } from '../../../shared/receipt/printer.ts';
import { ProblemNote } from '../../ui/problem.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { type PaperFace, usePaper } from './paper-face.ts';
import { PicturePaper } from './raster/PicturePaper.tsx';

interface PaperProps {
  readonly document: ReceiptDocument;
  readonly label: string;
}

/** A document on the paper of the till's receipt printer; or why the printer could not print it. */
export function Paper({ document, label }: PaperProps) {
  const face = usePaper();
  if (face.mode === 'text') return <LettersPaper document={document} label={label} face={face} />;
  return <PicturePaper document={document} dots={dotsOf(face)} label={label} />;
}

function LettersPaper({ document, label, face }: PaperProps & { readonly face: PaperFace }) {
  const { columns, codePage } = face;
  const rows = useMemo(() => layoutText(document, { columns, codePage }), [document, columns, codePage]);
  if (!rows.ok) return <ProblemNote problem={rows.error} />;
  return <PaperPreview rows={rows.value} columns={columns} label={label} />;
}
