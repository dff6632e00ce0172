import { make } from '@/components/search/element.ts';
import { calendarFile } from '@/lib/journey/calendar-file.ts';
import { addDays, isDay, spanInWords } from '@/lib/journey/dates.ts';
import { say } from './parts/site.ts';

/** A stretch of days of the plan, as the page holds it. */
interface Part {
  from: number;
  to: number;
  /** Where its days are shown. */
  when: HTMLElement;
  /** What a calendar shows, and on which day. */
  note: { title: string; on: number } | undefined;
}

const key = 'steady-steps:plan-date';

/** Puts the box for a date in place of the link, and writes into each part of the plan which days it is about. */
export function act(link: HTMLAnchorElement): void {
  const room = link.closest<HTMLElement>('.plan-dates');
  if (room === null) throw new Error('The plan is not on this page.');
  new Plan(room).show();
}

class Plan {
  private readonly parts = [...document.querySelectorAll<HTMLElement>('.plan-part')].map(readPart);
  private readonly box = make('input', { type: 'date' });
  private readonly keep = make('input', { type: 'checkbox' });
  private readonly told = make('p', { role: 'status' });
  private readonly calendar = make('div');
  private readonly room: HTMLElement;

  constructor(room: HTMLElement) {
    this.room = room;
  }

  /** Swaps the link for the form. A date that was kept on this device is put in at once. */
  show(): void {
    const kept = read();
    this.keep.checked = kept !== undefined;
    this.box.value = kept ?? '';
    this.box.addEventListener('input', () => this.change());
    this.keep.addEventListener('change', () => this.change());
    this.told.className = 'plan-told';
    const tick = make('label', { class: 'tick' }, this.keep, make('span', {}, say('keep')));
    const acts = make(
      'div',
      { class: 'plan-acts' },
      button(say('print'), () => window.print()),
      button(say('clear'), () => this.clear()),
    );
    const label = make('label', {}, say('date'), this.box);
    this.room.querySelectorAll('.plan-start, [data-by-hand]').forEach((part) => part.remove());
    this.room.prepend(label, make('p', {}, say('private')), this.told, this.calendar, acts, tick);
    this.change();
    this.box.focus();
  }

  private change(): void {
    const visit = isDay(this.box.value) ? this.box.value : undefined;
    keepOnDevice(this.keep.checked ? visit : undefined);
    const words = (from: number, to: number) => (visit === undefined ? '' : spanInWords(visit, { from, to }, language(), say('to')));
    for (const { when, from, to } of this.parts) {
      when.querySelector('[data-days]')?.remove();
      when.querySelector('.write-line')?.toggleAttribute('hidden', visit !== undefined);
      if (visit !== undefined) when.append(make('span', { 'data-days': '' }, words(from, to)));
    }
    this.room.querySelector('.write-line')?.toggleAttribute('hidden', visit !== undefined);
    this.told.textContent = visit === undefined ? '' : say('told', { day: words(0, 0) });
    this.calendar.replaceChildren(...(visit === undefined ? [] : this.calendarParts(visit)));
  }

  /** What the calendar will show, word for word, before the file is made. */
  private calendarParts(visit: string): Node[] {
    const notes = this.parts.flatMap(({ note }) => (note === undefined ? [] : [note])).sort((a, b) => a.on - b.on);
    const lines = notes.map(({ title, on }) =>
      make('li', {}, `${spanInWords(visit, { from: on, to: on }, language(), say('to'))}: ${title}`),
    );
    const save = button(say('calendar'), () => {
      const events = notes.map(({ title, on }) => {
        const day = addDays(visit, on);
        return { title, day, end: addDays(day, 1), uid: crypto.randomUUID() };
      });
      download(calendarFile(events, new Date()));
    });
    const list = make('details', {}, make('summary', {}, say('shows')), make('p', {}, say('neutral')), make('ul', {}, ...lines));
    save.className = 'btn';
    return [save, list];
  }

  private clear(): void {
    this.box.value = '';
    this.keep.checked = false;
    this.change();
    this.box.focus();
  }
}

function readPart(section: HTMLElement): Part {
  const { from, to, calendar, on } = section.dataset;
  const when = section.querySelector<HTMLElement>('.plan-when');
  if (when === null) throw new Error('A part of the plan has no place for its days.');
  return {
    from: Number(from),
    to: Number(to),
    when,
    note: calendar === undefined ? undefined : { title: calendar, on: Number(on) },
  };
}

function download(text: string): void {
  const file = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = make('a', { href: file, download: 'plan.ics' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

/** Undefined where nothing was kept, or where the browser keeps nothing. */
function read(): string | undefined {
  try {
    const kept = localStorage.getItem(key) ?? '';
    return isDay(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keepOnDevice(day: string | undefined): void {
  try {
    if (day === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, day);
  } catch {
    // A browser that keeps nothing: the plan works all the same, until the page is left.
  }
}

function language(): string {
  return document.documentElement.lang;
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quiet' }, words);
  made.addEventListener('click', press);
  return made;
}
