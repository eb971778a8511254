import { describe, expect, it } from 'vitest';
import { encodeRows } from '../../../../electron/host/printing/encode.ts';
import { code128Symbol } from '../../../../renderer/features/paper/code128-symbol.ts';
import { printOnPaper } from '../../../fixtures/printer/paper.ts';

/** The bars that a printer draws of what the host sends. */
function printed(value: string): readonly boolean[] | undefined {
  const rows = [{ kind: 'barcode', symbology: 'code128', value } as const];
  const paper = printOnPaper(encodeRows(rows, { columns: 48, codePage: 'pc437', cut: true }), 48);
  return paper.rows.flatMap((row) => (row.kind === 'barcode' ? [row.modules] : []))[0];
}

describe('the barcode on the screen', () => {
  it.each(['MPD1/2627/000001', 'MPDZ/2627/999999', 'CH0001', '2000000000015', '12', '1234AB', 'A-1'])(
    'has the bars of %s on paper',
    (value) => {
      expect(printed(value)?.length).toBeGreaterThan(0);
      expect(code128Symbol(value)).toEqual(printed(value));
    },
  );

  it('is none where no printer takes the value', () => {
    expect(code128Symbol('साड़ी')).toBeUndefined();
    expect(code128Symbol('')).toBeUndefined();
  });
});
