import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../build/build-all.ts';
import { ensureBrowser } from '../../build/ensure-browser.ts';
import { root } from '../../build/project.ts';
import { isBuilt } from '../../build/stamp.ts';
import { benchHost } from './host.ts';
import type { Size } from './measure.ts';
import { benchPage } from './page.ts';
import { printerSettings, startReceiptClock } from './receipt-clock.ts';
import { seed } from './seed.ts';

/**
 * `npm run bench`: every row of design §8 that exists, one line of JSON each; what it does in between goes to the
 * error output. `--quick` takes a tenth of the size.
 */
const quick = process.argv.includes('--quick');
const size: Size = quick ? { items: 10_000, bills: 20_000 } : { items: 100_000, bills: 250_000 };
const say = (line: string) => console.error(line);

const folder = await mkdtemp(join(tmpdir(), 'haat-bench-'));
try {
  if (!isBuilt(root)) await buildAll(say);
  if (!ensureBrowser(say)) throw new Error('the bench needs a browser');
  say(`Writing ${size.items} items and ${size.bills} bills`);
  const data = join(folder, 'data');
  const clock = await startReceiptClock();
  const catalogue = await seed(data, size, printerSettings(clock.port));
  await benchHost(data, catalogue, size);
  await benchPage({ folder, data, catalogue, size, clock, say });
  await clock.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
