import { z } from 'zod';
import type { Problem } from '../../../shared/problem.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Command } from '../../../shared/till/command.ts';
import { act } from '../../data/till.ts';
import { sampleCommands, sizeOf } from './sample-work.ts';

const workSchema = z.object({ commandIds: z.array(z.uuid()) });

/** The ids of the commands of a sample, fixed before the first is sent, so that none is done twice over a reload. */
export function newWork(): string {
  return JSON.stringify({ commandIds: Array.from({ length: 64 }, () => crypto.randomUUID()) });
}

export interface SampleProgress {
  readonly done: number;
  readonly total: number;
}

interface BringOptions {
  readonly source: string;
  /** As `newWork` made it. */
  readonly work: string;
  readonly onProgress: (progress: SampleProgress) => void;
  readonly signal: AbortSignal;
}

/** Fills the till with the sample. A portion that is there already is answered and not written again. */
export async function bringSample({
  source,
  work,
  onProgress,
  signal,
}: BringOptions): Promise<Result<null, Problem>> {
  const { sampleEmporium } = await import('../../../shared/sample/emporium.ts');
  const { commandIds } = workSchema.parse(JSON.parse(work));
  const commands = sampleCommands(sampleEmporium, source);
  const total = commands.reduce((sum, command) => sum + sizeOf(command), 0);
  let done = 0;
  onProgress({ done, total });
  for (const [index, command] of commands.entries()) {
    if (signal.aborted) return ok(null);
    const answer = await send(command, commandIds[index]);
    if (!answer.ok) return answer;
    done += sizeOf(command);
    onProgress({ done, total });
  }
  return ok(null);
}

function send(command: Command, commandId: string | undefined) {
  return act(command, commandId === undefined ? {} : { commandId });
}
