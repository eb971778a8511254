import classes from './KeyHint.module.css';
import { type Chord, shownChord } from './keys/chord.ts';

/** A key as it is printed on a button. Read aloud by `aria-keyshortcuts` of the button, so hidden here. */
export function KeyHint({ chord }: { readonly chord: Chord }) {
  return (
    <span className={classes.key} data-key aria-hidden="true">
      {shownChord(chord)}
    </span>
  );
}
