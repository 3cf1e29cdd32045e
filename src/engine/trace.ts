import type { Article, Heads } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Link } from '../model/link.ts';
import { wordsAt } from '../model/span.ts';
import { strongest } from './claims/measure.ts';
import type { Lexicon } from './lexicon.ts';
import { hold, type LinkInput } from './linking/held.ts';
import { evidenceByField } from './linking/weights.ts';
import { isOnTrade } from './onTrade.ts';
import { guessLanguage, isEnglish } from './text/language.ts';
import { seenIn } from './text/sought.ts';

/** The rules that spoke, in order: of the page as a whole, of each claim and of each link. Figures, moments, names and attributions carry theirs. */
export interface Trace {
  readonly page: readonly string[];
  readonly claims: readonly (readonly string[])[];
  readonly links: readonly (readonly string[])[];
}

/** The rules in a `rule`, in the order in which they spoke. */
export const rulesOf = ({ rule }: { rule: string }): string[] => rule.split('+');

/** Why the page was read, or why it stays quiet. */
function pageTrace(article: Article, { names, claims }: LinkInput['analysis'], lexicon: Lexicon): string[] {
  const { language, text } = article;
  const guessed = guessLanguage(text);
  const told = guessed ? `text in ${guessed}` : language ? `declared ${language}` : 'too short to tell';
  if (!isEnglish(language, text)) return [`language: ${told}: only English is read`];
  const page = isOnTrade(article, names, lexicon)
    ? claims.length > 0
      ? 'about trade policy'
      : 'about trade policy, but no sentence claims anything'
    : claims.length > 0
      ? 'too short to tell whether it is about trade policy: only what leaves no doubt is claimed'
      : 'not about trade policy: no claims are sought';
  return [`language: ${told}`, `page: ${page}`];
}

/** The kind's rules, then the sign that told the measure: its weight leads to its line in the table of signs. */
function claimTrace(claim: Claim, { text, blocks }: Article, headsAt: ReadonlyMap<number, Heads>): string[] {
  const words = text.slice(claim.start, claim.end).toLowerCase();
  const sign = strongest(words, seenIn(text, claim.start, claim.end));
  const kind = rulesOf(claim).map((rule, i) => (i === 0 ? `kind:${rule}` : rule));
  if (!claim.measure) return kind;
  const heads = headsAt.get(claim.start);
  if (heads && /cell|item/.test(claim.rule)) {
    const over = [...heads.row, ...heads.column, ...(heads.over === null ? [] : [heads.over])];
    return [...kind, `measure:${claim.measure} under ${over.flatMap((i) => (blocks[i] ? [`“${wordsAt(text, blocks[i])}”`] : [])).join(' ')}`];
  }
  const isOwn = sign?.measure === claim.measure;
  return [
    ...kind,
    isOwn
      ? `measure:${claim.measure} by “${/^\W*[\p{L}\d-]*/u.exec(words.slice(sign.at))?.[0] ?? ''}” ${sign.weight}`
      : `measure:${claim.measure} by its context`,
  ];
}

/** Names every rule that spoke, so that a wrong reading can be explained and mended in one place. Works out again what `analyse` and `link` found. */
export function traceOf(input: LinkInput, links: readonly Link[], lexicon: Lexicon): Trace {
  const { article, analysis } = input;
  const headsAt = new Map(article.blocks.flatMap(({ start, heads }) => (heads ? [[start, heads] as const] : [])));
  const held = links.length > 0 ? hold(input).claims : [];
  return {
    page: pageTrace(article, analysis, lexicon),
    claims: analysis.claims.map((claim) => claimTrace(claim, article, headsAt)),
    links: links.map(({ claim, entry }) => {
      const candidate = held[claim]?.candidates.of(entry);
      if (!candidate) return [];
      const fields = evidenceByField(candidate.features).map(({ field, level, weight }) => `${field}:${level} ${weight > 0 ? '+' : ''}${weight}`);
      const likely = held[claim]?.likely.find((one) => one.candidate === candidate);
      return likely ? [...fields, `looked at twice: ${likely.chance.toFixed(2)}`] : fields;
    }),
  };
}
