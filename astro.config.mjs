import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readBuildEnv } from './src/build-env.ts';
import { contentCheck } from './src/integrations/check-content.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { pageCsp } from './src/integrations/page-csp.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { savedGuide } from './src/integrations/saved-guide.ts';
import { isListed } from './src/integrations/sitemap-filter.ts';

// A build talks to nobody.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const root = fileURLToPath(new URL('.', import.meta.url));
const env = readBuildEnv(process.env, root);

export default defineConfig({
  site: env.siteUrl,
  base: env.basePath,
  output: 'static',
  trailingSlash: 'always',
  // A cache for each content folder, so that the fixture sites of the tests never see the real site's entries.
  cacheDir: `./.cache/${createHash('sha256').update(env.contentDir).digest('hex').slice(0, 8)}`,
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap({ filter: isListed(env) }), contentCheck(env), pageCsp(), pagefind(env), savedGuide(env), hostFiles(env)],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  // Scripts enhance a page that can be read already, so they come after it in files of their own.
  vite: { plugins: [tailwind()], build: { assetsInlineLimit: 0 } },
});
