const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest small words of each language that is written in Latin letters; few of them are shared. */
const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'the of and to in that is for it was on with as be at by this have from has are not but had they which were their been would will said its an a he she who or than after more when about over into',
    ),
  ],
  [
    'de',
    words(
      'der die das und ist nicht von zu den mit sich des auf für im dem ein eine als auch es werden aus hat dass sie nach wird bei einer um am sind',
    ),
  ],
  ['fr', words('le la les de des et est un une du que dans en pour qui sur pas par plus au avec ce il se sont aux été cette ont ses mais nous leur')],
  ['es', words('el la los las de que y en un una por con para no del se es al lo como más su ha pero sus este entre sobre fue desde son también')],
  ['pt', words('o a os as de que e em um uma para com não por do da dos das no na se ao mais como foi são mas pelo sua também está à pela')],
  ['it', words('il lo la gli le di che e in un una per non con del della dei sono è si al da come anche più nel alla ma ha dal questo delle')],
  [
    'nl',
    words('de het een en van in is dat op te zijn met voor niet aan er om ook als maar door bij naar uit wordt heeft werd tot over hebben deze'),
  ],
]);

/** Letters that tell the language by themselves, the more telling ones first: Japanese also writes Chinese characters. */
const SCRIPTS: readonly (readonly [tag: string, first: number, last: number, share: number])[] = [
  ['ja', 0x3040, 0x30ff, 0.1],
  ['ko', 0xac00, 0xd7af, 0.3],
  ['zh', 0x4e00, 0x9fff, 0.3],
  ['ru', 0x400, 0x4ff, 0.3],
  ['ar', 0x600, 0x6ff, 0.3],
];

/** For each small word, the languages that have it, a bit for each in the order above; found by its hash, as no word of an article need be cut out to count it. */
const LANGUAGES_OF = new Map<number, number>();
for (const [i, stops] of [...STOP_WORDS.values()].entries())
  for (const word of stops) {
    const hash = [...word].reduce((h, letter) => hashed(h, letter.charCodeAt(0)), 0);
    LANGUAGES_OF.set(hash, (LANGUAGES_OF.get(hash) ?? 0) | (1 << i));
  }
const TAGS = [...STOP_WORDS.keys()];
/** The longest small word; with it, most words need no look. */
const LONGEST = Math.max(...[...STOP_WORDS.values()].flatMap((stops) => [...stops].map((word) => word.length)));

/** Enough of an article to tell; the rest only costs time. */
const SAMPLE = 6000;
const FEWEST_WORDS = 12;
const FEWEST_LETTERS = 12;
/** One word twice tells no language: "a … a" is English and Portuguese. */
const FEWEST_HITS = 3;

const LETTER = /\p{L}/u;

function hashed(hash: number, code: number): number {
  return Math.imul(hash, 31) + code;
}

/** What a pass over a sample counts: letters of each script, words, and for each language its small words. */
interface Count {
  letters: number;
  words: number;
  readonly scripts: number[];
  readonly hits: number[];
}

function countIn(sample: string): Count {
  const count: Count = { letters: 0, words: 0, scripts: SCRIPTS.map(() => 0), hits: TAGS.map(() => 0) };
  let hash = 0;
  let length = 0;
  for (let i = 0; i <= sample.length; i++) {
    const code = i < sample.length ? sample.charCodeAt(i) : 0;
    if (code < 128 ? code >= 97 && code <= 122 : isLetter(sample, i, count)) {
      if (code < 0xdc00 || code > 0xdfff) count.letters++;
      hash = hashed(hash, code);
      length++;
    } else if (length > 0) {
      count.words++;
      if (length <= LONGEST) addHits(count.hits, LANGUAGES_OF.get(hash) ?? 0);
      hash = 0;
      length = 0;
    }
  }
  return count;
}

/** Letters beyond ASCII; of a pair of surrogates both halves. */
function isLetter(sample: string, i: number, { scripts }: Count): boolean {
  const code = sample.charCodeAt(i);
  for (let s = 0; s < SCRIPTS.length; s++) {
    const [, first, last] = SCRIPTS[s] ?? ['', 0, -1];
    if (code >= first && code <= last) scripts[s] = (scripts[s] ?? 0) + 1;
  }
  const whole = code >= 0xdc00 && code <= 0xdfff ? i - 1 : i;
  return LETTER.test(String.fromCodePoint(sample.codePointAt(Math.max(0, whole)) ?? 0));
}

function addHits(hits: number[], languages: number): void {
  for (let rest = languages; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    hits[tag] = (hits[tag] ?? 0) + 1;
  }
}

/** The language of the text by its script and its commonest words (`en`, `de`, `fr`, …), or null where it is too short or too mixed to tell. */
export function guessLanguage(text: string): string | null {
  const { letters, words: spoken, scripts, hits } = countIn(text.slice(0, SAMPLE).toLowerCase());
  if (letters < FEWEST_LETTERS) return null;
  for (const [i, [tag, , , share]] of SCRIPTS.entries()) if ((scripts[i] ?? 0) / letters >= share) return tag;
  if (spoken < FEWEST_WORDS) return null;
  const [best, second] = TAGS.map((tag, i) => ({ tag, hits: hits[i] ?? 0 })).sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < FEWEST_HITS || best.hits < spoken * 0.12 || best.hits < (second?.hits ?? 0) * 1.4) return null;
  return best.tag;
}

/**
 * Do we read it as English? `declared` is the page's own word (BCP 47) or null. Pages often declare wrongly, so the text prevails where it is clear,
 * and the declaration where it is not.
 */
export function isEnglish(declared: string | null, text: string): boolean {
  const guessed = guessLanguage(text);
  if (guessed !== null) return guessed === 'en';
  return declared === null || /^en(?:[-_]|$)/i.test(declared.trim());
}
