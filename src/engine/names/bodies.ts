import type { EntityType } from '../../model/entity.ts';
import { isCapital, SHAPE, startsSentence, together } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OFFICE_HEADS, TITLES } from './titles.ts';
import { hasNumber, isOf, union, wordNumber, wordSet } from './vocabulary.ts';

/** Last words that make capitalised words before them an organisation. */
export const BODY_HEADS = wordSet(`
  corp corporation inc ltd limited llc llp plc co company gmbh group holdings holding bank banks airlines airways motors technologies industries
  partners capital securities pharmaceuticals petroleum electric electronics semiconductor steel insurance entertainment foods brewing pictures
  ministry department agency bureau commission committee council court parliament congress senate assembly administration authority board
  institute institution university college school academy association federation union chamber foundation fund alliance organization organisation
  center centre laboratory society league party club times post journal news tribune herald gazette guardian telegraph magazine
  radio television newsroom newsdesk front movement telecom telecommunications cement resources mining minerals chemicals shipping textiles refineries trust
  zeitung shimbun
  rovers wanderers hotspur united fc giants gallery orchestra theatre theater band newspapers publishing paper papers stores supermarkets hotels
  desk bulletin review chronicle observer inquirer register examiner mirror express mail weekly
  navy army police embassy consulate exchange hospital church museum service services network coalition office systems analytics`);

/** Last words that make a place. */
export const PLACE_HEADS = wordSet(`
  sea ocean river lake bay gulf strait straits canal peninsula island islands mountain mountains valley desert avenue road square park
  building garden gardens ranch falls creek heights springs canyon plains reef delta
  province county city airport port beach harbor harbour bridge station plaza tower palace castle cathedral abbey stadium forest coast`);

const EVENT_HEADS = wordSet(
  'open summit forum conference fair prize award awards bowl olympics marathon expo exhibition olympics festival war cup championship championships revolution crisis day year',
);
const PROGRAMME_HEADS = wordSet('act treaty agreement accord pact protocol convention initiative programme program plan');

/** Heads that make a name only with a "the" or an unmistakable word before: "New Year", "First Day" are no events worth a name. */
const WEAK_HEADS = wordSet('day year plan office services service crisis');

/** Organisations, places, events and laws whom the ledger does not know, told by their last word or by "Ministry of …". */
export const bodies: Finder = (scene, found) => {
  const { tokens, words } = scene;
  const firms = new Map<number, Draft>();
  for (const d of found) if (d.type === 'organisation' && d.entity && isOf(scene, d.last + 1, LEGAL_FORMS)) firms.set(d.first, d);
  const out: Draft[] = [];
  for (const capital of scene.capitals) {
    // "Vexa plc"
    const head = words[capital + 1] === PLC && !isCapital(tokens, capital + 1) ? capital + 1 : capital;
    if (!isOf(scene, head, HEADS)) continue;
    const type = typeOf(words[head] ?? 0);
    if (!type || isInside(scene, head) || isOf(scene, head + 1, OFFICE_HEADS)) continue;
    const first = firstOf(scene, head);
    const last = lastOf(scene, head, type);
    if (first === head && last === head) continue;
    if (first === head && !isOf(scene, head, HEADS_OF)) continue;
    if (isOf(scene, head, WEAK_HEADS) && head - first < 2) continue;
    const firm = firms.get(first);
    const entity = firm && isLegalForm(scene, firm.last + 1, last) ? firm.entity : null;
    out.push(draft(scene, first, last, type, entity, 'shape'));
  }
  return out;
};

/** "Ministry of Finance", "Bank of America": the head may come first. */
const HEADS_OF = wordSet(
  'ministry department bank university institute college bureau administration court association council board office chamber academy commission committee gulf strait bay sea treaty',
);

const HEADS = union(BODY_HEADS, PLACE_HEADS, EVENT_HEADS, PROGRAMME_HEADS);

function typeOf(word: number): EntityType | null {
  if (hasNumber(BODY_HEADS, word)) return 'organisation';
  if (hasNumber(PLACE_HEADS, word)) return 'place';
  if (hasNumber(EVENT_HEADS, word)) return 'event';
  return hasNumber(PROGRAMME_HEADS, word) ? 'programme' : null;
}

/** Whether the run of capitals goes on to a later head: "Trade Union Council" ends at its last. */
function isInside(scene: Scene, head: number): boolean {
  const { tokens } = scene;
  const next = head + 1;
  if (!together(tokens, head, next) || !isCapital(tokens, next) || isOf(scene, next, TITLES)) return false;
  const after = next + 1;
  return isOf(scene, next, HEADS) || (together(tokens, head, after) && isCapital(tokens, after) && isOf(scene, after, HEADS));
}

