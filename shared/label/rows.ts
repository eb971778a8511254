/** Labels that stand side by side on the web, by their place in a list, and how often the row is printed. */
export interface LabelRow {
  readonly cells: readonly (number | undefined)[];
  readonly copies: number;
}

/**
 * Labels dealt out over a web, each as often as it is wanted, so that no label is left blank but at the very end. Rows
 * that follow one another and are alike are one row with its count.
 */
export function dealRows(copies: readonly number[], across: number): readonly LabelRow[] {
  const rows: { cells: (number | undefined)[]; copies: number }[] = [];
  let cells: (number | undefined)[] = [];
  const close = () => {
    const last = rows.at(-1);
    if (last?.cells.every((cell, at) => cell === cells[at])) last.copies += 1;
    else rows.push({ cells, copies: 1 });
    cells = [];
  };
  for (const [label, wanted] of copies.entries()) {
    for (let done = 0; done < wanted; ) {
      // A full web of one label needs no dealing out, however many.
      const whole = cells.length === 0 ? Math.floor((wanted - done) / across) : 0;
      if (whole > 0) {
        rows.push({ cells: Array.from({ length: across }, () => label), copies: whole });
        done += whole * across;
        continue;
      }
      cells.push(label);
      done += 1;
      if (cells.length === across) close();
    }
  }
  if (cells.length > 0) {
    while (cells.length < across) cells.push(undefined);
    close();
  }
  return rows;
}
