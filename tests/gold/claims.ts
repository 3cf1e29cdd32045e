import type { Analysis } from '../../src/model/analysis.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { EntityId } from '../../src/model/entity.ts';
import type { Entry, EntryRelation } from '../../src/model/entry.ts';
import type { CountryOf } from '../../src/model/keys.ts';
import type { Link } from '../../src/model/link.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import type { GoldArticle, GoldClaim } from './gold.ts';
import { keptAt } from './proposed.ts';
import type { Score } from './tally.ts';

const set = (ids: readonly EntityId[], countryOf: CountryOf): string => [...new Set(ids.map((id) => countryOf(id) ?? id))].sort().join('+');

/** By country. Where both sides act, who is named as actor and who as the other side is a matter of taste. */
function actorsRight(gold: GoldClaim, claim: Claim, countryOf: CountryOf): boolean {
  if (gold.actors === null || set(gold.actors, countryOf) === set(claim.actors, countryOf)) return true;
  if (gold.eitherActor && claim.actors.length > 0) return set([...gold.actors, ...claim.actors], countryOf) === set(gold.actors, countryOf);
  const [all, own] = [
    [...gold.actors, ...(gold.counterparties ?? [])],
    [...claim.actors, ...claim.counterparties],
  ].map((ids) => set(ids, countryOf));
  return set(gold.actors, countryOf).includes('+') && claim.actors.length > 0 && all === own;
}

const counterpartiesRight = (gold: GoldClaim, claim: Claim, countryOf: CountryOf): boolean =>
  gold.counterparties === null ||
  set(gold.counterparties, countryOf) === set(claim.counterparties, countryOf) ||
  (gold.counterpartiesOptional && claim.counterparties.length === 0) ||
  (set(gold.actors ?? [], countryOf).includes('+') && actorsRight(gold, claim, countryOf));

const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '');

// How much of a title belongs to a source's name is a matter of taste.
const sameSource = (gold: string, read: string): boolean => plain(read) === plain(gold) || plain(read).endsWith(` ${plain(gold)}`);

const attributionRight = (gold: GoldClaim, claim: Claim): boolean =>
  gold.attributions === null ||
  gold.attributions.some(
    (chain) => chain.length === claim.attribution.length && chain.every((source, i) => sameSource(source, claim.attribution[i]?.source ?? '')),
  );

const FIELDS = {
  kind: (g: GoldClaim, c: Claim) => g.kinds.includes(c.kind),
  measure: (g: GoldClaim, c: Claim) => g.measures === null || (c.measure !== null && g.measures.includes(c.measure)),
  actors: actorsRight,
  counterparties: counterpartiesRight,
  attribution: attributionRight,
} satisfies Record<string, (g: GoldClaim, c: Claim, countryOf: CountryOf) => boolean>;

const spanOf = (gold: GoldClaim, text: string): Span => {
  if (gold.words === null) return { start: 0, end: text.length };
  const start = text.indexOf(gold.words);
  if (start < 0) throw new Error(`not in the text: ${gold.words}`);
  return { start, end: start + gold.words.length };
};

/** One to one, what is asked before what is optional, the pairs that agree most first; an answer is null where none is left. */
function match(text: string, gold: readonly GoldClaim[], claims: readonly Claim[], countryOf: CountryOf): (number | null)[] {
  const pairs = gold
    .flatMap((g, i) =>
      claims.flatMap((c, j) =>
        overlaps(spanOf(g, text), c) ? [{ i, j, agree: Object.values(FIELDS).filter((is) => is(g, c, countryOf)).length }] : [],
      ),
    )
    .sort((a, b) => Number(gold[a.i]?.optional) - Number(gold[b.i]?.optional) || b.agree - a.agree || a.i - b.i || a.j - b.j);
  const answers: (number | null)[] = gold.map(() => null);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (answers[i] !== null || taken.has(j)) continue;
    answers[i] = j;
    taken.add(j);
  }
  return answers;
}

/** `exhaustive`: the labels name every claim of the text, so that one more is found in vain. Gives the claim's index for each label. */
export function scoreClaims(
  { id, text, claims }: { id: string; text: string; claims: readonly GoldClaim[] },
  found: Analysis,
  countryOf: CountryOf,
  exhaustive: boolean,
  score: Score,
): (number | null)[] {
  const answers = match(text, claims, found.claims, countryOf);
  const asked = [...claims.entries()].filter(([, gold]) => !gold.optional);
  const right = asked.filter(([i]) => answers[i] !== null).length;
  const spared = answers.filter((a) => a !== null).length - right;
  const answered = exhaustive ? found.claims.length - spared : right;
  const tell = (c: Claim): string =>
    `${c.kind}, ${c.actors.join('+') || '?'} → ${c.counterparties.join('+') || '?'}, ${c.measure}, says ${c.attribution.map((a) => a.source).join(' > ') || 'nobody'}`;
  score.add('claims found', { right, answered, asked: asked.length });
  for (const [field, isRight] of Object.entries(FIELDS)) {
    let right = 0;
    for (const [i, gold] of asked) {
      const claim = found.claims[answers[i] ?? -1];
      if (!claim) continue;
      if (isRight(gold, claim, countryOf)) right++;
      else
        score.wrong(
          `claims ${field}`,
          id,
          `wanted ${JSON.stringify({ ...gold, first: undefined })}; read: ${tell(claim)}`,
          text.slice(claim.start, claim.end),
        );
    }
    score.add(`claims ${field}`, { right, answered, asked: asked.length });
  }
  for (const [i, gold] of asked)
    if (answers[i] === null) score.wrong('claims missed', id, `${gold.kinds[0]}, ${gold.actors}, ${gold.measures}`, gold.words ?? text);
  if (exhaustive)
    for (const [j, c] of found.claims.entries()) if (!answers.includes(j)) score.wrong('claims in vain', id, tell(c), text.slice(c.start, c.end));
  return answers;
}