const MOST = 6;

/** Back over the capitals before a head, and over "&", "and" between two of them; not over a title, a day or the word that begins the sentence. */
function firstOf(scene: Scene, head: number): number {
  const { tokens, words } = scene;
  let first = head;
  for (let steps = 0; steps < MOST && together(tokens, first - 1, head); steps++) {
    const before = first - 1;
    const word = words[before];
    const joins = (word === AND_SIGN || word === DASH) && together(tokens, before - 1, head) && isCapital(tokens, before - 1);
    const dot = word === STOP && tokens.shapes[before - 1] === SHAPE.initial && tokens.ends[before - 1] === tokens.starts[before];
    if (joins || dot) first = before - 1;
    else if (isCapital(tokens, before) && !isNoPart(scene, before)) first = before;
    else if (word === AND && isOf(scene, head, JOINED) && isCapital(tokens, first) && isField(scene, before - 1)) first = before - 1;
    else break;
  }
  return first;
}

/** "American Apparel and Footwear Association", but not "Japan and the Footwear Association". */
const JOINED = wordSet(
  'association federation council commission administration institute ministry department agency bureau society union committee board',
);
const isField = (scene: Scene, i: number): boolean =>
  isCapital(scene.tokens, i) && together(scene.tokens, i, i + 1) && scene.cover[i] === 0 && !isNoPart(scene, i) && !startsSentence(scene.tokens, i);

function isNoPart(scene: Scene, i: number): boolean {
  const word = scene.words[i] ?? 0;
  if (word === NEW || (word === US && scene.tokens.shapes[i] === SHAPE.upper)) return false;
  if (word === FIRST || hasNumber(NOUNS, word)) return startsSentence(scene.tokens, i);
  return hasNumber(OPENERS, word) || (hasNumber(NEVER_NAMES, word) && !hasNumber(OF_PARTIES, word));
}
const [NEW, FIRST, US, AND, OF, FOR, THE, AND_SIGN, DASH, STOP, COMMA, PLC] = 'new first us and of for the & - . , plc'.split(' ').map(wordNumber);
/** Openers that are part of a body's name inside a sentence: "Global Trade Research". */
const NOUNS = wordSet('trade investors officials analysts economists stocks shares markets farmers exports imports tariffs data video');
const OF_PARTIES = wordSet('internet democratic republican labour conservative liberal');

/** On over "of the Interior", "for Foreign Relations", "of Commerce and Industry"; and over the full stop of "Inc." inside a sentence. */
function lastOf(scene: Scene, head: number, type: EntityType): number {
  const { tokens, words } = scene;
  const mark = head + 1;
  if (isOf(scene, head, ABBREVIATED) && words[mark] === STOP && together(tokens, head, mark + 1)) return mark;
  if (type === 'event') return head;
  let at = head + 1;
  const link = words[at];
  if (!(link === OF || (link === FOR && type === 'organisation')) || !isOf(scene, head, HEADS_OF) || !together(tokens, head, at)) return head;
  at++;
  if (words[at] === THE) at++;
  let last = head;
  for (let steps = 0; steps < MOST && together(tokens, head, at) && isCapital(tokens, at) && !isOf(scene, at, TITLES_ONLY); steps++) {
    last = at++;
    if (words[at] === COMMA && isOf(scene, last, FIELDS) && isOf(scene, at + 1, FIELDS) && isCapital(tokens, at + 1)) at++;
    else if ((words[at] === AND || words[at] === AND_SIGN || words[at] === DASH) && isCapital(tokens, at + 1)) {
      if (words[at] === AND && !isOf(scene, at + 1, FIELDS)) break;
      at++;
    }
  }
  return last;
}

/** "Goldman Sachs Group Inc." is Goldman Sachs: only the form of the company is added. */
function isLegalForm(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!isOf(scene, i, LEGAL_FORMS)) return false;
  return first <= last;
}
const LEGAL_FORMS = wordSet('corp corporation inc ltd limited llc plc co company group holdings holding technologies motors . &');

const ABBREVIATED = wordSet('corp inc ltd co');
const TITLES_ONLY = wordSet('president minister secretary chairman chairwoman governor mr mrs ms');
/** What ministries are for: "of Commerce and Industry", but not "the Bank of Japan and Toyota". */
const FIELDS = wordSet(
  'industry trade commerce economy energy tourism technology economic finance agriculture forestry fisheries fishing security development information sciences arts research culture sport sports resources rural food human welfare labour labor training employment telecommunications services business economics health law apparel footwear retail textile textiles software aerospace defense defence space border customs drug exchange technical tariff monetary',
);
