import type { Entry } from '../entry.ts';

/**
 * A table of the return being put together, one document after the other, so that who reads many of them can let
 * others in between.
 */
export interface Collector<Row> {
  add(entry: Entry): void;
  rows(): readonly Row[];
}
