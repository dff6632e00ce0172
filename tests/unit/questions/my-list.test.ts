import { describe, expect, it } from 'vitest';
import { keepOrder, listAsText, mailLink, messageLink, moveLine, ownLines } from '../../../src/lib/questions/my-list.ts';

describe('the order of the list', () => {
  it('stays as the reader made it; new questions come last and each stands once', () => {
    expect(keepOrder(['c', 'a', 'b'], ['a', 'b', 'd', 'c', 'd'])).toEqual(['c', 'a', 'b', 'd']);
  });

  it('loses what is no longer chosen', () => {
    expect(keepOrder(['c', 'a'], ['a'])).toEqual(['a']);
  });

  it('moves one line up or down and leaves the list it was given alone', () => {
    const lines = ['a', 'b', 'c'];
    expect(moveLine(lines, 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moveLine(lines, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(lines).toEqual(['a', 'b', 'c']);
  });

  it('does not move a line out of the list', () => {
    expect(moveLine(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveLine(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(moveLine(['a', 'b'], 7, -1)).toEqual(['a', 'b']);
  });
});

it('reads own questions line by line', () => {
  expect(ownLines(' Who pays? \n\n  \nCan I drive?\r\n')).toEqual(['Who pays?', 'Can I drive?']);
});

describe('the list as it is sent', () => {
  const text = listAsText('My questions', ['Is it my nerves & my blood?', 'What if I wait?']);

  it('is plain text with numbers', () => {
    expect(text).toBe('My questions\n1. Is it my nerves & my blood?\n2. What if I wait?');
  });

  it('comes whole through the links for messages and mail', () => {
    expect(messageLink(text)).toMatch(/^sms:\?/);
    expect(new URLSearchParams(messageLink(text).slice('sms:?'.length)).get('body')).toBe(text);
    const mail = new URLSearchParams(mailLink('My questions', text).slice('mailto:?'.length));
    expect(mail.get('subject')).toBe('My questions');
    expect(mail.get('body')).toBe(text.replaceAll('\n', '\r\n'));
    // A plus sign would stay a plus sign in a message.
    expect(mailLink('My questions', text)).not.toContain('+');
  });
});
