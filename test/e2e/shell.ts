import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Shell {
  readonly process: ChildProcess;
  readonly address: string;
}

/** The built browser shell on loopback. */
export async function startShell(
  dataFolder: string,
  port: number,
  more: readonly string[] = [],
): Promise<Shell> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist', 'web', 'main.js'),
      '--data',
      dataFolder,
      '--port',
      String(port),
      '--no-open',
      ...more,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += String(chunk);
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output) ?? [];
      if (found && output.includes('\n', output.indexOf(found))) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the shell ended with ${code}: ${output}`)));
  });
  return { process: child, address };
}

/** Ends the shell: SIGTERM as a person does, SIGKILL as a pulled plug. */
export async function stopShell({ process: child }: Shell, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
