import type { Attribution } from '../../model/attribution.ts';
import { hasVerb, isAdverbial, isCircumstance, verbIn } from './clause.ts';
import { QUOTING, SAY } from './cue-words.ts';
import { sourceFrom } from './object.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, backOver, isQuote, overTelling, startOfSaid, trimmed } from './shape.ts';
import type { Source } from './source.ts';
import { typeOfName } from './source.ts';
import { subjectBefore, unknownSpeaker } from './subject.ts';
import { wordSet } from './word-set.ts';
import { lowerOf, spanOf, type Word } from './words.ts';

const JOINS = wordSet('and but while though although');
const NO_SUBJECT = wordSet(
  "is are was were been be being to not what as would could can will may might must should did does do didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t",
);
const NEVER_TURNED = wordSet('told tells reported announced found promised pledged');
const COMPARING = wordSet('than as');
const EMBEDDING = wordSet('than what how no');
const PREPOSITIONS = wordSet('for to with against on in at by through via behind before during after from');
const ONLY = wordSet('only simply merely');
const AND = wordSet('and but or');
const WILL = wordSet('will would could should must');
const AUXILIARIES = wordSet('will would had has have is was were are could may might should can');
const ADDRESSING = wordSet('told tells warned reminded reminds assured assures informed informs');
/** Whom they address, and when, may stand before their "that"; without it what follows is promised. */
const PROMISING = wordSet('promised promises threatened threatens vowed vows pledged pledges repeated repeats warned warns');
const ADDRESSED = wordSet('him her them me us reporters lawmakers journalists investors congress senators it');

/** "X said (that) …", "…, X said", "…," said X; several in one sentence: "a senator said the envoy had told him …". */
export const said: Finder = (scene) => {
  const { words } = scene;
  const out: Attribution[] = [];
  let floor = 0;
  /** Who spoke last in the sentence goes on after "and". */
  let last: Source | null = null;
  for (const verb of scene.cues.verbs) {
    const word = lowerOf(words, verb);
    const isFree = SAY.has(word);
    // What is quoted tells of others' words only where it names them: "people think" is a turn of speech.
    if (isNoVerb(scene, verb) || (isQuoted(scene, verb) && !isNamed(scene, verb))) continue;
    if ((QUOTING.has(word) && !isByQuotation(words, verb)) || (GOING.has(word) && !isGoingOn(words, verb))) continue;
    const turned = invertedSpeaker(scene, verb);
    const joint = backOver(words, verb - 1);
    const source: Source | null = turned
      ? null
      : (subjectBefore(scene, isGuarded(words, verb) ? verb - 2 : verb, floor) ?? (AND.has(lowerOf(words, joint)) ? last : null));
    if (turned) {
      const isInserted = lowerOf(words, turned.last + 1) === ',' && GOES_ON.has(lowerOf(words, turned.last + 2));
      const end = isInserted ? scene.sentence.end : (words[verb]?.start ?? 0);
      const content = trimmed(scene.prose.text, startOfSaid(scene, words[verb - 1]?.start ?? 0), end);
      out.push(...attribution(scene, withMarks(scene, content), spanOf(words, verb, verb), turned, 'inverted'));
      floor = verb + 1;
    } else if (source && (word !== 'held' || isCourt(words, source))) {
      const found = read(scene, verb, source, isFree);
      if (found.length === 0) continue;
      // "X said it was over, and Y answered that …": the first speech ends where the other speaker begins.
      for (const [i, other] of out.entries())
        out[i] = AND.has(lowerOf(words, joint))
          ? cutAtVerb(scene, other, joint)
          : cutBefore(scene, other, source.first, found.at(-1)?.rule === 'trailing');
      out.push(...found);
      last = source;
      floor = verb + 1;
    }
  }
  return out;
};

/** "said the door was open but warned that": the first speech ends where the same subject's next verb is joined. */
function cutAtVerb({ words, prose }: Scene, said: Attribution, joint: number): Attribution {
  const end = words[joint]?.start ?? said.content.end;
  if (said.rule !== 'leading' || said.content.start >= end || said.content.end <= end) return said;
  return { ...said, content: trimmed(prose.text, said.content.start, end) ?? said.content };
}

