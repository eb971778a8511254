import { useMemo } from 'react';
import { qrRuns } from './qr-modules.ts';

interface QrCodeProps {
  readonly value: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
  /** Pixels of a module: whole ones, or a reader meets squares of two widths. */
  readonly dot: number;
}

/** A QR code of squares on whole dots, black on white whatever is around it. */
export function QrCode({ value, label, dot }: QrCodeProps) {
  const { size, runs } = useMemo(() => qrRuns(value), [value]);
  return (
    <svg
      role="img"
      aria-label={label}
      width={size * dot}
      height={size * dot}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      {runs.map(({ x, y, width }) => (
        <rect key={`${x},${y}`} x={x} y={y} width={width} height={1} fill="#000000" />
      ))}
    </svg>
  );
}
