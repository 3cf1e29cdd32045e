import type { EntityId } from '../../model/entity.ts';
import { hashOf, isCapital, SHAPE, startsSentence, together, wordsOf } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { TITLES } from './titles.ts';
import { hasNumber, isOf, union, wordNumber, wordSet } from './vocabulary.ts';

const FAMILY_NAME_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'VN', 'KH']);

/** Family names that come first in Chinese, Korean and Vietnamese names. */
const FAMILY_NAMES = wordSet(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu deng feng han cao zeng peng xiao cai pan tian dong yuan jiang du ye cheng wei lu ding ren yao zhong tan wen qin gu meng kim park lee choi jung yoon nguyen tran pham vu',
);

interface Bearer {
  readonly entity: EntityId | null;
  readonly full: string;
  /** The number of the word before the family name in the full one: "le". */
  readonly article: number;
  first: number;
}

/** A family name with more bearers in one text tells nobody. */
const MANY = 8;

/** A person's family name alone, where the article also gives the whole: "Weyand" after "Anna Weyand". Two bearers of one name give no entity. */
export const shortNames: Finder = (scene, found) => {
  const { tokens } = scene;
  const bearers = bearersIn(scene, found);
  if (bearers.size === 0) return [];
  const { cover } = scene;
  // A name that the article also writes small ("Price", "Long") is no name where it only begins a sentence.
  const everyday = new Set<number>();
  // Most words bear no name: the last bits of their hash say so before the map is asked.
  const maybe = new Uint8Array(MAYBE + 1);
  for (const hash of bearers.keys()) maybe[hash & MAYBE] = 1;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    if (maybe[hash & MAYBE] === 1 && tokens.shapes[i] === SHAPE.lower && bearers.has(hash)) everyday.add(hash);
  }
  const out: Draft[] = [];
  for (const i of scene.capitals) {
    const hash = tokens.hashes[i] ?? 0;
    if (maybe[hash & MAYBE] !== 1 || cover[i] === 1 || tokens.shapes[i] !== SHAPE.capital) continue;
    const all = bearersBefore(bearers.get(hash) ?? [], i);
    if (all.length === 0 || isNotAlone(scene, i, all)) continue;
    if (everyday.has(hash) && startsSentence(tokens, i)) continue;
    const one = all.length === 1 ? all[0] : undefined;
    const first = hasArticle(scene, i, all) && cover[i - 1] === 0 ? i - 1 : isHyphenated(scene, i) ? i - 2 : i;
    out.push(draft(scene, first, i, 'person', one?.entity ?? null, 'family-name'));
  }
  return out;
};

/** Those named before, or else, as headlines and leads have it, after. */
function bearersBefore(all: readonly Bearer[], i: number): readonly Bearer[] {
  const before = all.filter((b) => b.first < i);
  return before.length > 0 ? before : all;
}

const MAYBE = 0xffff;

/** "Evans-Pritchard" */
const isHyphenated = ({ tokens, words, cover }: Scene, i: number): boolean =>
  words[i - 1] === DASH &&
  tokens.starts[i] === tokens.ends[i - 1] &&
  tokens.starts[i - 1] === tokens.ends[i - 2] &&
  isCapital(tokens, i - 2) &&
  cover[i - 2] === 0;
const DASH = wordNumber('-');

/** "Le Maire" of "Bruno Le Maire", "von Amsberg": the family name has a word before it. */
function hasArticle(scene: Scene, i: number, all: readonly Bearer[]): boolean {
  const before = scene.words[i - 1] ?? 0;
  return hasNumber(ARTICLES, before) && together(scene.tokens, i - 1, i) && all.some((b) => b.article === before);
}
const ARTICLES = wordSet('le la de van von di del du da al el bin');

function bearersIn(scene: Scene, found: readonly Draft[]): Map<number, Bearer[]> {
  const { tokens, lexicon } = scene;
  const bearers = new Map<number, Bearer[]>();
  for (const d of found) {
    if (d.type !== 'person') continue;
    if (d.rule === 'role') {
      teachHolder(scene, bearers, d);
      continue;
    }
    const words = capitalsIn(scene, d.first, d.last);
    if (words.length < 2) continue;
    const country = d.entity ? lexicon.countryOf(d.entity) : null;
    const firstIsFamily = country === null ? isFamilyFirst(scene.words[d.first] ?? 0, words.length) : FAMILY_NAME_FIRST.has(country);
    const last = words.at(-1) ?? d.last;
    const token = firstIsFamily ? d.first : isOf(scene, last, JUNIOR) ? (words.at(-2) ?? last) : last;
    const key = tokens.hashes[token] ?? 0;
    const full = d.entity ?? tokens.text.slice(tokens.starts[d.first], d.end).toLowerCase();
    const all = bearers.get(key) ?? [];
    bearers.set(key, all);
    const same = all.find((b) => b.full === full);
    if (same) same.first = Math.min(same.first, d.first);
    else if (all.length < MANY) all.push({ entity: d.entity, full, article: scene.words[token - 1] ?? 0, first: d.first });
  }
  return bearers;
}

/** "The Fed chair … Powell said": whom an office stands for is named by it. */
function teachHolder({ lexicon }: Scene, bearers: Map<number, Bearer[]>, { entity, first }: Draft): void {
  const person = entity ? lexicon.entities.get(entity) : undefined;
  if (!person || !entity) return;
  const words = wordsOf(person.name);
  const family = FAMILY_NAME_FIRST.has(person.country ?? '') ? words[0] : words.at(-1);
  if (words.length < 2 || !family) return;
  const all = bearers.get(hashOf(family)) ?? [];
  if (!all.some((b) => b.full === entity)) bearers.set(hashOf(family), [...all, { entity, full: entity, article: 0, first }]);
}

/** "Kim Jong Un" and "Peng Liyuan", but not "Kim Smith": a word that is a given name too needs two more after it. */
const isFamilyFirst = (word: number, words: number): boolean =>
  hasNumber(FAMILY_NAMES, word) && (words === 3 || (words === 2 && !hasNumber(FIRST_NAMES, word)));

const JUNIOR = wordSet('jr sr');

/** The tokens of a span that are words with a capital. */
export function capitalsIn(scene: Scene, first: number, last: number): number[] {
  const out: number[] = [];
  for (let i = first; i <= last; i++) if (isCapital(scene.tokens, i)) out.push(i);
  return out;
}

/** Common words at the start of a sentence, and pieces of a longer run of capitals ("Price Waterhouse"). */
function isNotAlone(scene: Scene, i: number, all: readonly Bearer[]): boolean {
  const { tokens } = scene;
  if (isOf(scene, i, NO_NAMES)) return true;
  if (together(tokens, i, i + 1) && isCapital(tokens, i + 1)) return true;
  if (hasArticle(scene, i, all)) return false;
  return together(tokens, i - 1, i) && isCapital(tokens, i - 1) && !startsSentence(tokens, i - 1) && !isOf(scene, i - 1, TITLES);
}
const NO_NAMES = union(OPENERS, NEVER_NAMES);
