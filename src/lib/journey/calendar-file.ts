/** A whole day in a calendar, or several in a row. */
export interface CalendarEvent {
  /** First day, as YYYY-MM-DD. */
  day: string;
  /** Day after the last one, as YYYY-MM-DD: RFC 5545 counts so. */
  end: string;
  title: string;
  /** Not the same for any other event in the world. */
  uid: string;
}

/** The longest line of a calendar file, in bytes, without its end (RFC 5545, section 3.1). */
const longestLine = 75;

/**
 * Writes a calendar file (RFC 5545) of whole days. The titles are all that it tells: no place, no note, no name of the
 * site, because other people may see the calendar of a phone. `made` is the moment of writing.
 */
export function calendarFile(events: readonly CalendarEvent[], made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plan//Days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ day, end, title, uid }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(title)}`,
      'CLASS:PRIVATE',
      // The day stays free for others to see: these are notes, not meetings.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** Cuts a line that is too long; a piece that begins with a space goes on with the one before. No letter is cut. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (new TextEncoder().encode(piece + letter).length > longestLine) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n');
}