/** A star forbids a time or a country as a whole, but not what the pack itself says to carry out, raise or count a record that is asked for. */
const isForbidden = (pattern: string, entry: string, thread: ReadonlySet<string>): boolean =>
  pattern.endsWith('*') ? entry.startsWith(pattern.slice(0, -1)) && !thread.has(entry) : pattern === entry;

const CLOSE: ReadonlySet<EntryRelation> = new Set(['implements', 'raises', 'lowers', 'restates', 'assesses', 'contradicts', 'supersedes']);

/** What the pack ties closely to the records asked for in an article. */
export function threadOf({ claims }: GoldArticle, entries: readonly Entry[]): Set<string> {
  const asked = new Set(claims.flatMap(({ first }) => first ?? []));
  return new Set(
    entries.flatMap(({ id, related }) =>
      related.flatMap((r) => (!CLOSE.has(r.relation) ? [] : asked.has(r.id) ? [id] : asked.has(id) ? [r.id] : [])),
    ),
  );
}

/**
 * Which record stands first, which in the first three; whether editors, too, would keep the first; what is shown that must never be. Under a claim for which `first` is empty, and in a text whose
 * labels name every claim under one that none of them names, whatever is shown is shown in vain.
 */
export function scoreLinks(
  article: GoldArticle,
  answers: readonly (number | null)[],
  links: readonly Link[],
  claims: readonly Claim[],
  exhaustive: boolean,
  score: Score,
  thread: ReadonlySet<string>,
): void {
  const shownUnder = (claim: number | null | undefined): Link['entry'][] => links.filter((l) => l.claim === claim).map((l) => l.entry);
  const empty = article.claims.flatMap(({ first }, i) => (first?.length === 0 ? (answers[i] ?? []) : []));
  const unnamed = exhaustive ? [...claims.keys()].filter((j) => !answers.includes(j)) : [];
  for (const j of [...empty, ...unnamed]) {
    const shown = shownUnder(j);
    const claim = claims[j];
    if (shown.length === 0 || !claim) continue;
    score.add('links first', { right: 0, answered: 1, asked: 0 });
    score.add('links in first three', { right: 0, answered: 1, asked: 0 });
    score.wrong('links in vain', article.id, shown.join(', '), article.text.slice(claim.start, claim.end));
  }
  for (const [i, gold] of article.claims.entries()) {
    const right = gold.first;
    if (right === null || right.length === 0 || (gold.optional && answers[i] === null)) continue;
    const shown = shownUnder(answers[i]);
    const answered = shown.length > 0 ? 1 : 0;
    const is = (n: number): number => (shown.slice(0, n).some((entry) => right.includes(entry)) ? 1 : 0);
    score.add('links first', { right: is(1), answered, asked: 1 });
    score.add('links in first three', { right: is(3), answered, asked: 1 });
    if (is(1) === 0) score.wrong('links first', article.id, `wanted ${right.join(' or ')}; shown: ${shown.join(', ') || 'none'}`, gold.words ?? '');
  }
  for (const [j, claim] of claims.entries()) {
    const [shown] = shownUnder(j);
    if (shown === undefined) continue;
    const label = article.claims[answers.indexOf(j)];
    const kept = keptAt(article, claim);
    if (label?.first === null && kept === null) continue;
    const right = label?.first?.includes(shown) || kept?.includes(shown) ? 1 : 0;
    if (label || exhaustive) score.add('links kept', { right, answered: 1, asked: 0 });
  }
  for (const l of links)
    if (article.never.some((pattern) => isForbidden(pattern, l.entry, thread))) {
      score.add('links never to be shown', { right: 0, answered: 1, asked: 0 });
      const claim = claims[l.claim];
      score.wrong(
        'links never to be shown',
        article.id,
        `${l.entry} (${l.relation}, ${l.score}): ${l.because.map(({ says }) => says).join(', ')}`,
        claim ? article.text.slice(claim.start, claim.end) : '',
      );
    }
}
