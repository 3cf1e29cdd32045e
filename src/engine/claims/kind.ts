import type { Kind, Measure } from '../../model/claim.ts';
import { isIn, matchesIn, type Seen, searchIn, sought } from '../text/sought.ts';
import { ELIDED } from './clauses.ts';
import { ASSESSMENT, DATA, NOUNS, STATISTIC, VERBS, WEIGHED } from './kind-words.ts';

export interface KindFound {
  kind: Kind;
  /** Where the verb or noun stands that tells the kind: who stands before it acts. */
  at: number;
  rule: string;
}

export interface KindClues {
  /** The clause in lower case, with the words of attribution ("Mnuchin said") blanked out. */
  words: string;
  /** The words without their asides. */
  core: string;
  /** Offset into `words` where the main clause begins. */
  main: number;
  /** The whole clause in lower case. */
  whole: string;
  measure: Measure;
  /** A figure stands in it. */
  counted: boolean;
  /** An outlet carries it. */
  byOutlet: boolean;
  /** A date stands in it. */
  dated: boolean;
  /** What it is about is beyond doubt. */
  sure: boolean;
  /** Somebody says it. */
  said: boolean;
  /** What the sentence may match. */
  seen: Seen;
}

/** "the offer", "China’s pledge", "its promise": a noun that speaks of another claim. */
const isNoun = (words: string, at: number): boolean => {
  const before = words.slice(Math.max(0, at - 48), at);
  return (
    /(?:\b(?:the|a|an|any|this|that|its|their|his|her|no|new|first|such|similar|of|on)|[’']s?)\s+(?:[\w-]+\s+)?$/.test(before) ||
    // "the $350 billion investment pledge"
    /\b(?:the|a|its|their|this|that)\s+[$€£]\S+\s+(?:(?!to\b)\w+\s+){0,3}$/.test(before)
  );
};

/** "while increased purchases", "for halting subsidies": a participle or gerund that tells no act by itself. */
function isVerbal(words: string, at: number, verb: string): boolean {
  const before = words.slice(Math.max(0, at - 30), at);
  if (/^\w+ing\b/.test(verb)) return !/\b(?:is|are|was|were|be|been|am|keeps?|kept)\s+(?:now\s+|also\s+|still\s+)?$/.test(before);
  if (/^\w+ed\b/.test(verb))
    return (
      /(?:^|[,;]\s*|\b(?:while|the|a|an|of|with|for|on|by|to|its|their|and|any|more|some|such|from|through))\s*$/.test(before) &&
      !/\b(?:and)\s*$/.test(before)
    );
  return false;
}

/** A relative clause on what was named: "tariffs that Trump had", "the $600 billion the EU". */
const DESCRIBES =
  /(?:\b(?:billion|trillion|tariffs?|duties|money|sum|goods|measures|tonnes|percent|half|%|what)\s(?:(?:that|which|of what)\s)?)(?!of\s)(?:(?:the|mr|president)\s)?(?:[\w.’'-]+\s){1,2}(?:(?:had|has)\s)?$/;

/** Compiled once: a clause asks for all of them. */
const EVERY_VERB = VERBS.map(({ kind, pattern }) => ({ kind, verb: sought(new RegExp(pattern.source, 'g')) }));

const SIGNS = { data: sought(DATA), statistic: sought(STATISTIC), assessment: sought(ASSESSMENT), weighed: sought(WEIGHED) };
const EVERY_NOUN = NOUNS.map(({ kind, pattern }) => ({ kind, noun: sought(pattern) }));

/** The first verb that makes a claim of some kind; verbs inside a purpose ("in order to reduce") come after. */
function firstVerb(words: string, seen: Seen): { kind: Kind; at: number } | null {
  let best: { kind: Kind; at: number } | null = null;
  for (const { kind, verb } of EVERY_VERB) {
    for (const match of matchesIn(words, verb, seen)) {
      if (best && match.index >= best.at) break;
      if (/^(?:pledge|promise|offer|vow|demand|cut|rise|halt|ban|pause)s?$/.test(match[0]) && isNoun(words, match.index)) continue;
      // "1 percent of the $550 billion that Tokyo promised": another claim than this one.
      if (kind !== 'action' && DESCRIBES.test(words.slice(Math.max(0, match.index - 60), match.index))) continue;
      // "pressure to reach a deal": not reached yet.
      if (
        kind === 'agreement' &&
        !match[0].startsWith('agree') &&
        /\b(?:to|would|could|may|might|will|can)\s+$/.test(words.slice(Math.max(0, match.index - 24), match.index))
      )
        continue;
      if (kind === 'action' && isVerbal(words, match.index, match[0])) continue;
      best = { kind, at: match.index };
      break;
    }
  }
  return best;
}

/** A verb in its finite form, as far as letters tell. */
const FINITE =
  /\b(?:has|have|had|is|are|was|were|will|would|may|must|can|cut|cuts|put|puts|let|lets|set|sets|hit|took|gave|won|lost|went|goes|woke|[a-z]{3,}ed)\b/;

const TRADE_NUMBERS = new Set<Measure>(['trade-balance', 'purchases', 'investment', 'tariff']);

/** The kind of a clause's claim; null where it makes none. */
export function kindOf({ words, core, main, whole, measure, counted, dated, sure, byOutlet, said, seen }: KindClues): KindFound | null {
  const data = searchIn(whole, SIGNS.data, seen);
  if (data >= 0 && TRADE_NUMBERS.has(measure) && (counted || isIn(words, SIGNS.statistic, seen)))
    return { kind: 'statistic', at: Math.max(searchIn(words, SIGNS.statistic, seen), 0), rule: 'data' };
  if (measure === 'trade-balance') {
    const moved = searchIn(words, SIGNS.statistic, seen);
    if (moved >= 0 && !/\b(?:would|will|could|to)\s+\w+$/.test(words.slice(0, moved))) return { kind: 'statistic', at: moved, rule: 'statistic' };
  }
  if (counted && isIn(whole, SIGNS.assessment, seen) && TRADE_NUMBERS.has(measure))
    return { kind: 'assessment', at: Math.max(searchIn(words, SIGNS.statistic, seen), 0), rule: 'assessment' };

  const led = main === 0 ? core : ' '.repeat(main) + core.slice(main);
  const inCore = (): ReturnType<typeof firstVerb> => (led === core ? null : firstVerb(core, seen));
  const inWords = (): ReturnType<typeof firstVerb> => (said || core === words ? null : firstVerb(words, seen));
  const verb = firstVerb(led, seen) ?? (isIn(led, SIGNS.weighed, seen) ? null : (inCore() ?? inWords()));
  const weighed = searchIn(core, SIGNS.weighed, seen);
  if (verb && (weighed < 0 || verb.at < weighed || verb.kind === 'offer' || verb.kind === 'pledge')) return { ...verb, rule: 'verb' };
  if (weighed >= 0 && (byOutlet || said)) return { kind: byOutlet ? 'report' : 'statement', at: weighed, rule: 'weighed' };
  if (verb) return { ...verb, rule: 'verb' };
  if (weighed >= 0 && sure) return { kind: 'statement', at: weighed, rule: 'weighed' };
  if (counted && TRADE_NUMBERS.has(measure) && isIn(words, SIGNS.statistic, seen))
    return { kind: 'statistic', at: searchIn(words, SIGNS.statistic, seen), rule: 'statistic' };
  if (byOutlet) return { kind: 'report', at: 0, rule: 'outlet' };
  if (said) return { kind: TRADE_NUMBERS.has(measure) && isIn(whole, SIGNS.assessment, seen) ? 'assessment' : 'statement', at: 0, rule: 'said' };
  if (sure && (counted || dated)) {
    const at = led.search(FINITE);
    if (at >= 0) return { kind: 'action', at, rule: 'told' };
  }
  if (ELIDED.test(words)) return { kind: 'pledge', at: 0, rule: 'elided' };
  if (!counted) return null;
  for (const { kind, noun } of EVERY_NOUN) {
    const at = searchIn(words, noun, seen);
    if (at >= 0) return { kind, at, rule: 'noun' };
  }
  return null;
}
