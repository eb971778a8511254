import type { Answer, CallRequest } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { ok } from '../../../shared/result.ts';
import { ask } from '../../data/till.ts';

/** How a document is made: size of the sheet, language, which copies it says it is. */
export type PdfChoice = Readonly<Omit<CallRequest<Haat, 'document.pdf'>, 'number'>>;
export type Copies = PdfChoice['copies'][number];

const TYPE = 'application/pdf';
/** Long enough for a viewer to have read the file. */
const KEPT_MS = 60_000;

/** A document as a file. Fails as the host does: `paper-unknown`, or what the making of it came to. */
export async function makePdf(number: string, choice: PdfChoice): Promise<Answer<File>> {
  const answer = await ask('document.pdf', { number, ...choice, copies: [...choice.copies] });
  if (!answer.ok) return answer;
  const { fileName, base64 } = answer.value;
  return ok(new File([bytesOf(base64)], fileName, { type: TYPE }));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** Hands the file over as every download is. */
export function savePdf(file: File): void {
  const address = addressOf(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
}

/**
 * Opens the file in the browser's own viewer, which can print it. Gives whether that went: a window that is a program
 * of its own opens no further ones.
 */
export function openPdf(file: File): boolean {
  const opened = window.open(addressOf(file), '_blank');
  return opened !== null;
}

/** Whether this window can hand files to another program. */
export function canShare(): boolean {
  const sample = new File([], 'a.pdf', { type: TYPE });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [sample] });
}

/** Hands the file to another program. Gives whether it was taken; nobody is told of a choice not made. */
export async function sharePdf(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return true;
  } catch {
    return false;
  }
}

function addressOf(file: File): string {
  const address = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return address;
}
