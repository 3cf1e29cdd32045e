import { dayOf } from '../days.ts';
import type { Deadline } from './deadlines.ts';

/** A line of iCalendar holds 75 octets; what is longer goes on in the next, after a space. */
const OCTETS = 75;

const encoder = new TextEncoder();

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  // By code points: a letter outside the first plane must not be torn.
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

const dateOf = (day: number): string => dayOf(day).replaceAll('-', '');

function eventOf(deadline: Deadline, stamp: string, summaryOf: (deadline: Deadline) => string): string[] {
  const { entry, day } = deadline;
  const url = entry.sources.find((source) => source.url !== null)?.url;
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@pledgemark`,
    `DTSTAMP:${stamp}`,
    // A day without a time: whole days, the end left out.
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${escaped(summaryOf(deadline))}`,
    ...(entry.summary ? [`DESCRIPTION:${escaped(entry.summary)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Deadlines as an iCalendar file (RFC 5545), a whole-day event each.
 * @param now ISO 8601, UTC
 */
export function calendarOf(deadlines: readonly Deadline[], now: string, summaryOf: (deadline: Deadline) => string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pledgemark//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...deadlines.flatMap((deadline) => eventOf(deadline, stamp, summaryOf)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
