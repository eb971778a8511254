import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './project.ts';
import { sourcesDigest, writeStamp } from './stamp.ts';
import { nodeConfig, nodeEntries } from './vite.node.config.ts';
import rendererConfig from './vite.renderer.config.ts';

interface Step {
  readonly name: string;
  readonly source: string;
  readonly run: () => Promise<unknown>;
}

const steps: readonly Step[] = [
  {
    name: 'page',
    source: 'renderer/index.html',
    run: () => build({ ...rendererConfig, configFile: false, logLevel: 'warn' }),
  },
  ...nodeEntries.map((entry) => ({
    name: entry.name,
    source: entry.source,
    run: () => build(nodeConfig(entry)),
  })),
];

/** Builds the page and every program into `dist/`. Says what it does; rejects when something does not build. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  const digest = sourcesDigest(root);
  rmSync(join(root, 'dist', '.stamp'), { force: true });
  for (const [index, { name, source, run }] of steps.entries()) {
    const place = `[${index + 1}/${steps.length}] ${name}`;
    if (!existsSync(join(root, source))) {
      say(`${place}: skipped, there is no ${source}`);
      continue;
    }
    const start = performance.now();
    await run();
    say(`${place}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  writeStamp(root, digest);
}
