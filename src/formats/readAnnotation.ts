import * as v from 'valibot';
import type { EntryId } from '../model/entry.ts';
import { hashOf } from '../model/hash.ts';
import type { SavedEntry, Sighting } from '../model/saved.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { ANNO, ENTRY_KEY, NO_ADDRESS } from './annotation.ts';
import { Elements } from './elements.ts';
import { FileFault, type Item, type ItemReader } from './item.ts';
import { itemOf } from './readNative.ts';
import { parsed } from './sound.ts';

const many = <const S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.union([v.array(schema), schema]),
    v.transform((value): v.InferOutput<S>[] => (Array.isArray(value) ? value : [value])),
  );

const Selector = v.looseObject({ type: v.string() });
const TextQuote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const TextPosition = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

const Body = v.union([v.string(), v.looseObject({ value: v.optional(v.string()), purpose: v.optional(v.string()) })]);
const Target = v.union([
  v.string(),
  v.looseObject({
    source: v.optional(v.union([v.string(), v.looseObject({ id: v.string() })])),
    selector: v.optional(many(Selector), []),
    state: v.optional(v.looseObject({ sourceDate: v.optional(v.string()) })),
  }),
]);

const Annotation = v.looseObject({
  type: v.union([v.literal('Annotation'), v.pipe(v.array(v.string()), v.includes('Annotation'))]),
  id: v.optional(v.string()),
  created: v.optional(v.string()),
  body: v.optional(many(Body), []),
  bodyValue: v.optional(v.string()),
  target: many(Target),
});
type Annotation = v.InferOutput<typeof Annotation>;

/** Bodies or targets of one annotation. */
const MOST_IN_A_FIELD = 1000;

const instant = (text: string | undefined): string | null => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

function sightingOf(target: v.InferOutput<typeof Target>, at: string): Sighting | null {
  if (typeof target === 'string') return null;
  const quote = target.selector.find((s) => v.is(TextQuote, s));
  if (!quote) return null;
  const { exact, prefix, suffix } = v.parse(TextQuote, quote);
  const position = target.selector.find((s) => v.is(TextPosition, s));
  const { start, end } = position ? v.parse(TextPosition, position) : { start: 0, end: exact.length };
  const source = typeof target.source === 'string' ? target.source : (target.source?.id ?? NO_ADDRESS);
  const url = /^https?:\/\/\S+$/.test(source) ? source : null;
  return {
    page: { url, title: null, outlet: null, author: null, published: null },
    quote: { exact, prefix, suffix, start, end },
    at: instant(target.state?.sourceDate) ?? at,
  };
}

/** An annotation of other software: its words, its places and its notes. What it claims is for the reader to say. */
function entryOf(annotation: Annotation, now: string): SavedEntry | null {
  const savedAt = instant(annotation.created) ?? now;
  const sightings = annotation.target.map((target) => sightingOf(target, savedAt)).filter((sighting) => sighting !== null);
  const [first] = sightings;
  if (!first || first.quote.exact.trim() === '') return null;
  const bodies = annotation.body.map((body) => (typeof body === 'string' ? { value: body, purpose: undefined } : body));
  const valuesOf = (tags: boolean): string[] => bodies.flatMap(({ value, purpose }) => (value && (purpose === 'tagging') === tags ? [value] : []));
  const words = first.quote.exact.replace(/\s+/g, ' ').trim();
  const name = annotation.id ?? `${first.page.url} ${words}`;
  return {
    id: `annotation-${hashOf(name).toString(16).padStart(14, '0')}` as EntryId,
    date: savedAt.slice(0, 10),
    datePrecision: 'day',
    kind: 'statement',
    title: words.length <= 160 ? words : `${words.slice(0, words.lastIndexOf(' ', 160))} …`,
    summary: first.quote.exact,
    actor: [],
    counterparty: [],
    attribution: [],
    measure: null,
    goods: [],
    event: null,
    figures: [],
    deadline: null,
    status: 'reported',
    statusHistory: [],
    related: [],
    sources: first.page.url === null ? [] : [{ publisher: new URL(first.page.url).hostname, date: null, url: first.page.url, primary: false }],
    verified: false,
    sightings,
    note: [...valuesOf(false), ...(annotation.bodyValue ? [annotation.bodyValue] : [])].join('\n\n'),
    tags: [...new Set(valuesOf(true))],
    savedAt,
  };
}

/** One annotation as an item: one of ours is the entry that it carries. */
function annotationItem(value: unknown, line: number, now: string): Item {
  if (typeof value === 'object' && value !== null && ENTRY_KEY in value) return itemOf('entries', value[ENTRY_KEY], line);
  const refuse = (why: string): Item => ({ refused: { line, what: 'annotation', why } });
  const annotation = v.safeParse(Annotation, value);
  if (!annotation.success) return refuse(wrongAt(annotation.issues));
  const entry = entryOf(annotation.output, now);
  return entry ? itemOf('entries', entry, line) : refuse('no words are quoted (TextQuoteSelector)');
}

/**
 * W3C Web Annotation: a page or a collection of annotations, a list of them, or one alone.
 * @param now for an annotation that does not say when it was made; ISO 8601, UTC
 */
export function annotationReader(now: string): ItemReader {
  const elements = new Elements();
  /** Lists that are fields of one annotation that stands alone. */
  const lists = new Map<string, unknown[]>();

  const itemsOf = (found: ReturnType<Elements['push']>): Item[] =>
    found.flatMap(({ list, text, line }): Item[] => {
      const value = parsed(text);
      if (list !== 'items' && list !== '') {
        const others = lists.get(list) ?? [];
        if ('value' in value && others.length < MOST_IN_A_FIELD) lists.set(list, [...others, value.value]);
        return [];
      }
      return ['fault' in value ? { refused: { line, what: 'annotation', why: value.fault } } : annotationItem(value.value, line, now)];
    });

  function field(name: string): unknown {
    const value = parsed(elements.fields.get(name) ?? 'null');
    return 'fault' in value ? undefined : value.value;
  }

  /** What the outermost object holds beside a list of items: the first page of a collection, or it is an annotation itself. */
  function alone(): Item[] {
    const first = field('first');
    if (typeof first === 'object' && first !== null && 'items' in first && Array.isArray(first.items))
      return first.items.map((value) => annotationItem(value, 1, now));
    if (field('type') !== 'Annotation') return [];
    return [annotationItem(Object.fromEntries([...[...elements.fields.keys()].map((name) => [name, field(name)] as const), ...lists]), 1, now)];
  }

  let met = false;
  return {
    push(text) {
      const items = itemsOf(elements.push(text));
      met ||= items.length > 0;
      return items;
    },
    end() {
      const items = [...itemsOf(elements.end()), ...alone()];
      const context = [elements.fields.get('@context'), ...(lists.get('@context') ?? [])];
      if (!met && items.length === 0 && !context.some((named) => typeof named === 'string' && named.includes(ANNO)))
        throw new FileFault('No claim and no annotation is in this file.');
      if (elements.fault !== null) items.push({ refused: { line: elements.line, what: 'the rest of the file', why: elements.fault } });
      return items;
    },
  };
}
