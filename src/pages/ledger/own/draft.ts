import * as v from 'valibot';
import type { EntityId } from '../../../model/entity.ts';
import { Entry, type EntryFigure, type EntryRelation, type EntrySource } from '../../../model/entry.ts';
import type { Amount, Qualifier } from '../../../model/figure.ts';
import { amountOf, typedOf } from '../list/amount.ts';
import { tagsIn } from '../list/tags.ts';

export interface FigureDraft {
  amount: string;
  unit: string;
  qualifier: Qualifier;
  role: string;
  per: string;
  /** What the form does not show of a figure that was there. */
  kept: EntryFigure | null;
}

export interface SourceDraft {
  publisher: string;
  title: string;
  url: string;
  date: string;
  primary: boolean;
  /** What the form does not show of a source that was there. */
  kept: EntrySource | null;
}

/** An entry as the form holds it: words in fields, whatever they may be. */
export interface Draft {
  title: string;
  date: string;
  kind: Entry['kind'];
  status: Entry['status'];
  measure: string;
  who: string;
  whom: string;
  goods: string;
  deadline: string;
  summary: string;
  figures: FigureDraft[];
  sources: SourceDraft[];
  related: { id: string; title: string; relation: EntryRelation }[];
}

/** The parts of a draft that can be wrong. */
export const FAULTS = ['title', 'date', 'deadline', 'figures', 'sources'] as const;
export type Fault = (typeof FAULTS)[number];

/** What parties are called, and by what they are known. */
export interface Called {
  nameOf: (id: string) => string;
  idOf: (name: string) => string | null;
}

export const NO_FIGURE: FigureDraft = { amount: '', unit: 'USD', qualifier: '=', role: '', per: '', kept: null };
export const NO_SOURCE: SourceDraft = { publisher: '', title: '', url: '', date: '', primary: false, kept: null };

export const blankDraft = (today: string): Draft => ({
  title: '',
  date: today,
  kind: 'pledge',
  status: 'pledged',
  measure: '',
  who: '',
  whom: '',
  goods: '',
  deadline: '',
  summary: '',
  figures: [NO_FIGURE],
  sources: [NO_SOURCE],
  related: [],
});

const amountIn = (value: Amount): string => [value].flat().map(typedOf).join(' – ');

export function draftOf(entry: Entry, titles: ReadonlyMap<string, string>, { nameOf }: Called): Draft {
  return {
    title: entry.title,
    date: entry.date,
    kind: entry.kind,
    status: entry.status,
    measure: entry.measure ?? '',
    who: entry.actor.map(nameOf).join('; '),
    whom: entry.counterparty.map(nameOf).join('; '),
    goods: entry.goods.join(', '),
    deadline: entry.deadline ?? '',
    summary: entry.summary,
    figures: entry.figures.map((figure) => ({
      amount: amountIn(figure.value),
      unit: figure.unit,
      qualifier: figure.qualifier,
      role: figure.role,
      per: figure.per ?? '',
      kept: figure,
    })),
    sources: entry.sources.map((source) => ({
      publisher: source.publisher,
      title: source.title ?? '',
      url: source.url ?? '',
      date: source.date ?? '',
      primary: source.primary,
      kept: source,
    })),
    related: entry.related.map(({ id, relation }) => ({ id, relation, title: titles.get(id) ?? id })),
  };
}

/** "40–50 billion" is a range whose ends share what stands after the second. */
function amountsIn(typed: string): Amount | null {
  const ends = typed.split(/\s*(?:–|—|\bto\b)\s*|(?<=[\da-z])\s*-\s*(?=\d)/i);
  if (ends.length !== 2) return amountOf(typed);
  const [low = '', high = ''] = ends;
  const scale = /[a-z]+\s*$/i.exec(high)?.[0] ?? '';
  const [from, to] = [amountOf(/[a-z]\s*$/i.test(low) ? low : `${low}${scale}`), amountOf(high)];
  return from === null || to === null || from > to ? null : [from, to];
}

function figureOf({ amount, unit, qualifier, role, per, kept }: FigureDraft): EntryFigure | null {
  const value = amountsIn(amount);
  if (value === null || unit.trim() === '') return null;
  const plain = { period: null, baseline: null };
  return { ...(kept ?? plain), value, unit: unit.trim(), qualifier, role: role.trim() || 'amount', per: per.trim() || null };
}

const isBlank = (parts: readonly string[]): boolean => parts.every((part) => part.trim() === '');

/** "Ministry of Rice" → `ministry-of-rice`: somebody whom no pack knows has a name all the same. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const partiesIn = (typed: string, { idOf }: Called): EntityId[] =>
  typed
    .split(/[;\n]/)
    .map((name) => name.trim())
    .flatMap((name) => (name === '' ? [] : (idOf(name) ?? (slugOf(name) || [])))) as EntityId[];

/** The fields of an entry that a draft makes. */
export type Fields = Pick<Entry, (typeof SHOWN)[number] | 'attribution' | 'event' | 'statusHistory' | 'verified'>;

/** What a draft makes, or what is wrong with it. */
export type Written = { entry: Fields } | { faults: Fault[] };

export function entryOf(draft: Draft, called: Called): Written {
  const faults = new Set<Fault>();
  const filled = draft.figures.filter(({ amount }) => !isBlank([amount]));
  const figures = filled.map(figureOf);
  if (figures.includes(null)) faults.add('figures');
  const sources = draft.sources
    .filter(({ publisher, title, url }) => !isBlank([publisher, title, url]))
    .map(
      ({ publisher, title, url, date, primary, kept }): EntrySource => ({
        ...kept,
        publisher: publisher.trim(),
        // What was not there and is not written now stays not there.
        ...(kept && kept.title === undefined && title.trim() === '' ? {} : { title: title.trim() || null }),
        url: url.trim() || null,
        date: date.trim() || null,
        primary,
      }),
    );
  const date = draft.date.trim();
  const entry = {
    date,
    datePrecision: (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day',
    kind: draft.kind,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    actor: partiesIn(draft.who, called),
    counterparty: partiesIn(draft.whom, called),
    attribution: [],
    measure: draft.measure || null,
    goods: tagsIn(draft.goods.toLowerCase()),
    event: null,
    figures: figures.filter((figure) => figure !== null),
    deadline: draft.deadline.trim() || null,
    status: draft.status,
    statusHistory: [],
    related: draft.related.map(({ id, relation }) => ({ id, relation })),
    sources,
    verified: false,
  };
  const result = v.safeParse(v.omit(Entry, ['id']), entry);
  for (const issue of result.issues ?? []) {
    const field = issue.path?.[0]?.key;
    const fault = FAULTS.find((one) => one === field);
    faults.add(fault ?? 'title');
  }
  return result.success && faults.size === 0 ? { entry: result.output } : { faults: FAULTS.filter((fault) => faults.has(fault)) };
}

/** The fields in which two differ: what a correction lays over a record. What the form does not show stays the record's. */
export const SHOWN = [
  'title',
  'date',
  'datePrecision',
  'kind',
  'status',
  'measure',
  'actor',
  'counterparty',
  'goods',
  'deadline',
  'summary',
  'figures',
  'sources',
  'related',
] as const satisfies readonly (keyof Entry)[];

export const changedIn = (record: Entry, written: Fields): (typeof SHOWN)[number][] =>
  SHOWN.filter(
    // How exact a date is known to be is the record's, for as long as the date is.
    (field) => JSON.stringify(record[field]) !== JSON.stringify(written[field]) && (field !== 'datePrecision' || record.date !== written.date),
  );
