import { useEffect, useRef } from 'react';
import type { Bitmap } from '../../../shared/label/bitmap.ts';
import { showBitmap } from './draw.ts';
import classes from './labels.module.css';

interface LabelCanvasProps {
  readonly bitmap: Bitmap;
  /** Width on the screen, pixels. */
  readonly width: number;
  /** What is on it, for who cannot see it. */
  readonly label: string;
}

/** A label dot for dot as it goes to the printer. */
export function LabelCanvas({ bitmap, width, label }: LabelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) showBitmap(canvas.current, bitmap);
  }, [bitmap]);
  return <canvas ref={canvas} role="img" aria-label={label} className={classes.canvas} style={{ width }} />;
}
