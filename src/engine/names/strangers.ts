import type { EntityType } from '../../model/entity.ts';
import { isCapital, SHAPE, startsSentence, together } from '../text/tokens.ts';
import { BODY_HEADS, PLACE_HEADS } from './bodies.ts';
import { withInitials } from './people.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { ADJECTIVES_OF_PLACE, FIRM_NOUNS, FIRST_NAMES, NEVER_NAMES, OPENERS } from './shape-words.ts';
import { TITLES } from './titles.ts';
import { hasNumber, isOf, union, wordNumber, wordSet } from './vocabulary.ts';

const MOST_WORDS = 3;

/**
 * Runs of capitals that neither the ledger nor any shape gives away, told by the words beside them: "in Lusail", "the chipmaker Vexa",
 * "Vexa's shares", "Hurricane Ida", and two or three capitals that do something, which are a person's name more often than not.
 */
export const strangers: Finder = (scene, found) => {
  const people = peopleIn(scene, found);
  const { tokens } = scene;
  const { cover } = scene;
  const out: Draft[] = [];
  let free = 0;
  for (const first of scene.capitals) {
    if (first < free || !isPart(scene, first, cover)) continue;
    let end = first + 1;
    let joints = 0;
    for (;;) {
      // "Hapag-Lloyd"
      const next = isHyphen(scene, end) ? end + 1 : end;
      if (!together(tokens, first, next) || !isPart(scene, next, cover)) break;
      if (next > end) joints++;
      end = next + 1;
    }
    const from = withInitials(scene, first, cover);
    const size = end - first - 2 * joints;
    const type = size <= MOST_WORDS && !isPiece(scene, from, end) && !scene.isTitled(first) ? typeOf(scene, people, from, end, size) : null;
    if (type) out.push(draft(scene, from, end - 1, type, null, 'neighbours'));
    free = end;
  }
  return out;
};

/** 1 where a person's name begins, and where it has its last token. */
interface People {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

function peopleIn({ tokens }: Scene, found: readonly Draft[]): People {
  const starts = new Uint8Array(tokens.count);
  const ends = new Uint8Array(tokens.count);
  for (const { type, first, last } of found) if (type === 'person') starts[first] = ends[last] = 1;
  return { starts, ends };
}

function isPart({ tokens, words }: Scene, i: number, cover: Uint8Array): boolean {
  if ((tokens.shapes[i] !== SHAPE.capital && tokens.shapes[i] !== SHAPE.upper) || cover[i] === 1) return false;
  const word = words[i] ?? 0;
  if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) <= 2 || hasNumber(NO_PARTS, word)) return false;
  return hasNumber(FIRST_NAMES, word) || !hasNumber(NO_FAMILY, word);
}
const NO_FAMILY = union(OPENERS, TITLES);
const NO_STRANGERS = wordSet(`
  english mandarin cantonese hindi arabic latin hebrew urdu bengali game games round stage level chapter volume act scene god lord bible koran
  north south east west northern southern eastern western central democrats republicans nazi communist marxist buddhist hindu sunni shia shiite
  street lane boulevard drive spring summer autumn winter dna rna hiv aids lng evs gdp covid coronavirus bitcoin black white hispanic latino earth`);
const NO_PARTS = union(NEVER_NAMES, NO_STRANGERS, ADJECTIVES_OF_PLACE);

const isHyphen = ({ tokens, words }: Scene, i: number): boolean =>
  words[i] === DASH && tokens.starts[i] === tokens.ends[i - 1] && tokens.ends[i] === tokens.starts[i + 1];

/** Beside another capital, a hyphen, a figure ("Game 7") or a quotation mark the run is part of something longer, or a title. */
function isPiece(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  const near = (i: number, other: number): boolean => together(tokens, i, other);
  const shape = near(first, end) ? tokens.shapes[end] : undefined;
  if (shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.initial || shape === SHAPE.digits) return true;
  if (near(first, end) && tokens.starts[end] === tokens.ends[end - 1] && scene.words[end] === DASH) return true;
  const before = near(first - 1, first) ? tokens.shapes[first - 1] : undefined;
  if (before === SHAPE.initial || before === SHAPE.upper) return true;
  if (before === SHAPE.capital && !startsSentence(tokens, first - 1) && !isOf(scene, first - 1, TITLES)) return true;
  return near(first - 1, first) && isOf(scene, first - 1, JOINTS);
}
const JOINTS = wordSet(`" “ ' - & @ # /`);
/** Last words of things with capitals that are nobody's: "the Producer Price Index, out on Friday". */
const THING_HEADS = wordSet(`
  index indexes survey report study tracker monitor outlook yearbook dashboard database proclamation order memorandum memo bill amendment clause
  deal doctrine strategy policy pledge package list lists tariff tariffs rate rates rule rules record records question questions statement declaration`);
