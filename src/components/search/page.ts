import { addStyle } from './add-style.ts';
import { SiteSearch } from './site-search.ts';

// The script of the search page.
addStyle();
customElements.define('site-search', SiteSearch);
