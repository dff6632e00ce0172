import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `_headers` for hosts that read it (Netlify, Cloudflare Pages). Each page carries its own content security
 * policy; these are the rules a page cannot say for itself. nginx and others: see docs/deploy.md.
 */
export function hostFiles({ basePath }: { basePath: string }): AstroIntegration {
  return {
    name: 'steady-steps:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(basePath));
        await writeFile(fileURLToPath(new URL('.nojekyll', dir)), '');
      },
    },
  };
}

/** The text of `_headers` for a site under `basePath` (with a slash at both ends). */
export function headersFile(basePath: string): string {
  const everywhere = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Permissions-Policy: camera=(), geolocation=(), microphone=()',
    "Content-Security-Policy: frame-ancestors 'self'",
    'Cross-Origin-Opener-Policy: same-origin',
    'Cache-Control: public, max-age=0, must-revalidate',
  ];
  // Names below hold a hash of their content, so a copy never grows old.
  const hashed = ['! Cache-Control', 'Cache-Control: public, max-age=31536000, immutable'];
  const rule = (path: string, lines: readonly string[]) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    rule(`${basePath}*`, everywhere),
    rule(`${basePath}_astro/*`, hashed),
    rule(`${basePath}pagefind/fragment/*`, hashed),
    rule(`${basePath}pagefind/index/*`, hashed),
  ].join('\n');
}