const [DASH, AT, APOSTROPHE, THE, TO, FROM, OF, COMMA] = ['-', 'at', "'", 'the', 'to', 'from', 'of', ','].map(wordNumber);

const SHARES = wordNumber('shares');
const BEATEN = wordSet('beat over against defeated');
const BEFORE_THINGS = wordSet('the a an on aboard');
const PLACING = wordSet('in near outside throughout across');
const STORMS = wordSet('hurricane typhoon cyclone storm');
const OF_FIRMS = wordSet(`
  shares stock profit profits revenue sales stake board shareholders investors chief chairman founder ceo customers factories factory plant app
  website owner parent subsidiary headquarters streaming quarterly employees staff products engineers platform servers users`);
const OF_TAKEOVERS = wordSet('acquire acquired buys owns acquiring');
const LIKE_FIRMS = wordSet(`
  economics research advisors advisers consulting associates assets management investments wealth trading intelligence insights commodities
  systems analytics analytica media global energy foods motor digital labs health sciences ventures studios records networks solutions financial industrial
  national international online mobile software express resources logistics aerospace robotics brands markets airways therapeutics biotech pharma
  stores stanley suisse sachs telecom games`);

/** `size` is the number of words, initials apart. */
function typeOf(scene: Scene, people: People, first: number, end: number, size: number): EntityType | null {
  const { tokens, words } = scene;
  const before = together(tokens, first - 1, first) ? (words[first - 1] ?? 0) : 0;
  const isLast = !together(tokens, first, end);
  const next = isLast ? 0 : (words[end] ?? 0);
  const isOwner = next === APOSTROPHE && tokens.starts[end] === tokens.ends[end - 1];
  const after = isOwner && together(tokens, first, end + 2) ? (words[end + 2] ?? 0) : next;
  // "Dan Ives of Wedbush", "Wedbush's Dan Ives"
  if (before === OF && size < MOST_WORDS && people.ends[first - 2] === 1) return 'organisation';
  if (isOwner && size < MOST_WORDS && people.starts[end + 2] === 1) return 'organisation';
  const isOpening = startsSentence(tokens, first);
  const head = words[end - 1] ?? 0;
  // "PVH's shares": letters alone are a firm where firms stand, and nothing elsewhere.
  const isAcronym = tokens.shapes[first] === SHAPE.upper || tokens.shapes[end - 1] === SHAPE.upper;
  if (isAcronym && size > 1) return null;
  if (size === 2 && isOf(scene, first, STORMS)) return 'event';
  if (hasNumber(BODY_HEADS, head) || hasNumber(PLACE_HEADS, head) || hasNumber(THING_HEADS, head)) return null;
  if (hasNumber(OF_FIRMS, after) && (!isOpening || isOwner || after === SHARES)) return 'organisation';
  if ((hasNumber(FIRM_NOUNS, before) || hasNumber(OF_TAKEOVERS, before)) && size < MOST_WORDS) return 'organisation';
  if (size > 1 && hasNumber(LIKE_FIRMS, head)) return 'organisation';
  if (before === THE && size < MOST_WORDS && (hasNumber(TEAMS_DO, next) || isOf(scene, first - 2, BEATEN))) return 'organisation';
  if (isAcronym && size === 1 && isLettersOfBody(scene, first, before)) return 'organisation';
  if (isAcronym) return hasNumber(SPEAKS, next) ? 'organisation' : null;
  if ((before === TO || before === FROM) && size < MOST_WORDS && hasMotion(scene, first - 1)) return 'place';
  if (before === OF && isOf(scene, first - 2, PLACES) && !isOwner) return 'place';
  if (hasNumber(PLACING, before) && !isOwner && size < MOST_WORDS) return 'place';
  if (size === 1) return hasNumber(SPEAKS, next) && !isOpening && before !== THE ? 'person' : null;
  // "the Ever Given": people have no article.
  if (hasNumber(BEFORE_THINGS, before)) return null;
  if (before === AT && size === 2 && !isOwner) return isOf(scene, first - 2, WORKERS) ? 'organisation' : 'place';
  if (isDeed(scene, end) || isOwner || next === COMMA) return 'person';
  return !isOpening && (hasNumber(BESIDE_PEOPLE, before) || isLast || hasNumber(CLOSES, next)) ? 'person' : null;
}

