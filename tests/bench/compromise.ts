import nlp from 'compromise';
import dates from 'compromise-dates';
import type { Figure } from '../../src/model/figure.ts';
import type { Name } from '../../src/model/name.ts';
import { apart, figure, moment, type Peer, unitOf } from './peer.ts';

nlp.plugin(dates);

/** The part of its answers that we read; its own types leave `json` open. */
interface View {
  json(options: {
    offset: true;
  }): { offset: { start: number; length: number }; number?: Num; dates?: { start: string | null; end: string | null } }[];
}
interface Num {
  num: number | null;
  prefix: string;
  unit: string;
}
interface Doc extends View {
  numbers(): View;
  dates(options: { today: string }): View;
  people(): View;
  places(): View;
  organizations(): View;
}

const parsed = (text: string): Doc => nlp(text) as unknown as Doc;

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₩': 'KRW', '₹': 'INR' };

function figureFrom(text: string, start: number, end: number, { num, prefix, unit }: Num): Figure[] {
  if (num === null) return [];
  const sign = CURRENCIES[prefix] ?? CURRENCIES[text.charAt(start)];
  if (sign) return [figure(start, end, 'money', num, sign)];
  if (unit === 'percent' || text.slice(start, end).includes('%')) return [figure(start, end, 'percent', num, 'percent')];
  const own = unit === '' ? null : unitOf(unit);
  if (own && /^[A-Z]{3}$/.test(own)) return [figure(start, end, 'money', num, own)];
  if (own && /^(?:day|week|month|year|hour|minute|decade)$/.test(own)) return [figure(start, end, 'duration', num, own)];
  return [figure(start, end, own === 'tonne' ? 'quantity' : 'count', num, own)];
}

const spans = (view: View) =>
  view.json({ offset: true }).map((one) => ({ ...one, start: one.offset.start, end: one.offset.start + one.offset.length }));

/** Its spans keep the comma or stop after a name. */
const withoutMarks = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/(?:['’]s)?[\s.,;:!?)”"]*$/, '').length;

export const compromise: Peer = {
  name: 'compromise',
  run: (text, published) => {
    const doc = parsed(text);
    return [doc.numbers(), doc.dates({ today: published }), doc.people(), doc.places(), doc.organizations()].map((view) =>
      view.json({ offset: true }),
    );
  },
  read: (text, published) => {
    const doc = parsed(text);
    const names = (view: View, type: Name['type']): Name[] =>
      spans(view).map(({ start, end }) => ({ start, end: withoutMarks(text, start, end), type, entity: null, rule: 'peer' }));
    const moments = spans(doc.dates({ today: published })).map(({ start, end, dates: found }) =>
      moment(start, end, found?.start?.slice(0, 10) ?? null, found?.end?.slice(0, 10) ?? null),
    );
    return {
      // A year is no figure by any reading; what its dates cover is not held against its numbers.
      figures: spans(doc.numbers())
        .filter(({ start, end }) => !moments.some((m) => m.start < end && start < m.end))
        .flatMap(({ start, end, number }) => (number ? figureFrom(text, start, end, number) : [])),
      moments,
      names: apart([...names(doc.people(), 'person'), ...names(doc.places(), 'place'), ...names(doc.organizations(), 'organisation')]),
    };
  },
};