const isQuoted = ({ words, quotations }: Scene, verb: number): boolean => {
  const at = words[verb]?.start ?? 0;
  return quotations.some((q) => q.start <= at && at < q.end);
};

/** "“Xi told me he would buy,” Trump said" */
const isNamed = ({ words }: Scene, verb: number): boolean => SAY.has(lowerOf(words, verb)) && Boolean(words[backOver(words, verb - 1)]?.name);

/** "Steel, he goes on, stays as it is" */
const isGoingOn = (words: readonly Word[], verb: number): boolean => lowerOf(words, verb + 1) === 'on' && (words[verb + 2]?.isMark ?? true);
const GOING = wordSet('goes went');

/** Courts hold that something is so; others hold meetings. */
const isCourt = (words: readonly Word[], { first, last }: Source): boolean =>
  words.slice(first, last + 1).some((w) => w.lower.includes('court') || COURTS.has(w.lower));
const COURTS = wordSet('judge judges justices tribunal panel justice circuit');

/** Ends what was said where the next speaker begins. `isTrailing`: the other speaker stands after a comma and said all that comes before. */
function cutBefore({ words, prose }: Scene, said: Attribution, first: number, isTrailing: boolean): Attribution {
  const mark = words[isTrailing ? first - 1 : first - 2];
  const isNewClause = mark !== undefined && /^[,;]$/.test(mark.lower) && (isTrailing || JOINS.has(lowerOf(words, first - 1)));
  const { start, end } = said.content;
  if (!isNewClause || !mark || said.rule !== 'leading' || start >= mark.start || end <= mark.start) return said;
  return { ...said, content: trimmed(prose.text, start, mark.start) ?? said.content };
}

/** "would only say that": as much as was said. */
const isGuarded = (words: readonly Word[], verb: number): boolean => ONLY.has(lowerOf(words, verb - 1)) && lowerOf(words, verb - 2) === 'would';

const NOUNS_TOO = wordSet('hopes fears claims notes reports estimates forecasts asks answers promises vows pledges demands charges objects repeats');

