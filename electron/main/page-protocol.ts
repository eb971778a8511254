import type { Protocol } from 'electron';
import { securityHeaders } from '../host/content-security-policy.ts';
import { isPageAddress, isRecoveryAddress, pageScheme } from './addresses.ts';
import { readPageFile } from './page-files.ts';
import { recoveryResponse } from './recovery-page.ts';

/**
 * Declares `app://` before Electron is ready. `standard` gives it an origin and so IndexedDB, `secure` the APIs of
 * a secure context, `codeCache` compiled scripts kept between starts. It may not bypass the policy nor be used
 * across origins.
 */
export function declarePageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page and the recovery pages over `app://`, each answer with its security headers. */
export function servePage(protocol: Pick<Protocol, 'handle'>, rendererFolder: string): void {
  protocol.handle(pageScheme, (request) => answer(request.method, request.url, rendererFolder));
}

async function answer(method: string, address: string, rendererFolder: string): Promise<Response> {
  if (method !== 'GET') {
    return refusal(405);
  }
  if (isRecoveryAddress(address)) {
    return recoveryResponse(address) ?? refusal(404);
  }
  if (!isPageAddress(address)) {
    return refusal(404);
  }
  const file = await readPageFile(rendererFolder, new URL(address).pathname);
  if (file === undefined) {
    return refusal(404);
  }
  return new Response(file.bytes, {
    headers: { ...securityHeaders({ connect: [] }), 'content-type': file.contentType },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders({ connect: [] }) });
}
