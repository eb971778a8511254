interface PolicyOptions {
  /** What the page may connect to besides its own origin, for example `ws://127.0.0.1:8731`. */
  readonly connect: readonly string[];
}

/**
 * The Content-Security-Policy of the page, the same text in both shells.
 *
 * Everything not named is refused. Styles alone may be inline: Mantine writes its colour variables and
 * responsive props into `<style>` elements, and a page served from a file can hold no fresh nonce for them.
 * A font or an image may be a `data:` address because Vite inlines small assets; labels and receipts are
 * previewed from `blob:`. Scripts are only ever files of our own origin.
 */
export function contentSecurityPolicy(options: PolicyOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data:",
    ["connect-src 'self'", ...options.connect].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers every answer to the page carries, the policy among them. `Permissions-Policy` refuses what a till
 * never asks of a browser, so that even a script that got in could not ask for it.
 */
export function securityHeaders(options: PolicyOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(options),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), payment=()',
  };
}
