import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelElement } from '../../../../shared/label/template.ts';
import { LabelCanvas } from '../LabelCanvas.tsx';
import classes from '../labels.module.css';
import type { DrawnEach } from './draw-each.ts';
import { moved, resized } from './edit.ts';
import { useElementName } from './element-name.ts';
import type { Design } from './use-design.ts';

const WIDEST = 760;
const HIGHEST = 300;
/** Millimetres by a key, by a key with Control, and to which a pointer snaps. */
const STEP = 0.5;
const FINE_STEP = 0.1;

interface BoardProps {
  readonly design: Design;
  readonly drawn: DrawnEach;
}

/** The label as it prints, with its elements to be taken hold of by mouse, finger or keys. */
export function Board({ design, drawn }: BoardProps) {
  const { t } = useTranslation('labels');
  const { width, height, elements } = design.draft;
  const scale = Math.min(WIDEST / width, HIGHEST / height, 12);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.stage} aria-label={t('board')} tabIndex={0}>
      <div className={classes.board}>
        <LabelCanvas bitmap={drawn.bitmap} width={width * scale} label={t('preview')} />
        {elements.map((element) => (
          <Handle
            key={element.id}
            element={element}
            design={design}
            scale={scale}
            isWrong={drawn.faults.has(element.id)}
          />
        ))}
      </div>
    </section>
  );
}

interface HandleProps {
  readonly element: LabelElement;
  readonly design: Design;
  /** Pixels to a millimetre. */
  readonly scale: number;
  readonly isWrong: boolean;
}

interface Hold {
  readonly from: LabelElement;
  readonly x: number;
  readonly y: number;
  readonly isCorner: boolean;
}

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function Handle({ element, design, scale, isWrong }: HandleProps) {
  const name = useElementName();
  const hold = useRef<Hold>(undefined);
  const { draft, changeElement } = design;
  const isSelected = design.element?.id === element.id;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') {
      event.preventDefault();
      return design.remove(element.id);
    }
    const arrow = ARROWS[event.key];
    if (!arrow || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.ctrlKey ? FINE_STEP : STEP;
    const change = event.shiftKey ? resized : moved;
    changeElement(change(element, draft, arrow[0] * step, arrow[1] * step));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    design.select(element.id);
    event.currentTarget.setPointerCapture(event.pointerId);
    const isCorner = (event.target as HTMLElement).dataset.corner !== undefined;
    hold.current = { from: element, x: event.clientX, y: event.clientY, isCorner };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!hold.current) return;
    const { from, x, y, isCorner } = hold.current;
    const snap = (pixels: number) => Math.round(pixels / scale / STEP) * STEP;
    const change = isCorner ? resized : moved;
    changeElement(change(from, draft, snap(event.clientX - x), snap(event.clientY - y)));
  };
  const letGo = () => {
    hold.current = undefined;
  };

  return (
    <button
      type="button"
      className={classes.element}
      aria-pressed={isSelected}
      aria-label={name(element)}
      title={name(element)}
      data-wrong={isWrong || undefined}
      style={{
        left: element.x * scale,
        top: element.y * scale,
        width: element.width * scale,
        height: element.height * scale,
      }}
      onClick={() => design.select(element.id)}
      onFocus={() => design.select(element.id)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      {isSelected && <span className={classes.handle} data-corner aria-hidden />}
    </button>
  );
}