/** "was told", "is said to", "what he said", "Riyadh's promised investment": no telling, or no verb. */
const isNoVerb = ({ words, prose }: Scene, verb: number): boolean => {
  const before = lowerOf(words, backOver(words, verb - 1));
  const owner = words[verb - 1];
  if (isGuarded(words, verb)) return false;
  return (
    (owner !== undefined && /^['’]s\b/.test(prose.text.slice(owner.end, owner.end + 2))) ||
    NO_SUBJECT.has(before) ||
    // "threatened hopes for progress"
    (NOUNS_TOO.has(lowerOf(words, verb)) && hasVerb(words, verb - 1, verb)) ||
    (lowerOf(words, verb + 1) === 'to' && lowerOf(words, verb) === 'said')
  );
};

const closesSpeech = (words: readonly Word[], i: number): boolean => words[i]?.lower === ',' || isQuote(words[i]);

/** Whether a quotation ends right before the verb's subject or begins right after the verb. */
function isByQuotation(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 6; i++) if (isQuote(words[i])) return true;
  for (let i = verb - 1; i >= 0 && i > verb - 8; i--) if (isQuote(words[i])) return true;
  return false;
}

/** "…," said the minister; "…, reckons Chad Bown": who stands after the verb, where speech ends right before it. */
function invertedSpeaker(scene: Scene, verb: number): Source | null {
  const { words } = scene;
  const first = lowerOf(words, verb + 1);
  if (!closesSpeech(words, verb - 1) || NEVER_TURNED.has(lowerOf(words, verb)) || first === 'that' || PREPOSITIONS.has(first)) return null;
  // "Trump, in a letter, threatened the country": after a mere comma whoever stands behind such a verb is spoken to.
  if (!isQuote(words[verb - 1]) && (ADDRESSING.has(lowerOf(words, verb)) || PROMISING.has(lowerOf(words, verb)))) return null;
  const speaker = sourceFrom(scene, verb + 1) ?? unknownSpeaker(scene, verb + 1, endOfPhrase(words, verb + 1));
  // "said the ward had run out of oxygen" tells what was said.
  if (!speaker || hasVerb(words, verb + 1, speaker.first) || (speaker.type === 'anonymous' && hasVerb(words, speaker.first, speaker.last + 1)))
    return null;
  const next = words[speaker.last + 1];
  const isClosed = next === undefined || next.isMark || next.moment !== null || isCircumstance(words, speaker.last + 1);
  // "Li Wei, an economist, said China, …": a quotation or a clause of its own stands before the verb that is turned round.
  const isNamed = next?.lower === ',' && (words[speaker.last]?.name?.type === 'person' || GOES_ON.has(lowerOf(words, speaker.last + 2)));
  return isClosed && (isNamed || isQuote(words[verb - 1]) || hasVerb(words, 0, verb - 1)) ? speaker : null;
}

/** The last word of the noun phrase that begins at `first`. */
function endOfPhrase(words: readonly Word[], first: number): number {
  let last = first;
  while (words[last + 1] && !words[last + 1]?.isMark && !words[last + 1]?.moment && !isCircumstance(words, last + 1)) last++;
  return last;
}

function read(scene: Scene, verb: number, source: Source, isFree: boolean): Attribution[] {
  const { words, prose, sentence } = scene;
  const cue = spanOf(words, verb, verb);
  const { next, told } = overObject(scene, verb);
  // "told Congress to act"
  if (lowerOf(words, next) === 'to' || (lowerOf(words, next) === 'not' && lowerOf(words, next + 1) === 'to')) return [];
  const at = overAside(words, overTelling(words, next));
  const word = words[at];
  const before = source.first - 1;
  const follows = before > 0 && (words[before]?.lower === ',' || isQuote(words[before]) || /^[—–]$/.test(lowerOf(words, before)));
  const outlet = (content: ReturnType<typeof trimmed>): Attribution[] => (told ? attribution(scene, content, cue, told, 'told') : []);
  // "less than analysts predicted"
  // "a sum no official has repeated"
  if (COMPARING.has(lowerOf(words, before)) || words.slice(source.first, source.last).some((w) => EMBEDDING.has(w.lower))) return [];
  const ends = word === undefined || (word.isMark && !isQuote(word) && word.lower !== ':' && word.lower !== '[' && word.lower !== '$');
  const isFronted = follows && isAdverbial(words, before);
  // "At Osaka, he said, the talks …": speech begins after the second comma.
  if (isFronted && word?.lower === ',' && hasVerb(words, at + 1, words.length)) {
    const spoken = withMarks(scene, trimmed(prose.text, words[at + 1]?.start ?? sentence.end, sentence.end));
    return [...outlet(spoken), ...attribution(scene, spoken, cue, source, 'inserted')];
  }
  // "The envoys, he said, had agreed": what stands before is no clause yet.
  if (follows && word?.lower === ',' && !isQuote(words[before]) && !hasVerb(words, 0, before) && hasVerb(words, at + 1, words.length)) {
    const spoken = withMarks(scene, trimmed(prose.text, sentence.start, sentence.end));
    return [...outlet(spoken), ...attribution(scene, spoken, cue, source, 'inserted')];
  }
  // "which the ministry said would rise"
  if (RELATIVE.has(lowerOf(words, before)) && GOES_ON.has(word?.lower ?? '')) {
    const spoken = trimmed(prose.text, words[before]?.start ?? 0, endOfAside(scene, before, verb));
    return [...outlet(spoken), ...attribution(scene, spoken, cue, source, 'relative')];
  }
  // "…, the president said aboard his plane": what follows is only where and when.
  // "“It will be rebuilt,” the mayor promised the crowd"
  const isObject = follows && isQuote(words[before]) && !hasVerb(words, at, words.length) && !isQuote(word);
  const isTelling = (isCircumstance(words, at) || isObject) && (!isFronted || !hasVerb(words, at, words.length));
  const isQuotationNext = follows && !isFronted && word?.lower === ':' && isQuote(words[at + 1]) && hasVerb(words, 0, before);
  const isQuotedNext = word?.lower === ',' && isQuote(words[at + 1]) && isFronted;
  if (follows && !isQuotedNext && (ends || isQuotationNext || (isTelling && hasSpeech(words, before)))) {
    const isInserted = word?.lower === ',' && goesOn(words, at + 1);
    const content = trimmed(prose.text, startOfSaid(scene, words[before]?.start ?? 0), isInserted ? sentence.end : (words[source.first]?.start ?? 0));
    const spoken = isInserted ? content : withMarks(scene, content);
    return [...outlet(spoken), ...attribution(scene, spoken, cue, source, isInserted ? 'inserted' : 'trailing')];
  }
  let from = PREPOSITIONS.has(word?.lower ?? '') ? thatAfter(words, at) : at;
  while ((words[from]?.isMark && /^[,:]$/.test(lowerOf(words, from))) || ONLY.has(lowerOf(words, from))) from++;
  const that = lowerOf(words, from) === 'that';
  if (that) from++;
  if (words[from] === undefined) return [];
  const isClause = CLAUSE_FOLLOWS.has(lowerOf(words, verb)) && !NO_CLAUSE.has(lowerOf(words, from)) && !words[from]?.isMark;
  const isQuotation = isQuote(words[from]) && (from > at || !isQuote(words[from + 4]));
  if (
    !isFree &&
    !that &&
    !isQuotation &&
    !isClause &&
    !(source.type === 'outlet' && lowerOf(words, verb) === 'reported') &&
    !opensClause(words, from)
  )
    return [];
  const who = backOver(words, verb - 1);
  const end = RELATIVE.has(lowerOf(words, who)) && who > source.last ? endOfAside(scene, who, from) : endOfSaid(scene, from);
  const content = trimmed(prose.text, words[from]?.start ?? 0, end);
  const spoken = withMarks(scene, content);
  return [...outlet(spoken), ...attribution(scene, spoken, cue, source, 'leading')];
}

/** What stands after these is a clause, be its verb known or not. */
const CLAUSE_FOLLOWS = wordSet('insists insist argue believes believe believed think thinks reckons reckoned');
const NO_CLAUSE = wordSet('of about in on so to for not is are was otherwise with and or but when if as than more less');

const RELATIVE = new Set(['which', 'who', 'that']);

/** Whether a quotation or a clause stands before the word at `end`. */
const hasSpeech = (words: readonly Word[], end: number): boolean =>
  isQuote(words[end]) || isQuote(words[end - 1]) || end > 5 || hasVerb(words, 0, end);

/** "The deal, he said, would …" */
const GOES_ON = wordSet('would will is was has had could should may might can are were does did');

/** Whether the speech goes on after the comma: with its verb, or with "and" and a clause of what will be. */
function goesOn(words: readonly Word[], at: number): boolean {
  if (GOES_ON.has(lowerOf(words, at))) return true;
  if (!AND.has(lowerOf(words, at))) return false;
  for (let i = at + 1; i < at + 5; i++) if (WILL.has(lowerOf(words, i))) return true;
  return false;
}

const SUBJECT = wordSet('it he she they we i');

/** "warned tariffs would rise", "announced it will": a subject and a verb that can be told, within a few words. */
function opensClause(words: readonly Word[], from: number): boolean {
  // "announced it added 255,000 jobs"
  if (SUBJECT.has(lowerOf(words, from)) && hasVerb(words, from + 1, Math.min(from + 2, words.length))) return true;
  for (let i = from + 1; i < Math.min(words.length, from + 7) && !words[i]?.isMark && !RELATIVE.has(lowerOf(words, i)); i++)
    if (!words[i]?.moment && AUXILIARIES.has(lowerOf(words, i))) return true;
  return false;
}

/** "warned last week, in an interview with Reuters, that": to the "that" behind an aside on where it was said. */
function overAside(words: readonly Word[], at: number): number {
  if (lowerOf(words, at) !== ',' || !PREPOSITIONS.has(lowerOf(words, at + 1))) return at;
  for (let i = at + 2; i < at + LONGEST_ADDRESS; i++) if (lowerOf(words, i) === ',') return lowerOf(words, i + 1) === 'that' ? i + 1 : at;
  return at;
}

/** "wrote for the majority that": where the "that" stands, or `at` where there is none in the phrase. */
function thatAfter(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < at + 8 && !words[i]?.isMark; i++) if (lowerOf(words, i) === 'that') return i;
  return at;
}

