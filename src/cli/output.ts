import { rulesOf } from '../engine/trace.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Read } from './read.ts';

const span = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });
const pair = (s: Span): [number, number] => [s.start, s.end];

function mentions(text: string, { figures, moments, names, attributions }: Analysis, isTraced: boolean) {
  const traced = (mention: { rule: string }) => isTraced && { trace: rulesOf(mention) };
  return {
    figures: figures.map((f) => ({
      ...span(text, f),
      kind: f.kind === 'percentage-point' ? 'percentage-points' : f.kind,
      value: f.value,
      unit: f.unit,
      qualifier: f.qualifier,
      per: f.per,
      change: f.change,
      ...traced(f),
    })),
    dates: moments.map((m) => ({ ...span(text, m), from: m.from, to: m.to, ...traced(m) })),
    names: names.map((n) => ({ ...span(text, n), type: n.type, entity: n.entity, ...traced(n) })),
    attributions: attributions.map((a) => ({
      content: pair(a.content),
      cue: a.cue && pair(a.cue),
      source: a.source && pair(a.source),
      entity: a.entity,
      type: a.type,
      ...traced(a),
    })),
  };
}

/** Said or denied, done or to come, how firmly, and whose money. */
const howPut = ({ polarity, modality, nature, money }: Claim) => ({ polarity, modality, nature, money });

/** The JSON object of the contract, to the letter; as of a day, with how each record stood then and by which sources; where a trace was asked for, with how each claim is put and the rules that spoke. */
export function output(id: string | number, { article, analysis, links, said, told, trace }: Read) {
  const { title, url, published, language, text } = article;
  return {
    id,
    article: { title, url, published, language },
    text,
    ...mentions(text, analysis, trace !== null),
    claims: analysis.claims.map((claim, i) => ({
      ...span(text, claim),
      kind: claim.kind,
      actors: claim.actors,
      counterparties: claim.counterparties,
      measure: claim.measure,
      goods: claim.goods,
      figures: claim.figures,
      dates: claim.dates,
      deadline: claim.deadline,
      period: claim.period,
      attribution: claim.attribution,
      links: links
        .map((l, n) => ({ l, words: said[n], rules: trace?.links[n] }))
        .filter(({ l }) => l.claim === i)
        .map(({ l, words, rules }) => ({
          record: l.entry,
          relation: l.relation,
          when: l.when,
          score: l.score,
          ...words,
          ...(told && { status: told.get(l.entry) ?? null }),
          ...(rules && { trace: rules }),
        })),
      ...(trace && { trace: trace.claims[i], put: howPut(claim) }),
    })),
    ...(trace && { trace: trace.page }),
  };
}
