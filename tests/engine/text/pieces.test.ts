import { expect, it } from 'vitest';
import { waysOf } from '../../../src/engine/text/pieces.ts';

/** `tariff + (raise or lift) | duty` */
const told = (pattern: RegExp): string | null =>
  waysOf(pattern)
    ?.map((way) => way.map((pieces) => pieces.join(' or ')).join(' + '))
    .join(' | ') ?? null;

it.each<[RegExp, string | null]>([
  [/\btariffs?\b/, '_tariff'],
  [/\btruce|\bcease-?fire|\bstandstill\b/, '_truce | _cease + fire | _standstill_'],
  [/\bpaus(?:e|es|ed|ing)\b(?:\s+[^\s;]+){0,7}?\s+(?:tariffs?|duties)\b/, '_paus + _tariff or _duties_'],
  [/\b(?:buy(?:s|ing)?|bought)\b/, '_buy or _bought_'],
  [
    /\b(?:will|would)\s+(?:buy|take the lot|see\s+to)\b/,
    '_will_ or _would_ + _buy_ | _will_ or _would_ + _take_ + _the_ + _lot_ | _will_ or _would_ + _see_ + _to_',
  ],
  [/(?<!\bnot )\bbuy\b/, '_buy_'],
  [/section 301/, 'section_ + _301'],
  [/\borgani[sz]ation\b/, '_organi + ation_'],
  [/ab+c/, 'ab'],
  [/a{2,3}bcd/, 'bcd'],
  [/\w+ed\b|duty/, 'ed_ | duty'],
  // Where a word begins or ends, `_`: not before what may be left out, nor behind it.
  [/\b(?:the\s+)?deal(?:s)?\b/, 'deal'],
  [/\b(?:sign|seal)(?:ed)?\s+(?:off)s\b/, '_off + _sign or _seal'],
  [/(?:raise|lift)(?=\s)|\b(?!re)start\W/, 'raise or lift | _start_'],
  [/non-?tariff|\Stax|\btax_\b/, 'non + tariff | tax | _tax_'],
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
