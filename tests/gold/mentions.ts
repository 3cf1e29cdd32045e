import type { Analysis } from '../../src/model/analysis.ts';
import type { Amount } from '../../src/model/figure.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Sentence } from './gold.ts';
import type { Score } from './tally.ts';

/** Where the words begin, as whole words: "he" is not in "the". @throws where they do not stand */
function wordsIn(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\p{L}\p{L}|\p{N}\p{N}/u.test(text.slice(Math.max(0, at - 1), at + 1)) || at === 0) return at;
  throw new Error(`not in the text, or out of order: ${words}`);
}

/** The spans of words that stand in the order of the text. @throws where they do not */
export function locate<T extends { words: string }>(text: string, labels: readonly T[]): (T & Span)[] {
  let at = 0;
  return labels.map((label) => {
    const start = at + wordsIn(text.slice(at), label.words);
    at = start + label.words.length;
    return { ...label, start, end: at };
  });
}

/** One to one, the first that overlaps. */
function pair<G extends Span, A extends Span>(gold: readonly G[], answers: readonly A[]): { pairs: [G, A][]; missed: G[]; extra: A[] } {
  const extra = [...answers];
  const pairs: [G, A][] = [];
  const missed: G[] = [];
  for (const g of gold) {
    const i = extra.findIndex((a) => overlaps(g, a));
    const [answer] = i < 0 ? [] : extra.splice(i, 1);
    if (answer) pairs.push([g, answer]);
    else missed.push(g);
  }
  return { pairs, missed, extra };
}

const same = (a: Amount, b: Amount): boolean => {
  const [x, y] = [a, b].map((amount) => (Array.isArray(amount) ? amount : [amount]));
  return x?.length === y?.length && (x ?? []).every((n, i) => Math.abs(n - (y?.[i] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(n)));
};

// Whether a title or an article belongs to a name is a matter of taste.
const TITLE = /^(?:the |mr\.? |president |senator |prime minister |secretary )+/i;
const bare = (text: string, { start, end }: Span): string => text.slice(start, end).replace(TITLE, '');

// Goods ("soybeans", "LNG") are no names by the labels; a reading that takes them for such is neither asked for nor held against it.
const isGoods = (n: Span & { type: string }, asked: readonly Span[]): boolean => n.type === 'product' && !asked.some((g) => overlaps(g, n));

/** Holds one reading of one sentence against its labels. */
export function scoreMentions(s: Sentence, found: Analysis, score: Score): void {
  const { text } = s;
  const names = locate(text, s.names);
  const say = (span: Span): string => `“${text.slice(span.start, span.end)}”`;

  function compare<G extends Span, A extends Span>(
    what: string,
    gold: readonly G[],
    answers: readonly A[],
    fields: Record<string, (g: G, a: A) => boolean>,
    tell: (a: A) => string,
  ): void {
    const { pairs, missed, extra } = pair(gold, answers);
    for (const [field, isRight] of Object.entries(fields)) {
      const right = pairs.filter(([g, a]) => isRight(g, a));
      score.add(`${what} ${field}`, { right: right.length, answered: answers.length, asked: gold.length });
      for (const [g, a] of pairs)
        if (!isRight(g, a))
          score.wrong(
            `${what} ${field}`,
            s.id,
            `${say(g)} ${JSON.stringify({ ...g, start: undefined, end: undefined })} read as ${say(a)} ${tell(a)}`,
            text,
          );
    }
    for (const g of missed) score.wrong(`${what} missed`, s.id, `${say(g)} not found`, text);
    for (const a of extra) score.wrong(`${what} in vain`, s.id, `${say(a)} ${tell(a)}`, text);
  }

  compare(
    'figures',
    locate(text, s.figures),
    found.figures,
    {
      value: (g, a) => same(g.value, a.value),
      'value, unit': (g, a) => same(g.value, a.value) && g.unit === a.unit && g.kind === a.kind,
      qualifier: (g, a) => g.qualifier === a.qualifier,
    },
    (a) => `${a.qualifier}${JSON.stringify(a.value)} ${a.unit}`,
  );
  compare('dates', locate(text, s.dates), found.moments, { interval: (g, a) => g.from === a.from && g.to === a.to }, (a) => `${a.from}..${a.to}`);
  compare(
    'names',
    names,
    found.names.filter((n) => !isGoods(n, names)),
    { 'span, type': (g, a) => bare(text, g) === bare(text, a) && g.type === a.type, entity: (g, a) => g.entity === a.entity },
    (a) => `${a.type} ${a.entity}`,
  );
  const attributions = s.attributions.map((a) => {
    const content = wordsIn(text, a.content);
    const source = wordsIn(text, a.source);
    return { ...a, content: { start: content, end: content + a.content.length }, source: { start: source, end: source + a.source.length } };
  });
  // Labels are of what is said: whose mind is only told ("they oppose the plan") is not asked.
  const spoken = found.attributions.filter((a) => a.rule !== 'stance');
  const rest = [...spoken];
  for (const g of attributions) {
    const i = rest.findIndex((a) => a.source && overlaps(a.source, g.source) && shared(a.content, g.content) >= 0.6);
    const [answer] = i < 0 ? [] : rest.splice(i, 1);
    score.add('attributions', { right: answer ? 1 : 0, answered: 0, asked: 1 });
    score.add('attributions type', { right: answer?.type === g.type ? 1 : 0, answered: 0, asked: 1 });
    if (!answer) score.wrong('attributions missed', s.id, `${say(g.source)}: ${say(g.content)}`, text);
    else if (answer.type !== g.type) score.wrong('attributions type', s.id, `${say(g.source)} is ${g.type}, read as ${answer.type}`, text);
  }
  for (const field of ['attributions', 'attributions type']) score.add(field, { right: 0, answered: spoken.length, asked: 0 });
  for (const a of rest) score.wrong('attributions in vain', s.id, `${a.source ? say(a.source) : 'nobody'}: ${say(a.content)} (${a.rule})`, text);
}

/** What two spans share, as a part of what they cover together. */
function shared(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + (b.end - b.start) - both);
}
