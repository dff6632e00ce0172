/** How a bare page that leads on at once looks: seen only where the browser does not turn the page. */
export const leadOnStyle =
  ':root{color-scheme:light dark;font:1.25rem/1.5 system-ui,sans-serif}body{margin:1.5rem;overflow-wrap:anywhere}a{display:block;padding:.6rem 0;color:inherit}:focus-visible{outline:3px solid;outline-offset:3px}';
