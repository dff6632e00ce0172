/** How long a button says that it has copied. */
const saidMs = 4000;

/**
 * <copy-words>: gives each `data-copy` inside it a button that copies its text. The button says so itself, and a live
 * region says it to those who listen. Where a page may not copy at all there are no buttons; when the browser
 * refuses one time, the text is selected instead.
 */
class CopyWords extends HTMLElement {
  connectedCallback(): void {
    // Absent without https, and in old browsers.
    if (!('clipboard' in navigator)) return;
    for (const line of this.querySelectorAll<HTMLElement>('[data-copy]')) line.after(this.#button(line));
  }

  #button(line: HTMLElement): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn copy';
    button.textContent = this.dataset['button'] ?? '';
    const what = nameOf(line);
    const more = Object.assign(document.createElement('span'), { className: 'vh', textContent: ` ${what}` });
    button.append(more);
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', () => {
      void copy(line).then((done) => {
        const words = this.dataset[done ? 'done' : 'select'] ?? '';
        button.firstChild?.replaceWith(words);
        button.classList.toggle('copied', done);
        this.#say(`${words}: ${what}`);
        clearTimeout(timer);
        timer = setTimeout(() => {
          button.firstChild?.replaceWith(this.dataset['button'] ?? '');
          button.classList.remove('copied');
          this.#say('');
        }, saidMs);
      });
    });
    // In a list of lines a button is a part of its line.
    if (line.tagName !== 'DD') return button;
    const cell = document.createElement('dd');
    cell.append(button);
    return cell;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

/** What a line is called, for those who listen: its own name and that of the part it stands in. */
function nameOf(line: HTMLElement): string {
  const own = line.previousElementSibling?.textContent ?? '';
  const part = line.closest('details')?.querySelector('summary')?.textContent;
  return [own, part].filter(Boolean).join(', ').trim();
}

/** Copies the text of a line, or selects it; says which. */
async function copy(line: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(line.textContent.trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(line);
    return false;
  }
}

customElements.define('copy-words', CopyWords);
