import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import type { APIRoute } from 'astro';
import { leastContrast } from '@/lib/brand-contrast.ts';
import { getGuide } from '@/lib/content.ts';
import { easierStyles } from '@/lib/easier/easier-styles.ts';
import { readColors } from '@/lib/easier/read-colors.ts';
import { makeThemes } from '@/lib/easier/themes.ts';
import easier from '@/styles/easier.css?inline';
import figures from '@/styles/parts/figures.css?raw';
import schemes from '@/styles/schemes.css?raw';
import tokens from '@/styles/tokens.css?raw';

/** The style sheet of readers who chose something under "Easier to read". No other page loads it. */
export const GET: APIRoute = async () => {
  const { clinic } = await getGuide();
  const themes = makeThemes(readColors(tokens, schemes, figures), clinic.brandColor, leastContrast);
  return new Response(easier + easierStyles(themes, { regular, bold }), { headers: { 'Content-Type': 'text/css' } });
};
