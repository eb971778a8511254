import { createHash, randomBytes } from 'node:crypto';

/** Who may talk to the host: whoever brought a one-time token, for as long as this server runs. */
export interface Admission {
  /** A new token, good for one `redeem`. Tokens given before stay good. */
  readonly newToken: () => string;
  /** The secret of a new session for an unused token; `undefined` for any other. */
  readonly redeem: (token: string) => string | undefined;
  readonly admits: (session: string) => boolean;
}

/**
 * Tokens and sessions are 256 random bits and are kept as digests: looking a digest up takes a time that tells
 * nothing about the secret, so the comparison is constant in all that matters.
 */
export function createAdmission(): Admission {
  const tokens = new Set<string>();
  const sessions = new Set<string>();

  function remember(secrets: Set<string>): string {
    const secret = randomBytes(32).toString('base64url');
    secrets.add(digest(secret));
    return secret;
  }

  return {
    newToken: () => remember(tokens),
    redeem: (token) => (tokens.delete(digest(token)) ? remember(sessions) : undefined),
    admits: (session) => sessions.has(digest(session)),
  };
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64');
}
