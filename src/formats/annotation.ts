import type { SavedEntry, Sighting } from '../model/saved.ts';
import { commas, type Format } from './format.ts';

export const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** Our own vocabulary beside the standard's: the whole entry as one JSON value, so that it can come back. */
const CONTEXT = [ANNO, { pledgemark: 'urn:pledgemark:terms#', 'pledgemark:entry': { '@type': '@json' } }];

export const ENTRY_KEY = 'pledgemark:entry';

/** A page that said no address. */
export const NO_ADDRESS = 'urn:pledgemark:no-address';

export const URN = 'urn:pledgemark:entry:';

const targetOf = ({ page, quote, at }: Sighting): object => ({
  type: 'SpecificResource',
  source: page.url ?? NO_ADDRESS,
  selector: [
    { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    { type: 'TextPositionSelector', start: quote.start, end: quote.end },
  ],
  state: { type: 'TimeState', sourceDate: at },
});

const text = (value: string, purpose: string): object => ({ type: 'TextualBody', value, format: 'text/plain', purpose });

/** One saved claim as one annotation of all the places where it was seen. */
function annotationOf(entry: SavedEntry): object {
  const body = [...(entry.note === '' ? [] : [text(entry.note, 'commenting')]), ...entry.tags.map((tag) => text(tag, 'tagging'))];
  const targets = entry.sightings.map(targetOf);
  return {
    id: `${URN}${entry.id}`,
    type: 'Annotation',
    motivation: body.length > 0 ? 'commenting' : 'highlighting',
    created: entry.savedAt,
    generator: { id: 'urn:pledgemark:software', type: 'Software', name: 'Pledgemark' },
    ...(body.length > 0 && { body }),
    target: targets.length === 1 ? targets[0] : targets,
    [ENTRY_KEY]: entry,
  };
}

/** W3C Web Annotation in JSON-LD: one page of a collection. */
export const annotations: Format = {
  ending: 'jsonld',
  type: 'application/ld+json',
  writer({ exportedAt, entries }) {
    const item = commas();
    const collection = { id: `urn:pledgemark:ledger:${exportedAt}`, type: 'AnnotationCollection', total: entries };
    const head = { '@context': CONTEXT, id: `${collection.id}:page`, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
    return {
      head: () => `${JSON.stringify(head).slice(0, -1)},"items":[`,
      entry: (entry) => item(JSON.stringify(annotationOf(entry))),
      judgement: () => '',
      tail: () => '\n]}\n',
    };
  },
};
