import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/model/day.ts';
import { calendarOf } from '../../../../src/pages/ledger/desk/calendar.ts';
import { deadlinesOn } from '../../../../src/pages/ledger/desk/deadlines.ts';
import { entry } from '../entry.ts';

const file = (title: string, deadline = '2024-02', summary = ''): string =>
  calendarOf(
    deadlinesOn([entry('a-1', '2020-01-15', { deadline, title, summary })], '2020-02-01' as Day),
    '2026-11-26T03:00:00.000Z',
    (d) => `Due: ${d.entry.title}`,
  );

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar that others read (RFC 5545)', () => {
  test('a whole day, the end left out, over a leap day', () => {
    expect(unfolded(file('Soybeans'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Pledgemark//Deadlines//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a-1@pledgemark',
      'DTSTAMP:20261126T030000Z',
      'DTSTART;VALUE=DATE:20240229',
      'DTEND;VALUE=DATE:20240301',
      'SUMMARY:Due: Soybeans',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  test('what has a meaning of its own is escaped', () => expect(unfolded(file('a, b; c\\d\ne'))).toContain('SUMMARY:Due: a\\, b\\; c\\\\d\\ne'));
  test.each(['x'.repeat(300), '大豆'.repeat(60), '🌱'.repeat(50)])('no line is longer than 75 octets, and no letter is torn: %s', (title) => {
    const text = file(title, '2024-12-31', title);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`SUMMARY:Due: ${title}`);
    expect(text).not.toContain('\uFFFD');
  });
  test('no deadline, no event', () => expect(calendarOf([], '2026-11-26T03:00:00.000Z', () => '')).not.toContain('VEVENT'));
});
