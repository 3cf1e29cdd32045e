import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim, Measure } from '../../model/claim.ts';
import type { Name } from '../../model/name.ts';
import type { Span } from '../../model/span.ts';
import { pastDateline } from '../attribution/dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import { headedBlocks } from '../tables/claims.ts';
import { readUnderHeads } from '../tables/read.ts';
import { lowerOf } from '../text/lower.ts';
import { LONGEST_SENTENCE, type Prose } from '../text/prose.ts';
import { type Seen, seenIn } from '../text/sought.ts';
import { mattersOf, topicOf } from './amounts.ts';
import { mayBeOccasion, occasionOf } from './antecedent.ts';
import { claimOf } from './claim-of.ts';
import { Clause, type Mentions } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { withEurope } from './europe.ts';
import { usesTradeWords } from './gate.ts';
import { withHomes } from './homes.ts';
import { JUDGES, type Judges, STUB } from './judges.ts';
import { mayHaveMatter } from './matter.ts';
import { certain, measuresAgain } from './measures-again.ts';
import { attributionsNear, within } from './near.ts';
import type { Reading, Thread } from './reading.ts';
import { sidesOf } from './sides.ts';
import { SoFar } from './so-far.ts';
import { isOfficer } from './states.ts';
import { isParty } from './subject.ts';
import { sentenceAt, topicBefore } from './topic.ts';
import { withTurns } from './turns.ts';
import { isVoiced } from './voiced.ts';
import { settleVoices } from './voices.ts';

/** In the opening of an article, in characters. */
const OPENING = 700;
const DEAL = /\b(?:deals?|agreements?|pacts?|accords?|memorandum)\b/;
const isStance = ({ rule }: Attribution): boolean => rule === 'stance';

/** The claims of an article, each looked at again beside all the others. */
function settledTogether({ claims, chances }: Thread): Claim[] {
  const measures = measuresAgain(claims.map((claim) => chances.get(claim) ?? certain(claim.measure)));
  return claims.map((claim, i) => {
    const measure = claim.measure && (measures[i] ?? claim.measure);
    return measure === claim.measure ? claim : { ...claim, measure, rule: `${claim.rule}+again` };
  });
}

/** Composes the claims of an article, clause by clause, in the order of the text. */
export function composeClaims(article: Article, prose: Prose, found: Mentions, lexicon: Lexicon, judges: Judges = JUDGES): Claim[] {
  const names = withHomes(withEurope(found.names, prose.text, lexicon), prose.text, lexicon);
  const sides = sidesOf(names, lexicon);
  const lower = lowerOf(prose.text);
  const about = judges.isAbout({ lower, sentences: prose.sentences.length, read: usesTradeWords(prose, names, sides.states) });
  if (!about && (prose.sentences.length > STUB || sides.states.size < 2)) return [];
  const meant = ({ start }: Span): Name | null => {
    const index = sentenceAt(prose.sentences, start);
    const spoken = /^(?:he|she)/i.test(prose.text.slice(start, start + 3)) ? 'person' : 'thing';
    return topicBefore({ text: prose.text, names, sentences: prose.sentences, index }, start, spoken)[0] ?? null;
  };
  const { attributions: voices, called } = settleVoices(
    withTurns(found.attributions, names, prose.text),
    names,
    prose.text,
    sides,
    article.published,
    lexicon,
    meant,
  );
  const mentions: Mentions = { ...found, names, attributions: voices.filter((a) => !isStance(a)) };
  let matters: ReadonlyMap<number, Measure> | null = null;
  const amounts = (): ReadonlyMap<number, Measure> => {
    matters ??= mattersOf(lower, prose.sentences, mentions.figures, seenOf);
    return matters;
  };
  const looks: (Seen | undefined)[] = [];
  const seenOf = (index: number): Seen => {
    const { start, end } = prose.sentences[index] ?? { start: 0, end: 0 };
    const seen = looks[index] ?? seenIn(prose.text, start, end);
    looks[index] = seen;
    return seen;
  };
  let on: Measure | null | undefined;
  const topic = (): Measure | null => {
    if (on === undefined) on = topicOf(lower, prose.sentences, seenOf);
    return on;
  };
  let isOnDeal: boolean | null = null;
  const agreed = (): boolean => {
    isOnDeal ??= DEAL.test(lower.slice(0, OPENING));
    return isOnDeal;
  };
  const density =
    names.filter((n) => n.type === 'place' && n.entity !== null && lexicon.countryOf(n.entity) === n.entity).length /
    Math.max(1, prose.sentences.length);
  const reading: Reading = {
    text: prose.text,
    mentions,
    stances: voices.filter((a) => isStance(a) && isVoiced(a, prose.text, lexicon.countryOf)),
    called,
    published: article.published,
    lexicon,
    sides,
    amounts,
    topic,
    agreed,
    judges,
    density,
    strict: !about,
  };
  const headings = prose.blocks.filter((b) => b.role === 'heading');
  const thread: Thread = {
    claims: [],
    soFar: new SoFar(),
    chances: new Map(),
    occasion: null,
    adjacent: null,
    officer: null,
    place: { sentences: prose.sentences, index: 0 },
  };
  const headed = headedBlocks(prose.blocks);
  const sheet = { text: prose.text, lower, blocks: prose.blocks, mentions, published: article.published, lexicon, sides };
  const claimsOf = (clauses: readonly Clause[], isHeading: boolean): Claim[] => {
    const found: Claim[] = [];
    for (const clause of clauses) {
      const claim = claimOf(clause, reading, thread, { here: found.at(-1) ?? null, isHeading });
      if (claim) found.push(claim);
    }
    return found;
  };
  let heading = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    // Longer is no sentence but a table or a page without stops, and clause patterns are not made for it.
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    while (heading < headings.length && (headings[heading]?.end ?? 0) <= sentence.start) heading++;
    const isHeading = (headings[heading]?.start ?? sentence.end) <= sentence.start;
    const block = headed?.(sentence) ?? null;
    if (
      block &&
      readUnderHeads(block, sentence, sheet, thread.claims, (led) =>
        claimOf(led.clause, { ...reading, ...led }, thread, { here: null, isHeading: false }),
      )
    ) {
      thread.adjacent = null;
      continue;
    }
    thread.place = { sentences: prose.sentences, index };
    const seen = seenOf(index);
    const read = (span: Span): Clause => new Clause(prose.text, lower, span, sentence, mentions, seen);
    let here: Claim | null = null;
    const speech = (): boolean => attributionsNear(mentions.attributions, sentence).length > 0 || within(mentions.names, sentence).some(isParty);
    // Once something is claimed, whatever follows may go on about it.
    if (thread.claims.length > 0 || speech() || mayHaveMatter(seen, within(mentions.figures, sentence))) {
      const spans = clausesOf(prose, lower, index, pastDateline(prose.text, sentence), mentions, seen, judges.splits);
      const found = claimsOf(spans.map(read), isHeading);
      const [only] = found;
      if (only && found.length === 1) {
        only.start = sentence.start;
        only.end = sentence.end;
      }
      here = found.at(-1) ?? null;
      thread.claims.push(...found);
    }
    thread.adjacent = here;
    const inSentence = within(mentions.names, sentence);
    thread.officer = inSentence.findLast((n) => n.entity !== null && isOfficer(n.entity, lexicon))?.entity ?? thread.officer;
    if (mayBeOccasion(seen, inSentence)) thread.occasion = occasionOf(read(sentence), mentions) ?? thread.occasion;
  }
  return settledTogether(thread);
}
