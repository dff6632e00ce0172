import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/lib/journey/calendar-file.ts';

const made = new Date('2026-11-26T08:05:09.123Z');
const event = (title: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  title,
  day: '2026-12-02',
  end: '2026-12-03',
  uid: '0b0f5d0a-8a1c-4a53-9a43-000000000001',
  ...more,
});
/** What another program, which follows the standard, reads in a file. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));

describe('a calendar file', () => {
  it('is read by another program as whole days with their titles', () => {
    const file = calendarFile([event('Call the clinic'), event('Rest', { uid: 'two', day: '2026-12-31', end: '2027-01-02' })], made);
    const [first, second] = read(file);
    expect(first?.summary).toBe('Call the clinic');
    expect(first?.startDate.isDate).toBe(true);
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2026-12-02', '2026-12-03']);
    expect([second?.startDate.toString(), second?.endDate.toString(), second?.uid]).toEqual(['2026-12-31', '2027-01-02', 'two']);
  });

  it('holds what the standard asks for, line by line', () => {
    expect(calendarFile([event('Rest')], made).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Plan//Days//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:0b0f5d0a-8a1c-4a53-9a43-000000000001',
      'DTSTAMP:20261126T080509Z',
      'DTSTART;VALUE=DATE:20261202',
      'DTEND;VALUE=DATE:20261203',
      'SUMMARY:Rest',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps commas, semicolons, backslashes, line ends and every script', () => {
    const title = 'Pack: meter, strips; C:\\ and\nsugar 💧 é 我的袋子';
    const file = calendarFile([event(title)], made);
    expect(file).toContain('SUMMARY:Pack: meter\\, strips\\; C:\\\\ and\\nsugar');
    expect(read(file)[0]?.summary).toBe(title);
  });

  it('folds lines at 75 bytes without cutting a letter', () => {
    const title = '袋子💧 and a long way to say it '.repeat(12).trim();
    const file = calendarFile([event(title)], made);
    const sizes = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('�');
    expect(read(file)[0]?.summary).toBe(title);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
