import JsBarcode from 'jsbarcode';
import { code128Parts } from '../../../shared/receipt/code128.ts';

/** In the library's input these change the code set in the middle of a symbol. */
const TO_SET = { B: '\u00cd', C: '\u00cc' } as const;

type Encoder = new (text: string, options: object) => { encode(): { readonly data: string } };

/** One of the library's encoders, which its declarations leave out: it chooses no code set of its own. */
function encoderFor(set: 'B' | 'C'): Encoder {
  const library = JsBarcode as unknown as { getModule(name: string): Encoder };
  return library.getModule(`CODE128${set}`);
}

/**
 * The bars of a value, a module each, true where it is dark; in the code sets that the printer is told to use, so
 * that the screen shows the very symbol of the paper. Nothing for what no printer takes.
 */
export function code128Symbol(value: string): readonly boolean[] | undefined {
  const [first, ...rest] = code128Parts(value) ?? [];
  if (!first) return undefined;
  const Symbol128 = encoderFor(first.set);
  const text = first.text + rest.map((part) => TO_SET[part.set] + part.text).join('');
  const { data } = new Symbol128(text, {}).encode();
  return [...data].map((module) => module === '1');
}
