/** Attributes that name other elements by id, several at a time. */
const lists = ['aria-labelledby', 'aria-describedby', 'headers', 'for'];

/** Puts `prefix` before every id of a part of a page, and before whatever points to one inside it. Pointers out of it stay. */
export function makeIdsUnique(root: Element, prefix: string): void {
  const elements = [root, ...root.querySelectorAll('*')];
  const own = new Set(elements.map(({ id }) => id).filter(Boolean));
  const renamed = (id: string) => (own.has(id) ? prefix + id : id);
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      const changed =
        name === 'id'
          ? renamed(value)
          : lists.includes(name)
            ? value.split(/\s+/).map(renamed).join(' ')
            : /(^|:)href$/.test(name) && value.startsWith('#')
              ? `#${renamed(value.slice(1))}`
              : value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
      if (changed !== value) element.setAttribute(name, changed);
    }
  }
}
