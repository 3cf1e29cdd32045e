import { type Day, daysOf } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import { makeStanding, makeTerms } from '../model/indexing.ts';
import type { CountryOf } from '../model/keys.ts';
import { termsOf } from './keying.ts';
import { packed } from './packed.ts';
import type { Item } from './packfile.ts';
import { type Parts, type Stretch, stretchInMemory, stretchPutAway, writeIndex } from './packindex.ts';
import { ENTRIES_A_ROW, type PartRow } from './schema.ts';

/** Positions of terms in memory at once, some thirty an entry; more are put away until all are laid together. */
const POSITIONS = 1 << 21;

/** Of the whole work, what is left when the entries are written and cannot be found yet. Measured: a tenth. */
const FINDING = 0.1;

/** An entry that is to be written: which one it is, as they came, and what its like share. */
interface Coming {
  n: number;
  bytes: Uint8Array;
  like: string;
}

/** A question asks for what is of the same sides and matter at about the same time: it lies together, and two thirds of the rows are read. */
const likeOf = ({ measure, actor, counterparty }: Entry): string => `${measure} ${actor.join()} ${counterparty.join()}`;

function besideTheirLike(entries: readonly Coming[]): Coming[] {
  const alike = new Map<string, Coming[]>();
  for (const entry of entries) {
    const others = alike.get(entry.like);
    if (others) others.push(entry);
    else alike.set(entry.like, [entry]);
  }
  return [...alike.values()].flat();
}

/** What was written of a pack. */
export interface Written {
  entries: number;
  newest: Day | null;
  /** Pairs of entries whose ids are likely the same, by where they lie. */
  doubles: [number, number][];
}

/**
 * Writes the entities, the entries and what finds them under a name that no pack has yet, in as many transactions as it takes.
 * Of the entries never more than a slice is in memory, and of what finds them some fifty bytes each.
 * @param total how many entries will come
 * @param onProgress told how far it is, in entries
 */
export async function writeParts(
  parts: Parts,
  pack: string,
  entities: Entity[],
  slices: AsyncIterable<Item[]>,
  countryOf: CountryOf,
  total: number,
  onProgress: (done: number) => void,
): Promise<Written> {
  await parts.put([{ pack, part: 'entities', entities }]);
  const standing = makeStanding();
  const stretches: Stretch[] = [];
  let terms = makeTerms();
  let entries = 0;
  let newest: Day | null = null;
  /** Where each entry lies, as they came. */
  const slots = new Uint32Array(total);
  let written = 0;
  let loose: Coming[] = [];
  let writing: Promise<void> = Promise.resolve();

  /** The database writes while the next slice is read: of each only one is under way. */
  const send = async (all: boolean): Promise<void> => {
    const rows: PartRow[] = [];
    const coming = besideTheirLike(loose);
    const whole = all ? coming.length : coming.length - (coming.length % ENTRIES_A_ROW);
    loose = coming.splice(whole);
    for (let i = 0; i < whole; i += ENTRIES_A_ROW)
      rows.push({ pack, part: (written + i) / ENTRIES_A_ROW, ...packed(coming.slice(i, i + ENTRIES_A_ROW).map(({ bytes }) => bytes)) });
    for (const [i, { n }] of coming.entries()) slots[n] = written + i;
    written += whole;
    const now = written;
    await writing;
    writing = parts.put(rows).then(() => onProgress(Math.floor(now * (1 - FINDING))));
    // Whoever waits for it hears of it.
    writing.catch(() => {});
  };

  for await (const slice of slices) {
    for (const { entry, bytes } of slice) {
      loose.push({ n: entries, bytes, like: likeOf(entry) });
      standing.add(entry);
      terms.add(entries, termsOf(entry, countryOf));
      const last = daysOf(entry.date).to;
      if (newest === null || last > newest) newest = last;
      entries++;
    }
    await send(false);
    if (terms.size() < POSITIONS) continue;
    stretches.push(await stretchPutAway(parts, pack, stretches.length, terms.done()));
    terms = makeTerms();
  }
  if (loose.length > 0) await send(true);
  await writing;
  stretches.push(stretchInMemory(terms.done()));
  const stand = standing.done();
  await writeIndex(parts, pack, stretches, stand, slots.subarray(0, entries), (share) => onProgress(Math.floor(total * (1 - FINDING * (1 - share)))));
  return { entries, newest, doubles: stand.doubles.map(([a, b]) => [slots[a] as number, slots[b] as number]) };
}
