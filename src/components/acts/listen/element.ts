/** An element with its class, and words or other elements in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}

/** A button that does something at a press. What only listeners need goes into `hidden`. */
export function button(className: string, words: string, press: () => void, hidden = ''): HTMLButtonElement {
  const made = element('button', `btn ${className}`, words);
  if (hidden !== '') made.append(element('span', 'vh', ` ${hidden}`));
  made.type = 'button';
  made.addEventListener('click', () => made.getAttribute('aria-disabled') !== 'true' && press());
  return made;
}
