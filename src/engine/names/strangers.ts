import type { EntityType } from '../../model/entity.ts';
import { lowerAt, SHAPE, startsSentence, together, wordAt } from '../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from './bodies.ts';
import { withInitials } from './people.ts';
import { coverOf, type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { TITLES } from './titles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const MOST_WORDS = 3;

/**
 * Runs of capitals that neither the ledger nor any shape gives away, told by the words beside them: "in Lusail", "the chipmaker Vexa",
 * "Vexa's shares", "Hurricane Ida", and two or three capitals that do something, which are a person's name more often than not.
 */
export const strangers: Finder = (scene, found) => {
  const { tokens } = scene;
  const cover = coverOf(scene, found);
  const out: Draft[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (!isPart(scene, first, cover)) continue;
    let end = first + 1;
    while (together(tokens, first, end) && isPart(scene, end, cover)) end++;
    const from = withInitials(scene, first, cover);
    const type = end - first <= MOST_WORDS && !isPiece(scene, from, end) ? typeOf(scene, from, end, end - first) : null;
    if (type) out.push(draft(scene, from, end - 1, type, null, 'neighbours'));
    first = end - 1;
  }
  return out;
};

function isPart({ tokens }: Scene, i: number, cover: Uint8Array): boolean {
  if ((tokens.shapes[i] !== SHAPE.capital && tokens.shapes[i] !== SHAPE.upper) || cover[i] === 1) return false;
  const word = lowerAt(tokens, i);
  return (
    word.length > 2 &&
    !(OPENERS.has(word) && !FIRST_NAMES.has(word)) &&
    !NEVER_NAMES.has(word) &&
    !NO_STRANGERS.has(word) &&
    !ADJECTIVES_OF_PLACE.has(word) &&
    (!TITLES.has(word) || FIRST_NAMES.has(word))
  );
}
const NO_STRANGERS = list(`
  english mandarin cantonese hindi arabic latin hebrew urdu bengali game games round stage level chapter volume act scene god lord bible koran
  north south east west northern southern eastern western central democrats republicans nazi communist marxist buddhist hindu sunni shia shiite
  street lane boulevard drive spring summer autumn winter dna rna hiv aids lng evs gdp covid coronavirus bitcoin black white hispanic latino earth`);

/** Beside another capital, a hyphen, a figure ("Game 7") or a quotation mark the run is part of something longer, or a title. */
function isPiece(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  const near = (i: number, other: number): boolean => together(tokens, i, other);
  const shape = near(first, end) ? tokens.shapes[end] : undefined;
  if (shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.initial || shape === SHAPE.digits) return true;
  if (near(first, end) && tokens.starts[end] === tokens.ends[end - 1] && wordAt(tokens, end) === '-') return true;
  const before = near(first - 1, first) ? tokens.shapes[first - 1] : undefined;
  if (before === SHAPE.initial || before === SHAPE.upper) return true;
  if (before === SHAPE.capital && !startsSentence(tokens, first - 1) && !TITLES.has(lowerAt(tokens, first - 1))) return true;
  const mark = near(first - 1, first) ? wordAt(tokens, first - 1) : '';
  return '"“‘\'’-&@#/'.includes(mark) && mark !== '';
}

const PLACING = list('in near outside throughout across');
const STORMS = list('hurricane typhoon cyclone storm');
const FIRMS = list(`
  company firm maker giant retailer carmaker automaker chipmaker bank lender airline startup start-up broadcaster insurer developer operator owner
  subsidiary unit rival supplier platform app network charity brewer drugmaker miner producer publisher manufacturer builder planemaker chain brand
  parent newspaper magazine website broadcaster team club band studio`);
const OF_FIRMS = list(`
  shares stock profit profits revenue sales stake board shareholders investors chief chairman founder ceo customers factories factory plant app
  website owner parent subsidiary headquarters streaming quarterly employees staff products engineers platform servers users`);
const OF_TAKEOVERS = list('acquire acquired buys owns acquiring');
const LIKE_FIRMS = list(`
  systems analytics analytica media global energy foods motor digital labs health sciences ventures studios records networks solutions financial industrial
  national international online mobile software express resources logistics aerospace robotics brands markets airways therapeutics biotech pharma
  stores stanley suisse sachs telecom games`);

/** `size` is the number of words, initials apart. */
function typeOf(scene: Scene, first: number, end: number, size: number): EntityType | null {
  const { tokens } = scene;
  const before = together(tokens, first - 1, first) ? lowerAt(tokens, first - 1) : '';
  const next = together(tokens, first, end) ? lowerAt(tokens, end) : '';
  const isOwner = next === "'" || next === '’';
  const after = isOwner && together(tokens, first, end + 2) ? lowerAt(tokens, end + 2) : next;
  const isOpening = startsSentence(tokens, first);
  const head = lowerAt(tokens, end - 1);
  // "PVH's shares": letters alone are a firm where firms stand, and nothing elsewhere.
  const isAcronym = tokens.shapes[first] === SHAPE.upper || tokens.shapes[end - 1] === SHAPE.upper;
  if (isAcronym && size > 1) return null;
  if (size === 2 && STORMS.has(lowerAt(tokens, first))) return 'event';
  if (BODY_HEADS.has(head) || PLACE_HEADS.has(head)) return null;
  if (OF_FIRMS.has(after) && (!isOpening || isOwner || after === 'shares')) return 'organisation';
  if ((FIRMS.has(before) || OF_TAKEOVERS.has(before)) && size < MOST_WORDS) return 'organisation';
  if (size > 1 && LIKE_FIRMS.has(head)) return 'organisation';
  if (before === 'the' && size < MOST_WORDS && (TEAMS_DO.has(next) || ['beat', 'over', 'against', 'defeated'].includes(lowerAt(tokens, first - 2))))
    return 'organisation';
  if (isAcronym) return SPEAKS.has(next) ? 'organisation' : null;
  if ((before === 'to' || before === 'from') && size < MOST_WORDS && hasMotion(scene, first - 1)) return 'place';
  if (before === 'of' && PLACES.has(lowerAt(tokens, first - 2)) && !isOwner) return 'place';
  if (PLACING.has(before) && !isOwner && size < MOST_WORDS) return 'place';
  if (size === 1) return SPEAKS.has(next) && !isOpening && before !== 'the' ? 'person' : null;
  // "the Ever Given": people have no article.
  if (['the', 'a', 'an', 'on', 'at', 'aboard'].includes(before)) return null;
  if (isDeed(next) || isOwner || next === ',') return 'person';
  return !isOpening && (BESIDE_PEOPLE.has(before) || CLOSES.has(next)) ? 'person' : null;
}

const BESIDE_PEOPLE = list('by with and for to from against over beat defeated told asked replaced named met sued married');
const CLOSES = new Set(['and', '.', '', ';', ':', ')']);

const PLACES = list(
  'city town village port island suburb outskirts mayor residents people region province district north south east west streets coast capital',
);

const TEAMS_DO = list('beat won lost scored defeated play played host hosted trail trailed lead signed traded');

/** "driven on to Gyeongju", "flew from Narita" */
const hasMotion = ({ tokens }: Scene, i: number): boolean => [1, 2, 3].some((k) => together(tokens, i - k, i) && MOTION.has(lowerAt(tokens, i - k)));
const MOTION = list(
  'driven drove flew flown fly flies went go goes travelled traveled travels moved returned return fled sailed set off arrived left departed train flight bus road way trip journey evacuated',
);

const SPEAKS = list('said says told added wrote tweeted');

/** A word in small letters that may be a verb with somebody as its subject. */
const isDeed = (word: string): boolean => DEEDS.has(word) || (word.length > 4 && word.endsWith('ed'));
const DEEDS = list(`
  is was has had will would could may might can said says told wrote won lost beat took made gave came went became left ran led set hit put shot
  broke cut held met sold bought found spoke fell rose stood drew and who`);
