import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { isSigned } from '@/lib/guide.ts';
import { absoluteUrl } from '@/lib/paths.ts';

/** The guide in outline for language models, in the form of llmstxt.org. */
export const GET: APIRoute = async () => {
  const guide = await getGuide();
  const link = ({ address, data }: (typeof guide.articles)[number]) =>
    `- [${data.title}](${absoluteUrl(address, guide)}): ${data.description}`;
  const parts = [
    `# ${guide.clinic.siteName}`,
    `> ${guide.home.description}`,
    guide.t(isSigned(guide) ? 'footer.stateSigned' : 'footer.state'),
    ...guide.sections.map(({ id, title }) =>
      [`## ${title}`, '', ...guide.articles.filter((page) => page.section?.id === id).map(link)].join('\n'),
    ),
    [
      `## ${guide.t('footer.aboutTitle')}`,
      '',
      ...guide.pages.map(link),
      `- [${guide.t('evidence.title')}](${absoluteUrl('/evidence.json', guide)}): ${guide.t('evidence.description')}`,
    ].join('\n'),
  ];
  return new Response(`${parts.join('\n\n')}\n`);
};
