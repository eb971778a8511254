import type { Answer } from '../../../../shared/contract/define.ts';
import type { MadeFile } from '../../../../shared/contract/views.ts';
import { showDone, showProblem } from '../../../ui/problem.tsx';
import { download } from '../../items/export/download.ts';

/** Hands a file that the host is making to the person, or says why there is none. */
export async function saveMade(making: Promise<Answer<MadeFile>>, done: string): Promise<void> {
  const answer = await making;
  if (!answer.ok) return showProblem(answer.error);
  const { fileName, base64 } = answer.value;
  const type = fileName.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  download(new Blob([bytesOf(base64)], { type }), fileName);
  showDone(done);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
