import { addStyle } from './add-style.ts';

// The script of the search box in the header of every other page, fetched when the box is first used.
addStyle();

export { openPanel } from './header-panel.ts';