/** Whom one tells: the word after it; an outlet that is told carries it. */
function overObject(scene: Scene, verb: number): { next: number; told: Source | null } {
  const { words, prose } = scene;
  const next = verb + 1;
  const that = ADDRESSING.has(lowerOf(words, verb)) || PROMISING.has(lowerOf(words, verb)) ? saidThat(words, next) : -1;
  if (!ADDRESSING.has(lowerOf(words, verb)) && that > next) return { next: that, told: null };
  if (!ADDRESSING.has(lowerOf(words, verb))) return { next: inForum(scene, next).next, told: inForum(scene, next).told };
  const at = words[next]?.name || lowerOf(words, next) !== 'the' ? next : next + 1;
  const name = words[at]?.name;
  if (name) {
    const type = typeOfName(name, prose.text.slice(name.start, name.end));
    const told: Source | null = type === 'outlet' ? { first: next, last: at, entity: name.entity, type } : null;
    // "told the Chinese leaders" goes on to its noun.
    if (told || at === next) return { next: at + 1, told };
  }
  if (that > next) return { next: that, told: null };
  let end = next;
  if (ADDRESSED.has(lowerOf(words, end))) return { next: end + 1, told: null };
  while (end < words.length && end - next < 8 && !words[end]?.isMark && lowerOf(words, end) !== 'that') {
    end++;
    if (
      /^(?:reporters|lawmakers|journalists|investors|senators|delegates|officials|leaders|executives|conference|audience|panel|committee|forum|briefing|newspaper|hearing|counterparts?|times|journal|channel|radio|television|agency)$/.test(
        lowerOf(words, end - 1),
      )
    )
      break;
  }
  return { next: end, told: null };
}

