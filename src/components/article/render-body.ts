import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { prose } from '@/components/prose/index.ts';
import { mdxComponent } from '@/lib/mdx-component.ts';

let started: Promise<AstroContainer> | undefined;

/** The HTML that an author's text and its building blocks make, for files that are not pages. */
export async function renderBody(text: string): Promise<string> {
  started ??= start();
  const container = await started;
  return container.renderToString(mdxComponent(text) as never, { props: { components: prose } });
}

async function start(): Promise<AstroContainer> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  return container;
}
