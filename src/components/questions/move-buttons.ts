/** What the buttons of a question say. */
interface MoveWords {
  up: string;
  down: string;
  off: string;
}

/** Buttons that move a question of the list or take it off; those who listen hear which question. No dragging. */
export function moveButtons(line: string, place: number, count: number, words: MoveWords): HTMLElement {
  const row = document.createElement('p');
  row.className = 'moves';
  const acts = { up: place === 0, down: place === count - 1, off: false } as const;
  for (const [act, disabled] of Object.entries(acts)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn-quiet';
    button.textContent = words[act as keyof MoveWords];
    button.setAttribute('aria-label', `${button.textContent}: ${line}`);
    button.dataset['do'] = act;
    button.dataset['place'] = String(place);
    button.disabled = disabled;
    row.append(button);
  }
  return row;
}
