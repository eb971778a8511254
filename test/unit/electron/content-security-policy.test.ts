import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../../electron/host/content-security-policy.ts';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the content security policy', () => {
  const policy = directives(contentSecurityPolicy({ connect: ['ws://127.0.0.1:8731'] }));

  it('refuses whatever it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it('runs scripts and workers only from files of our own origin, with no eval and nothing inline', () => {
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('worker-src')).toEqual(["'self'"]);
  });

  it('lets the page connect to its own origin and to what the shell names, nothing else', () => {
    expect(policy.get('connect-src')).toEqual(["'self'", 'ws://127.0.0.1:8731']);
    expect(directives(contentSecurityPolicy({ connect: [] })).get('connect-src')).toEqual(["'self'"]);
  });

  it.each(['object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'allows no %s',
    (name) => {
      expect(policy.get(name)).toEqual(["'none'"]);
    },
  );

  it('travels with the headers that close the other doors', () => {
    const headers = securityHeaders({ connect: [] });
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy({ connect: [] }));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
  });
});
