import { expect, it } from 'vitest';
import { waysOf } from '../../../src/engine/text/pieces.ts';

/** `tariff + (raise or lift) | duty` */
const told = (pattern: RegExp): string | null =>
  waysOf(pattern)
    ?.map((way) => way.map((pieces) => pieces.join(' or ')).join(' + '))
    .join(' | ') ?? null;

it.each<[RegExp, string | null]>([
  [/\btariffs?\b/, 'tariff'],
  [/\btruce|\bcease-?fire|\bstandstill\b/, 'truce | cease + fire | standstill'],
  [/\bpaus(?:e|es|ed|ing)\b(?:\s+[^\s;]+){0,7}?\s+(?:tariffs?|duties)\b/, 'paus + tariff or duties'],
  [/\b(?:buy(?:s|ing)?|bought)\b/, 'buy or bought'],
  [/\b(?:will|would)\s+(?:buy|take the lot|see\s+to)\b/, 'will or would + buy | will or would + take + the + lot | will or would + see + to'],
  [/(?<!\bnot )\bbuy\b/, 'buy'],
  [/section 301/, 'section + 301'],
  [/\borgani[sz]ation\b/, 'organi + ation'],
  [/ab+c/, 'ab'],
  [/a{2,3}bcd/, 'bcd'],
  [/\w+ed\b|duty/, 'ed | duty'],
  // Nothing in these is always there.
  [/\b(?:tariffs?)?\b/, null],
  [/(?:a|b)c?/, null],
  [/[a-z]+/, null],
  [/(?!tariff)\w+/, null],
  [/(?=tariff)/, null],
  [/\$\d+/, null],
  [/\bx?\d*/, null],
  [/duty|\d+/, null],
])('%s needs %j', (pattern, ways) => expect(told(pattern)).toBe(ways));

it('tells a broken pattern', () => expect(() => waysOf({ source: 'a)b' } as RegExp)).toThrow(/bracket/));
