import type { SavedEntry } from '../../src/model/saved.ts';
import { chanceBelow } from '../chance.ts';
import { judgement, saved, sighting } from '../ledger/samples.ts';
import { fileOf } from './files.ts';

export const whole: readonly SavedEntry[] = Array.from({ length: 6 }, (_, i) =>
  saved(`saved-${i}`, `2024-0${i + 1}-01T00:00:00.000Z`, {
    note: i % 2 === 0 ? `note "${i}", with a comma` : '',
    tags: ['soy', 'steel'].slice(0, i % 3),
    figures: [{ value: 2e9 + i, unit: 'USD', qualifier: '~', role: 'purchases', per: null, period: null, baseline: null, from: null }],
    sightings: [sighting(`2024-0${i + 1}-01T00:00:00.000Z`), sighting(`2024-0${i + 1}-02T00:00:00.000Z`, { url: `https://other.example/${i}` })],
  }),
);
const words = [judgement('a', 'e-1'), judgement('b', 'e-2', 'right')];

const FORMATS = ['json', 'json-lines', 'annotations', 'csv'] as const;

export interface Broken {
  how: string;
  bytes: Uint8Array;
}

const text = (how: string, file: string): Broken => ({ how, bytes: new TextEncoder().encode(file) });

/** A value in the place of another, wherever a field of that name comes the n-th time. */
const other = (file: string, field: string, value: string): string =>
  file.replace(new RegExp(`"${field}":(?:"(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\]|[\\d.e+-]+|null|true|false)`), `"${field}":${value}`);

const VALUES = [
  '1e999',
  '-1e999',
  '123456789012345678901234567890',
  '"',
  '{}',
  '[]',
  'null',
  'NaN',
  "'x'",
  '"\\ud800"',
  '"=cmd|\'/c calc\'!A1"',
  'tru',
  '{"__proto__":{"a":1}}',
  '0x10',
  '"\\u0000"',
];
const FIELDS = [
  'id',
  'date',
  'kind',
  'title',
  'savedAt',
  'value',
  'sightings',
  'figures',
  'exact',
  'start',
  'related',
  'format',
  'entries',
  'url',
  'tags',
  'claim',
  'at',
];

/** Files that something befell, each another: 200 of them are enough to meet every kind in every format. */
export function brokenFiles(count: number, seed: number): Broken[] {
  const below = chanceBelow(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return Array.from({ length: count }, (_, n): Broken => {
    const format = FORMATS[n % FORMATS.length] as (typeof FORMATS)[number];
    const file = fileOf(format, whole, words);
    switch (Math.floor(n / FORMATS.length) % 12) {
      case 0:
        return text(`${format} cut off`, file.slice(0, 1 + below(file.length - 1)));
      case 1: {
        const [field, value] = [pick(FIELDS), pick(VALUES)];
        const wrong =
          format === 'csv'
            ? file.replace(pick(['pledge', '2024', 'USD', 'saved-1', '2000000']), value.replaceAll('"', ''))
            : other(file, field, value);
        return text(`${format} with ${field}: ${value}`, wrong);
      }
      case 2: {
        const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
        return text(`${format} nested deep`, format === 'csv' ? `${file}${deep}` : other(file, 'note', deep));
      }
      case 3:
        return text(
          `${format} with a poisoned field`,
          format === 'csv'
            ? file.replace('title', '__proto__')
            : file.replace('"note":', `"${pick(['__proto__', 'constructor', 'prototype'])}":{"polluted":true},"note":`),
        );
      case 4: {
        const at = below(file.length);
        return text(
          `${format} with a letter changed`,
          file.slice(0, at) + pick(['"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\0', 'é']) + file.slice(at + 1),
        );
      }
      case 5: {
        const bytes = new TextEncoder().encode(file);
        bytes[below(bytes.length)] = pick([0xff, 0xc0, 0x80, 0xfe]);
        return { how: `${format} with a byte that is no UTF-8`, bytes };
      }
      case 6:
        return text(
          `${format} with a field of a million letters`,
          format === 'csv' ? file.replace('soy', 'x'.repeat(1_100_000)) : other(file, 'note', `"${'x'.repeat(1_100_000)}"`),
        );
      case 7:
        return text(
          `${format} ten thousand times over`,
          format === 'csv' ? file + file.slice(file.indexOf('\n') + 1).repeat(200) : other(file, 'tags', `[${'"a",'.repeat(100_000)}"a"]`),
        );
      case 8: {
        const lines = file.split('\n');
        const at = below(lines.length);
        return text(`${format} without line ${at + 1}`, lines.filter((_, i) => i !== at).join('\n'));
      }
      case 9:
        return text(`${format} written over from the middle`, file.slice(below(file.length)) + file);
      case 10: {
        const utf16 = Uint8Array.from([0xff, 0xfe, ...[...file].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
        return { how: `${format} in UTF-16`, bytes: utf16 };
      }
      default:
        return text(
          `${format} after other words`,
          pick([
            '',
            '\n\n',
            '<!doctype html>',
            'PK\u0003\u0004',
            'null',
            '42',
            '"x"',
            '{}',
            '[]',
            '[1,2,{}]',
            'a,b\n1,2',
            '{"format":"pledgemark-ledger/9","entries":[]}',
          ]),
        );
    }
  });
}
