import type { Handlers } from '../../../shared/contract/define.ts';
import type { Haat } from '../../../shared/contract/haat.ts';
import { documentFileName } from '../../../shared/document/file-name.ts';
import { problem } from '../../../shared/problem.ts';
import { err, ok } from '../../../shared/result.ts';
import { documentsOf } from '../documents/documents-of.ts';
import { pdfOf } from '../documents/pdf.ts';
import type { PageConnection } from '../host.ts';
import type { Rooms } from '../rooms.ts';

type DocumentCalls = Pick<Handlers<Haat, PageConnection>, 'document.pdf'>;

/** Documents as files. */
export function documentHandlers(rooms: Rooms): DocumentCalls {
  return {
    async 'document.pdf'({ number, size, language, copies }) {
      const found = documentsOf(rooms, number, language);
      if (!found) return err(problem('paper-unknown', { number }));
      const logo = found.logo === undefined ? null : await rooms.photos.read(found.logo);
      const bytes = await pdfOf(found.papers, {
        size,
        copies,
        ...(logo && { logo: Buffer.from(logo.base64, 'base64') }),
      });
      return ok({
        fileName: documentFileName(number, found.kind),
        base64: Buffer.from(bytes).toString('base64'),
      });
    },
  };
}
