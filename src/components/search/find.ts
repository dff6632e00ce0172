import { openPanel } from './header-panel.ts';
import { site } from './site.ts';
import { SiteSearch } from './site-search.ts';

// The one script of the search. The search page runs it at once; every other page when its search box is first used.
const sheet = new CSSStyleSheet();
sheet.replaceSync(site.style);
document.adoptedStyleSheets.push(sheet);
customElements.define('site-search', SiteSearch);

export { openPanel };
