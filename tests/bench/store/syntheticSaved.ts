import type { Day } from '../../../src/model/day.ts';
import type { Entry, EntryId } from '../../../src/model/entry.ts';
import type { SavedEntry } from '../../../src/model/saved.ts';
import { syntheticEntries } from '../synthetic.ts';

const OUTLETS = ['The Example', 'Morning Wire', 'Harbour Post', 'Trade Daily'];
const TAGS = ['to read', 'soy', 'steel', 'chips', 'check'];

/** Claims that nobody saved, `size` of them from the `from`-th on: each like a record of the models, seen on a page of its own. */
export function syntheticSaved(models: readonly Entry[], size: number, from: number): SavedEntry[] {
  return syntheticEntries(models, size, from + 1).map((entry, i): SavedEntry => {
    const n = from + i;
    const at = new Date(Date.UTC(2020, 0, 1) + n * 1_800_000).toISOString();
    const outlet = OUTLETS[n % OUTLETS.length] as string;
    return {
      ...entry,
      id: `saved-${String(n).padStart(7, '0')}` as EntryId,
      related: [],
      sources: entry.sources.slice(0, 1),
      sightings: [
        {
          page: { url: `https://news.example/${n}`, title: `${entry.title} (${n})`, outlet, author: null, published: at.slice(0, 10) as Day },
          quote: { exact: entry.summary.slice(0, 200) || entry.title, prefix: 'It was said that ', suffix: '. ', start: 100, end: 100 + 200 },
          at,
        },
      ],
      note: n % 7 === 0 ? `Compare with number ${n - 3}` : '',
      tags: n % 3 === 0 ? [TAGS[n % TAGS.length] as string] : [],
      savedAt: at,
    };
  });
}
