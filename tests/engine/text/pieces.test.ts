import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/engine/text/pieces.ts';

it.each<[RegExp, string[] | null]>([
  [/\btariffs?\b/, ['tariff']],
  [/\btruce|\bcease-?fire|\bstandstill\b/, ['truce', 'cease', 'standstill']],
  [/\bpaus(?:e|es|ed|ing)\b(?:\s+[^\s;]+){0,7}?\s+(?:tariffs?|duties)\b/, ['tariff', 'duties']],
  [/\b(?:buy(?:s|ing)?|bought)\b/, ['buy', 'bought']],
  [/\bexport\s+(?:controls?|ban)\b/, ['export']],
  [/(?<!\bnot )\bbuy\b/, ['buy']],
  [/section 301/, ['section']],
  [/\b(?:organi[sz]ation)\b/, ['organi']],
  [/ab+c/, ['ab']],
  [/a{2,3}bcd/, ['bcd']],
  // Nothing in these is always there.
  [/\b(?:tariffs?)?\b/, null],
  [/\w+ed\b|duty/, ['ed', 'duty']],
  [/(?:a|b)c?/, null],
  [/[a-z]+/, null],
  [/(?!tariff)\w+/, null],
  [/(?=tariff)/, null],
  [/\$\d+/, null],
  [/\bx?\d*/, null],
])('%s needs %j', (pattern, pieces) => expect(piecesOf(pattern)).toEqual(pieces));

it('tells a broken pattern', () => expect(() => piecesOf({ source: 'a)b' } as RegExp)).toThrow(/bracket/));
