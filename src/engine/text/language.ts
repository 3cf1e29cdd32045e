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

/** For each small word, the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [tag, stops] of STOP_WORDS) for (const word of stops) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);

/** Enough of an article to tell; the rest only costs time. */
const SAMPLE = 6000;
const FEWEST_WORDS = 12;
const FEWEST_LETTERS = 12;
/** One word twice tells no language: "a … a" is English and Portuguese. */
const FEWEST_HITS = 3;

const LETTER = /\p{L}/u;

/** Most letters are a to z; only the others are looked up. */
function lettersIn(sample: string): number {
  let letters = 0;
  for (const letter of sample) {
    const code = letter.charCodeAt(0);
    if (code < 128 ? code >= 97 && code <= 122 : LETTER.test(letter)) letters++;
  }
  return letters;
}

function countBetween(sample: string, first: number, last: number): number {
  let count = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= first && code <= last) count++;
  }
  return count;
}

/** The language of the text by its script and its commonest words (`en`, `de`, `fr`, …), or null where it is too short or too mixed to tell. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = lettersIn(sample);
  if (letters < FEWEST_LETTERS) return null;
  for (const [tag, first, last, share] of SCRIPTS) if (countBetween(sample, first, last) / letters >= share) return tag;
  const spoken = sample.match(/\p{L}+/gu) ?? [];
  if (spoken.length < FEWEST_WORDS) return null;
  const hits = new Map([...STOP_WORDS.keys()].map((tag) => [tag, 0]));
  for (const word of spoken) for (const tag of LANGUAGES_OF.get(word) ?? []) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  const [best, second] = [...hits].map(([tag, n]) => ({ tag, hits: n })).sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < FEWEST_HITS || best.hits < spoken.length * 0.12 || best.hits < (second?.hits ?? 0) * 1.4) return null;
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
