import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/problem.ts';
import {
  englishOf,
  hindiOf,
  type PaperLanguage,
  type ReceiptDocument,
  type ReceiptLine,
  textsOf,
  type Words,
} from '../../../../shared/receipt/document.ts';
import { type Bitmap, bytesPerRow } from '../../../../shared/receipt/raster/bands.ts';
import { ProblemNote } from '../../../ui/problem.tsx';
import type { Picture } from './draw-picture.ts';
import classes from './PicturePaper.module.css';
import { pictureOf } from './picture.ts';

interface PicturePaperProps {
  readonly document: ReceiptDocument;
  readonly dots: number;
  readonly label: string;
}

/** A paper as the very picture that the printer gets, a dot of it for each dot of the screen, with its words to read. */
export function PicturePaper({ document, dots, label }: PicturePaperProps) {
  const [picture, setPicture] = useState<Picture>();
  const [wrong, setWrong] = useState<Problem>();
  useEffect(() => {
    let isCurrent = true;
    void pictureOf(document, dots).then((drawn) => {
      if (!isCurrent) return;
      if (drawn.ok) setPicture(drawn.value);
      setWrong(drawn.ok ? undefined : drawn.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, dots]);

  if (wrong) return <ProblemNote problem={wrong} />;
  return (
    <div className={classes.paper} role="document" aria-label={label}>
      {picture && <Shown picture={picture} cuts={cutsOf(document, picture)} />}
      <VisuallyHidden>
        {document.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paper have no other name than their place
          <div key={index} lang={document.language === 'hi' ? 'hi' : 'en'}>
            {spoken(line, document.language)}
          </div>
        ))}
      </VisuallyHidden>
    </div>
  );
}

interface ShownProps {
  readonly picture: Picture;
  /** Rows at which the paper is cut and goes on. */
  readonly cuts: readonly number[];
}

function Shown({ picture, cuts }: ShownProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    context?.putImageData(blackOnWhite(picture), 0, 0);
  }, [picture]);
  return (
    <div className={classes.picture}>
      <canvas
        ref={canvas}
        width={picture.width}
        height={picture.height}
        aria-hidden
        style={{ width: picture.width / window.devicePixelRatio }}
      />
      {cuts.map((row) => (
        <div
          key={row}
          className={classes.cut}
          style={{ top: `${(row / picture.height) * 100}%` }}
          aria-hidden
        />
      ))}
    </div>
  );
}

function cutsOf({ lines }: ReceiptDocument, { ends }: Picture): readonly number[] {
  return lines.flatMap((line, index) =>
    line.kind === 'cut' && index < lines.length - 1 ? (ends[index] ?? []) : [],
  );
}

function blackOnWhite({ width, height, bits }: Bitmap): ImageData {
  const image = new ImageData(width, height);
  const length = bytesPerRow(width);
  for (let row = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1) {
      const isInk = ((bits[row * length + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      const at = (row * width + x) * 4;
      image.data.fill(isInk ? 0 : 255, at, at + 3);
      image.data[at + 3] = 255;
    }
  return image;
}

/** What a line says, for those who hear it. */
function spoken(line: ReceiptLine, language: PaperLanguage): string {
  if (line.kind === 'barcode' || line.kind === 'qr') return line.value;
  return textsOf(line)
    .map((words) => spokenWords(words, language))
    .join(' ');
}

function spokenWords(words: Words, language: PaperLanguage): string {
  const [english, hindi] = [englishOf(words), hindiOf(words)];
  if (language === 'hi') return hindi;
  if (language === 'en' || hindi === english) return english;
  return words.both?.join(' ') ?? `${english} / ${hindi}`;
}
