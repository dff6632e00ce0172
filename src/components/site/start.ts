/** Where the site stands, with a slash at both ends. Put in when the script is made (src/pages/start.js.ts). */
declare const base: string;

/** A press on a link with data-act fetches that act and does it; where that fails, the link leads on as without script. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-act]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void (import(`${base}act/${link.dataset['act'] ?? ''}.js`) as Promise<{ act: (link: HTMLAnchorElement) => void }>)
    .then(({ act }) => act(link))
    .catch(() => (location.href = link.href));
});

const box = document.querySelector<HTMLInputElement>('.top input');

/** The search is fetched when its box in the header is used. */
if (box !== null) {
  const panel = `${base}search/panel.js`;
  const open = async (from: EventTarget | null) => {
    const { openPanel } = (await import(panel)) as { openPanel: (input: HTMLInputElement, from: EventTarget | null) => void };
    openPanel(box, from);
  };
  box.onfocus = (event) => void open(event.relatedTarget);
  // A reader may be in the box before this script is here.
  if (document.activeElement === box) void open(null);
}

/** "/" goes to the box unless somebody types elsewhere or has turned that off on the search page. */
addEventListener('keydown', (event) => {
  if (box === null || event.key !== '/' || (event.target instanceof Element && event.target.closest('input'))) return;
  if (localStorage['noSlash']) return;
  event.preventDefault();
  box.focus();
});
