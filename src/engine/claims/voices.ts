import type { Attribution } from '../../model/attribution.ts';
import type { Day } from '../../model/day.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { inside } from './near.ts';
import type { Sides } from './sides.ts';
import { isBody, isOfficer, stateOf } from './states.ts';

/** What a country's ministries are called without its name. */
const MINISTRIES: readonly { pattern: RegExp; entity: EntityId }[] = (
  [
    [/\b(?:commerce ministry|ministry of commerce)\b/i, 'mofcom'],
    [/\b(?:finance ministry|ministry of finance)\b/i, 'ministry-of-finance-cn'],
    [/\b(?:foreign ministry|ministry of foreign affairs)\b/i, 'mfa-cn'],
    [/\b(?:transport ministry|ministry of transport)\b/i, 'ministry-of-transport-china'],
    [/\b(?:customs (?:administration|office|authority|agency)|administration of customs)\b/i, 'gacc'],
  ] as const
).map(([pattern, entity]) => ({ pattern, entity: entity as EntityId }));

/** "the ministry", "the spokesperson": the body that spoke last. */
const SAME_BODY = /^(?:the |a |its )?(?:ministry|department|agency|commission|administration|statement|spokes\w+)$/i;

const OFFICE =
  /^(?:the )?(?:[\w.]+ )?(president|prime minister|chancellor|premier|trade representative|treasury secretary|commerce secretary|trade minister)$/i;

/** Who is president of the United States on a day, by the ledger. */
function presidentOn(day: Day, lexicon: Lexicon): EntityId | null {
  for (const { id, roles } of lexicon.entities.values())
    if (roles.some(({ title, from, to }) => title === 'President of the United States' && (from ?? '') <= day && day < (to ?? '9999'))) return id;
  return null;
}

/** "he", "it": who is meant is named before. */
const PRONOUN = /^(?:he|she|it|they)$/i;

/** A family name alone, or with a title. */
const FAMILY = /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)?[A-Z][\w’'-]+$/;

const isPartOf = (words: string, whole: string): boolean => {
  const family = words.slice(words.search(/\S+$/));
  return whole.endsWith(` ${family}`) || whole.startsWith(`${family} `);
};

/** Whose name a pronoun that speaks stands for, in the order of the text; null where nothing tells. */
export type Meant = (source: Span) => Name | null;

/** What those who speak as "he" or "it" are called where the ledger does not know them. */
export type Called = ReadonlyMap<Attribution, string>;

/**
 * Whom an attribution's words mean where they name nobody by themselves: the ministry of the one country that has it,
 * the body that spoke before, the holder of an office whom the article has named. Others are left as they are.
 */
export function settleVoices(
  attributions: readonly Attribution[],
  names: readonly Name[],
  text: string,
  sides: Sides,
  published: Day | null,
  lexicon: Lexicon,
  meant: Meant,
): { attributions: Attribution[]; called: Called } {
  let last: EntityId | null = null;
  const settled: Attribution[] = [];
  const called = new Map<Attribution, string>();
  for (const a of attributions) {
    const name = a.entity === null && a.source && PRONOUN.test(wordsAt(text, a.source)) ? meant(a.source) : null;
    const entity: EntityId | null = inTranscript(a) ?? a.entity ?? name?.entity ?? settle(a, last);
    const one = entity === a.entity ? a : { ...a, entity };
    const full = entity === null && a.source && name === null ? fullName(a.source) : null;
    if (full) called.set(one, full);
    if (name && (entity === null || name.rule === 'home')) called.set(one, wordsAt(text, name));
    if (entity !== null && isBody(entity, lexicon)) last = entity;
    settled.push(one);
  }
  return { attributions: settled, called };

  // "Bai said": Bai Ming, as the text called him first.
  function fullName(source: Span): string | null {
    const words = wordsAt(text, source);
    if (!FAMILY.test(words)) return null;
    const whole = names.find((n) => n.type === 'person' && n.start < source.start && isPartOf(words, wordsAt(text, n)));
    return whole ? wordsAt(text, whole) : null;
  }

  // "THE PRESIDENT: …": whose house the transcript is of.
  function inTranscript({ source }: Attribution): EntityId | null {
    return source && published && wordsAt(text, source) === 'THE PRESIDENT' ? presidentOn(published, lexicon) : null;
  }

  function settle({ source, type }: Attribution, before: EntityId | null): EntityId | null {
    if (!source || type === 'outlet' || type === 'anonymous') return null;
    const words = wordsAt(text, source);
    const within = inside(names, source).flatMap((i) => names[i] ?? []);
    const body = within.find((n) => n.entity !== null && isBody(n.entity, lexicon))?.entity;
    if (body) return body;
    const home = within.find((n) => n.type === 'place')?.entity ?? null;
    const ministry = MINISTRIES.find(({ pattern }) => pattern.test(words))?.entity;
    if (ministry)
      return (home ?? (sides.pair.includes('CN' as EntityId) || (sides.pair.length === 0 && sides.states.has('CN' as EntityId)) ? 'CN' : null)) ===
        'CN'
        ? ministry
        : null;
    if (/^(?:the )?commission$/i.test(words) && sides.states.has('EU' as EntityId)) return 'european-commission' as EntityId;
    if (SAME_BODY.test(words)) return before;
    const office = OFFICE.exec(words)?.[1]?.toLowerCase();
    if (!office) return null;
    const holds = (n: Name): n is Name & { entity: EntityId } =>
      n.entity !== null &&
      n.end <= source.start &&
      isOfficer(n.entity, lexicon) &&
      (home === null || stateOf(n.entity, lexicon) === home) &&
      (lexicon.entities.get(n.entity)?.roles.some(({ title }) => title.toLowerCase().includes(office)) ?? false);
    const named = names.findLast(holds)?.entity;
    if (named) return named;
    // "the president" of an article that names no president: the one of the United States on that day.
    return office === 'president' && published && sides.states.has('US' as EntityId) && (home === null || home === 'US')
      ? presidentOn(published, lexicon)
      : null;
  }
}