/** "the PKK", "(PBR)": three letters and more where bodies stand, in a sentence that is not all in capitals. */
function isLettersOfBody(scene: Scene, i: number, before: number): boolean {
  const { tokens } = scene;
  const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
  if (length < 3 || length > 6 || isOf(scene, i, NO_BODIES)) return false;
  if (!(before === THE || (before === OPEN && isCapital(tokens, i - 2)) || hasNumber(BEFORE_BODIES, before) || isOf(scene, i + 1, AFTER_BODIES)))
    return false;
  return [i - 2, i - 1, i + 1, i + 2].every(
    (k) => !together(tokens, k, i) || tokens.shapes[k] !== SHAPE.upper || (tokens.ends[k] ?? 0) - (tokens.starts[k] ?? 0) < 3,
  );
}
const OPEN = wordNumber('(');
const BEFORE_BODIES = wordSet('by from against with joined told');
const AFTER_BODIES = wordSet(
  "' said says officials official spokesman spokeswoman chief leader leaders fighters rebels members headquarters rules analysts",
);
/** Letters that name a thing, a measure or an office. */
const NO_BODIES = wordSet(`
  gdp gnp cpi ppi pmi ceo cfo coo cto cio ipo etf vat gst fob cif ebitda eps roi pct mln bln usd eur gbp jpy cny rmb chf aud cad hkd krw inr nzd sek nok dkk mxn brl
  mou mous ppe oem oems odm hbm pv ree pmi tbd asic euv duv bev bevs phev ice hfc cbam tif adr adrs rsu asap sku skus ota otc yoy qoq bps npl nda ndas pdb
  dna rna hiv aids sars mers covid bse hpv pcr mri adhd ptsd ufo dvd led lcd oled usb gps sim sms pdf html http www cpu gpu ram rom dram nand api suv suvs evs lng lpg
  cng crude wti bcf mmt tcf mbpd opex capex faq rsvp asap diy vip mba phd msc lgbt lgbtq bame ngo ngos mps meps msp pow pows kia wwi wwii gmt est edt bst cet pst pdt
  utc etc jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun fta ftas mfn hts gsp trq trqs ldc ldcs fdi pta ptas isds esg sme smes ict iot llm llms
  agi vpn url pin atm cctv nafta tpp ttip rcep cptpp usmca icbm icbms wmd uav uavs iud ivf bmi dui dwi nfl tv`);

const BESIDE_PEOPLE = wordSet('by with and for to from against over beat defeated told asked replaced named met sued married');
const WORKERS = wordSet(
  'analysts economists strategists researchers lawyers traders executives managers brokers experts scholars scientists engineers employees workers',
);
const CLOSES = wordSet('and . ; : ) of (');

const PLACES = wordSet(
  'city town village port island suburb outskirts mayor residents people region province district north south east west streets coast capital',
);

const TEAMS_DO = wordSet('beat won lost scored defeated play played host hosted trail trailed lead signed traded');

/** "driven on to Gyeongju", "flew from Narita" */
const hasMotion = (scene: Scene, i: number): boolean => [1, 2, 3].some((k) => together(scene.tokens, i - k, i) && isOf(scene, i - k, MOTION));
const MOTION = wordSet(
  'driven drove flew flown fly flies went go goes travelled traveled travels moved returned return fled sailed set off arrived left departed train flight bus road way trip journey evacuated',
);

const SPEAKS = wordSet('said says told added wrote tweeted');

/** A word in small letters that may be a verb with somebody as its subject. */
function isDeed(scene: Scene, i: number): boolean {
  const { text, starts, ends, shapes } = scene.tokens;
  if (!together(scene.tokens, i - 1, i)) return false;
  if (isOf(scene, i, DEEDS)) return true;
  const end = ends[i] ?? 0;
  return shapes[i] !== SHAPE.mark && end - (starts[i] ?? 0) > 4 && text.charAt(end - 2) === 'e' && text.charAt(end - 1) === 'd';
}
const DEEDS = wordSet(`
  is was has had will would could may might can said says told wrote won lost beat took made gave came went became left ran led set hit put shot
  broke cut held met sold bought found spoke fell rose stood drew and who`);
