import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { link } from '../../../src/engine/link.ts';
import type { LinkInput } from '../../../src/engine/linking/held.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { CERTAIN, type Claim } from '../../../src/model/claim.ts';
import type { Day } from '../../../src/model/day.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Entry, EntryId } from '../../../src/model/entry.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { postingsOf } from '../../../src/model/indexing.ts';
import { keysOfEntry } from '../../../src/model/keys.ts';
import type { Link } from '../../../src/model/link.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { Pack } from '../../../src/model/pack.ts';
import { inOrder, nearestIn } from '../../../src/model/postings.ts';
import { queryOf } from '../../../src/model/query.ts';

export const pack = v.parse(Pack, JSON.parse(readFileSync(new URL('../../../public/packs/trade-war.json', import.meta.url), 'utf8')));
export const lexicon = compileLexicon(pack.entities);
const kept = pack.entries.toSorted(inOrder);
const postings = postingsOf(kept, (entry) => keysOfEntry(entry, lexicon.countryOf));

const candidatesFor = (analysis: Analysis, published: Day | null): Entry[] =>
  nearestIn(postings, queryOf(analysis, published, lexicon.countryOf)).flatMap((position) => kept[position] ?? []);

/** A claim as the engine would read it, written short. Everything left out is not stated. */
export interface Ask {
  published?: string;
  asOf?: string;
  words: string;
  kind: Claim['kind'];
  /** "CN > US" or "US" */
  parties: string;
  measure?: Claim['measure'];
  goods?: string[];
  /** "> 1.2e12 USD", "25<10 percent" (from 10 to 25), "25e6 tonne/year" */
  figures?: string[];
  /** A day, or "from..to" */
  spokenOf?: string;
  /** Days and periods the claim names, like `spokenOf`. */
  dates?: string[];
  event?: string;
  deadline?: string;
  period?: { from?: string; to?: string; years?: number };
  /** "bloomberg:outlet" */
  said?: string[];
}

const FIGURE = /^(?:([=~<>]=?) )?(-?[\d.e]+)(?:<(-?[\d.e]+))? ([A-Za-z-]+)(?:\/(\w+))?( down| up)?$/;

function figure(text: string): Figure {
  const m = FIGURE.exec(text);
  if (!m) throw new Error(`not a figure: ${text}`);
  const [, hedge = '=', value, from, unit = '', per, direction] = m;
  const to = Number(value);
  const kind =
    unit === 'percent' || unit === 'percentage-point'
      ? unit
      : /^[A-Z]{3}$/.test(unit)
        ? 'money'
        : /^(?:day|month|year)$/.test(unit)
          ? 'duration'
          : 'quantity';
  const change = from ? { from: Number(from), to } : direction ? { by: to, direction: direction.trim() as 'up' | 'down' } : null;
  return { start: 0, end: 1, kind, value: to, unit, qualifier: hedge as Figure['qualifier'], per: per ?? null, change, rule: 'test' };
}

function days(text: string): { from: Day; to: Day } {
  const [from = '', to = from] = text.split('..');
  return { from: from as Day, to: to as Day };
}

const moment = (text: string): Moment => {
  const { from, to } = days(text);
  return {
    start: 0,
    end: 1,
    kind: from === to ? 'on' : 'span',
    from,
    to,
    year: 'implied',
    month: 'stated',
    day: from === to ? 'stated' : 'absent',
    rule: 'test',
  };
};

/** The link input of an article that makes these claims, one after the other; candidates are those that the shipped pack has for them. */
export function articleOf(first: Ask, ...others: Ask[]): LinkInput {
  const inputs = [first, ...others.map((ask) => ({ ...ask, published: first.published ?? '' }))].map(inputOf);
  const [input] = inputs;
  if (!input) throw new Error('no claim');
  const text = inputs.map((i) => i.article.text).join('\n');
  const sum = { figures: 0, moments: 0, text: 0 };
  const claims = inputs.flatMap(({ article, analysis }) => {
    const { ...at } = sum;
    sum.figures += analysis.figures.length;
    sum.moments += analysis.moments.length;
    sum.text += article.text.length + 1;
    return analysis.claims.map((claim) => ({
      ...claim,
      start: claim.start + at.text,
      end: claim.end + at.text,
      figures: claim.figures.map((i) => i + at.figures),
      dates: claim.dates.map((i) => i + at.moments),
    }));
  });
  const analysis: Analysis = {
    ...input.analysis,
    claims,
    figures: inputs.flatMap((i) => i.analysis.figures),
    moments: inputs.flatMap((i) => i.analysis.moments),
  };
  return {
    ...input,
    article: { ...input.article, text },
    analysis,
    candidates: candidatesFor(analysis, input.article.published),
  };
}

/** The link input of an article that makes this one claim; candidates are those that the shipped pack has for it. */
export function inputOf(ask: Ask): LinkInput {
  const [actors = '', counterparties = ''] = ask.parties.split('>');
  const ids = (list: string): EntityId[] =>
    list
      .split(',')
      .map((s) => s.trim())
      .filter(Boolean) as EntityId[];
  const figures = (ask.figures ?? []).map(figure);
  const moments = (ask.dates ?? []).map(moment);
  const claim: Claim = {
    start: 0,
    end: ask.words.length,
    kind: ask.kind,
    polarity: 'affirmed',
    modality: null,
    nature: [],
    money: null,
    actors: ids(actors),
    counterparties: ids(counterparties),
    measure: ask.measure ?? null,
    goods: ask.goods ?? [],
    figures: figures.map((_, i) => i),
    dates: moments.map((_, i) => i),
    spokenOf: ask.spokenOf ? days(ask.spokenOf) : null,
    event: (ask.event ?? null) as EntityId | null,
    deadline: (ask.deadline ?? null) as Day | null,
    period: ask.period
      ? { from: (ask.period.from ?? null) as Day | null, to: (ask.period.to ?? null) as Day | null, years: ask.period.years ?? null }
      : null,
    attribution: (ask.said ?? []).map((s) => {
      const [source = '', type = 'person'] = s.split(':');
      return { source, type: type as 'person' };
    }),
    sure: CERTAIN,
    rule: 'test',
  };
  const analysis: Analysis = { figures, moments, names: [], attributions: [], claims: [claim] };
  return {
    article: {
      title: null,
      url: null,
      published: (ask.published ?? null) as Day | null,
      language: 'en',
      outlet: null,
      author: null,
      text: ask.words,
      blocks: [{ start: 0, end: ask.words.length, role: 'paragraph' }],
    },
    analysis,
    candidates: candidatesFor(analysis, (ask.published ?? null) as Day | null),
    judgements: [],
    asOf: (ask.asOf ?? '2026-11-01') as Day,
    lexicon,
  };
}

export const linksFor = (ask: Ask): Link[] => link(inputOf(ask));

export const id = (text: string): EntryId => text as EntryId;
