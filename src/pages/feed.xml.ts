import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getGuide } from '@/lib/content.ts';
import { absoluteUrl } from '@/lib/paths.ts';

/** Changes of facts, newest first, for clinics that follow the guide. Wording and layout are left out. */
export const GET: APIRoute = async () => {
  const guide = await getGuide();
  const items = [...guide.articles, ...guide.pages]
    .flatMap((page) => {
      const changes = page.data.changes.filter(({ kind }) => kind === 'clinical');
      // Counted from the oldest of a day, so that a change keeps its name when another one comes on that day.
      return changes.map((change, place) => ({
        page,
        change,
        turn: changes.slice(place).filter(({ date }) => date === change.date).length,
      }));
    })
    .sort((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : a.page.id < b.page.id ? -1 : 1))
    .slice(0, 50)
    .map(({ page, change, turn }) => ({
      title: page.data.title,
      link: absoluteUrl(page.address, guide),
      pubDate: new Date(`${change.date}T00:00:00Z`),
      description: change.what,
      customData: `<guid isPermaLink="false">${page.id}-${change.date}${turn > 1 ? `-${turn}` : ''}</guid>`,
    }));
  return rss({
    title: `${guide.clinic.siteName}: ${guide.t('feed.title')}`,
    description: guide.home.description,
    site: absoluteUrl('/', guide),
    items,
    customData: `<language>${guide.language}</language>`,
  });
};
