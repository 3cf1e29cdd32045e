import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { findNames } from '../../../src/engine/names/find.ts';
import { Entity } from '../../../src/model/entity.ts';
import { Name } from '../../../src/model/name.ts';
import { Pack } from '../../../src/model/pack.ts';
import { cpu } from '../cpu.ts';
import { ENTITIES } from './entities.ts';
import { LEXICON, namesIn, proseOf } from './reading.ts';

const RUNS = { seed: 20180706, numRuns: 300 };

/** Words that meet the rules more often than chance would. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "China's",
          'U.S.',
          'US',
          'Trump',
          'Xi',
          'Jinping',
          'Liu',
          'He',
          'Mr.',
          'President',
          'the',
          'The',
          'Treasury',
          'secretary',
          'of',
          'Bank',
          'Inc.',
          '(PIIE)',
        ],
        ...[
          'Anna',
          'Weyand',
          ',',
          '45,',
          'in',
          'Iowa',
          'Sea',
          'Ministry',
          'and',
          'Buenos',
          'Bunos',
          'Aires',
          'G20',
          'summit',
          'Argentina',
          '-',
          '&',
          "'",
          '’s',
          '\n',
          '.',
          'J.',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('names are in order, apart, inside the text, without white space at their ends, and valid', () => {
    fc.assert(
      fc.property(words, (text) => {
        let end = 0;
        for (const name of findNames(proseOf(text), LEXICON, [])) {
          expect(v.is(Name, name)).toBe(true);
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(text.length);
          const slice = text.slice(name.start, name.end);
          expect(slice).toBe(slice.trim());
          expect(slice).not.toMatch(/['’]s$/);
          end = name.end;
        }
      }),
      RUNS,
    );
  });

  it('five thousand names more change nothing for the others', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Zqx${i.toString(36)} Vwq${(i * 7).toString(36)}`);
    const crowd = v.parse(Entity, { id: 'crowd', type: 'organisation', name: 'Zqxcrowd Vwq', aliases: many, roles: [] });
    const lexicon = compileLexicon([...ENTITIES, crowd]);
    fc.assert(
      fc.property(words, (text) => {
        expect(findNames(proseOf(text), lexicon, [])).toEqual(findNames(proseOf(text), LEXICON, []));
      }),
      { ...RUNS, numRuns: 100 },
    );
    expect(namesIn('They met Zqx5 Vwqz.', '2019-06-03', [], lexicon)).toEqual(['Zqx5 Vwqz=crowd']);
  });

  it.each([
    ['capitals', 'Abc '],
    ['one name', 'United States '],
    ['half a name', 'Peterson Institute for International '],
    ['offices', 'the U.S. Treasury secretary of the Treasury of '],
    ['brackets', '(ABC) '],
    ['towns', 'in Aaa, Iowa '],
    ['initials', 'A. B. '],
    ['no space', 'Trump'],
    ['hyphens', 'China-'],
    ['"of"', 'Bank of '],
    ['ministries', 'Beijing. The finance ministry. '],
    ['ministries without stops', 'Beijing its finance ministry '],
    ['presidents', 'Trump left. Xi left. The president left. '],
    ['strangers', 'Vexio A. B. Okelo said '],
  ])('time grows with the text, not faster: %s', (_, piece) => {
    const time = (size: number): number => {
      const prose = proseOf(piece.repeat(Math.ceil(size / piece.length)));
      return cpu(() => findNames(prose, LEXICON, []));
    };
    time(20_000);
    const [small, large] = [time(20_000), time(320_000)];
    // Sixteen times the text: a square would be 256.
    expect(large).toBeLessThan(Math.max(small, 2) * 100);
  });
});

describe('the shipped pack', () => {
  const pack = v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8')));
  const lexicon = compileLexicon(pack.entities);

  it('every full name of a person or place is found as itself', () => {
    const lost = pack.entities
      .filter((e) => e.type === 'person' || e.type === 'place')
      .filter((e) => !namesIn(`They met ${e.name} there.`, '2019-06-03', [], lexicon).some((n) => n.endsWith(`=${e.id}`)));
    expect(lost.map((e) => e.name)).toEqual([]);
  });

  it('reads a trade story', () => {
    const text =
      "U.S. Commerce Secretary Howard Lutnick and China's He Lifeng spoke in Geneva. Lutnick said the Treasury secretary would fly to Beijing.";
    expect(namesIn(text, '2025-06-03', [], lexicon)).toEqual([
      'U.S.=US',
      'Howard Lutnick=howard-lutnick',
      'China=CN',
      'He Lifeng=he-lifeng',
      'Geneva:place',
      'Lutnick=howard-lutnick',
      'the Treasury secretary=scott-bessent',
      'Beijing=CN',
    ]);
  });

  it('finds next to nothing in a story about gardens', () => {
    expect(
      namesIn('We planted roses by the wall. They like sun, and they need water every week. It took an hour.', '2019-06-03', [], lexicon),
    ).toEqual([]);
  });
});
