import * as v from 'valibot';
import { Judgement } from '../model/judgement.ts';
import type { SharedDocument } from '../model/replica.ts';
import { SavedEntry } from '../model/saved.ts';

type Fields = SharedDocument['value'];
export type Own = SavedEntry | Judgement;

export const kindOf = (id: string): SharedDocument['kind'] => (id.startsWith('entry:') ? 'entry' : 'judgement');

/**
 * The fields that a team shares of an entry or a judgement. A date and how exact it is are one field: one without the other says nothing;
 * and so are a verdict and what it was said of. What became of the quotation on its page stays here: every browser sees that for itself.
 */
export function fieldsOf(own: Own): Fields {
  if (!('savedAt' in own)) {
    const { verdict, words, levels, ...rest } = own;
    return { ...rest, said: { verdict, words, ...(levels && { levels }) } };
  }
  const { date, datePrecision, sightings, ...rest } = own;
  return { ...rest, date: { date, datePrecision }, sightings: sightings.map(({ found: _, ...sighting }) => sighting) };
}

const Dated = v.object({ date: v.unknown(), datePrecision: v.unknown() });
const Said = v.pick(Judgement, ['verdict', 'words', 'levels']);

/**
 * The entry or judgement of these fields; null where they do not make one, or one of another name.
 * @param before what is here now: where its quotations were found is kept
 */
export function ownOf(id: string, fields: Fields, before: Own | null): Own | null {
  if (kindOf(id) === 'judgement') {
    const { said, ...rest } = fields;
    const judgement = v.safeParse(Judgement, { ...rest, ...(v.is(Said, said) ? said : {}) });
    return judgement.success && idOf(judgement.output) === id ? judgement.output : null;
  }
  const dated = v.safeParse(Dated, fields.date);
  const entry = v.safeParse(SavedEntry, { ...fields, ...(dated.success ? dated.output : {}) });
  if (!entry.success || idOf(entry.output) !== id) return null;
  const found = new Map(before && 'savedAt' in before ? before.sightings.map((s) => [keyOf(s), s.found]) : []);
  const sightings = entry.output.sightings.map(({ found: _, ...sighting }) => {
    const here = found.get(keyOf(sighting));
    return here ? { ...sighting, found: here } : sighting;
  });
  return { ...entry.output, sightings };
}

/** The name of its document: the same in every browser. */
const idOf = (own: Own): string => ('savedAt' in own ? `entry:${own.id}` : `judgement:${own.claim}:${own.entry}`);

const keyOf = ({ at, page, quote }: SavedEntry['sightings'][number]): string => JSON.stringify([at, page.url, quote.start, quote.exact]);