const LONGEST_ADDRESS = 12;

/** "steelworkers in Pittsburgh a week ago that he would": where the "that" stands which opens a clause with a subject of its own; -1 for none. */
function saidThat(words: readonly Word[], first: number): number {
  for (let i = first; i < first + LONGEST_ADDRESS && words[i] && !words[i]?.isMark; i++) {
    if (lowerOf(words, i) !== 'that') continue;
    const after = words[i + 1];
    return after && !after.isMark && !AUXILIARIES.has(after.lower) && verbIn(words, i + 1, i + 2) < 0 ? i : -1;
  }
  return -1;
}

/** "said in an interview with CNBC", "said on Fox News": the outlet that carries it. */
function inForum(scene: Scene, next: number): { next: number; told: Source | null } {
  const { words, prose } = scene;
  const until = overTelling(words, next);
  for (let i = next; i < until; i++) {
    const name = words[i]?.name;
    if (name && typeOfName(name, prose.text.slice(name.start, name.end)) === 'outlet')
      return { next, told: { first: i, last: i, entity: name.entity, type: 'outlet' } };
  }
  return { next, told: null };
}

/** ", who said it was over, ": an aside that a comma opened is closed by the next after `from`. */
function endOfAside(scene: Scene, relative: number, from: number): number {
  const { words } = scene;
  const close = lowerOf(words, relative - 1) === ',' ? words.findIndex((w, i) => i > from && w.lower === ',') : -1;
  return close < 0 ? endOfSaid(scene, from) : (words[close]?.start ?? scene.sentence.end);
}

/** Speech that begins at the word `from` ends with the sentence, or where another source is given for it. */
function endOfSaid(scene: Scene, from: number): number {
  const { words, sentence } = scene;
  for (let i = from + 1; i + 1 < words.length; i++) {
    if (words[i]?.lower === ';' && hasVerb(words, i, words.length)) return words[i]?.start ?? sentence.end;
    if (words[i]?.lower !== ',') continue;
    const next = lowerOf(words, i + 1);
    if (next === 'citing' || (next === 'according' && lowerOf(words, i + 2) === 'to') || next === 'adding') return words[i]?.start ?? sentence.end;
  }
  return sentence.end;
}

/** A quotation is said with its closing mark and stop. */
function withMarks(scene: Scene, content: ReturnType<typeof trimmed>): ReturnType<typeof trimmed> {
  if (!content) return null;
  const { text } = scene.prose;
  let end = content.end;
  const rest = /^[.,!?]?(?:''|["”’])/.exec(text.slice(end, end + 3));
  const opened = scene.quotations.some((q) => q.start >= content.start && q.start <= end && q.end >= end && q.end <= end + 2);
  if (rest && opened) end += rest[0].length;
  return { start: content.start, end };
}
