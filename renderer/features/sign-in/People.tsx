import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '../../../shared/contract/views.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import classes from './sign-in.module.css';

interface PeopleProps {
  readonly people: readonly UserView[];
  readonly onChoose: (userId: string) => void;
}

/** Everybody who works here, as tiles; the first nine by their digit, all by the arrows. */
export function People({ people, onChoose }: PeopleProps) {
  const { t } = useTranslation(['sign-in', 'common']);
  const tiles = useRef<HTMLDivElement>(null);
  useEffect(() => tiles.current?.querySelector('button')?.focus(), []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const digit = /^(Digit|Numpad)([1-9])$/.exec(event.code)?.[2];
    const person = digit === undefined ? undefined : people[Number(digit) - 1];
    if (person) {
      event.preventDefault();
      onChoose(person.id);
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveFocus(tiles.current, step);
    }
  };

  return (
    <>
      <h2 className={classes.question}>{t('sign-in:who')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move among the buttons inside */}
      <div className={classes.tiles} ref={tiles} onKeyDown={onKeyDown}>
        {people.map((person, index) => (
          <button key={person.id} type="button" className={classes.tile} onClick={() => onChoose(person.id)}>
            <span className={classes.initial} aria-hidden="true">
              {person.name.slice(0, 1).toUpperCase()}
            </span>
            <span>
              <strong>{person.name}</strong>
              <br />
              <span className={classes.role}>{t(`common:role.${person.role}`)}</span>
            </span>
            {index < 9 && <KeyHint chord={String(index + 1)} />}
          </button>
        ))}
      </div>
    </>
  );
}

function moveFocus(within: HTMLElement | null, step: number): void {
  const buttons = [...(within?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
