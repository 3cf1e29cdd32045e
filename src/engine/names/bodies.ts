import type { EntityType } from '../../model/entity.ts';
import { isCapital, lowerAt, SHAPE, startsSentence, together, wordAt } from '../text/tokens.ts';
import { type Draft, draft, type Finder, type Scene } from './scene.ts';
import { NEVER_NAMES, OPENERS } from './shape-words.ts';
import { OFFICE_HEADS, TITLES } from './titles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Last words that make capitalised words before them an organisation. */
export const BODY_HEADS = list(`
  corp corporation inc ltd limited llc llp plc co company gmbh group holdings holding bank banks airlines airways motors technologies industries
  partners capital securities pharmaceuticals petroleum electric electronics semiconductor steel insurance entertainment foods brewing pictures
  ministry department agency bureau commission committee council court parliament congress senate assembly administration authority board
  institute institution university college school academy association federation union chamber foundation fund alliance organization organisation
  center centre laboratory society league party club times post journal news tribune herald gazette guardian telegraph magazine
  navy army police embassy consulate exchange hospital church museum service services network coalition office systems analytics`);

/** Last words that make a place. */
export const PLACE_HEADS = list(`
  sea ocean river lake bay gulf strait straits canal peninsula island islands mountain mountains valley desert avenue road square park
  province county city airport port beach harbor harbour bridge station plaza tower palace castle cathedral abbey stadium forest coast`);

const EVENT_HEADS = list(
  'open summit forum conference prize award awards bowl olympics marathon expo exhibition olympics festival war games cup championship championships revolution crisis day year',
);
const PROGRAMME_HEADS = list('act treaty agreement accord pact protocol convention initiative programme program plan');

/** Heads that make a name only with a "the" or an unmistakable word before: "New Year", "First Day" are no events worth a name. */
const WEAK_HEADS = list('day year plan office services service crisis');

/** Organisations, places, events and laws whom the ledger does not know, told by their last word or by "Ministry of …". */
export const bodies: Finder = (scene, found) => {
  const firms = new Map(found.flatMap((d) => (d.type === 'organisation' && d.entity ? [[d.first, d] as const] : [])));
  const out: Draft[] = [];
  for (let head = 0; head < scene.tokens.count; head++) {
    const type = isCapital(scene.tokens, head) || lowerAt(scene.tokens, head) === 'plc' ? typeOf(lowerAt(scene.tokens, head)) : null;
    if (!type || isInside(scene, head) || OFFICE_HEADS.has(lowerAt(scene.tokens, head + 1))) continue;
    const first = firstOf(scene, head);
    const last = lastOf(scene, head, type);
    if (first === head && last === head) continue;
    if (first === head && !HEADS_OF.has(lowerAt(scene.tokens, head))) continue;
    if (WEAK_HEADS.has(lowerAt(scene.tokens, head)) && head - first < 2) continue;
    const firm = firms.get(first);
    const entity = firm && isLegalForm(scene, firm.last + 1, last) ? firm.entity : null;
    out.push(draft(scene, first, last, type, entity, 'shape'));
  }
  return out;
};

/** "Ministry of Finance", "Bank of America": the head may come first. */
const HEADS_OF = list(
  'ministry department bank university institute college bureau administration court association council board office chamber academy commission committee gulf strait bay sea treaty',
);

function typeOf(word: string): EntityType | null {
  if (BODY_HEADS.has(word)) return 'organisation';
  if (PLACE_HEADS.has(word)) return 'place';
  if (EVENT_HEADS.has(word)) return 'event';
  return PROGRAMME_HEADS.has(word) ? 'programme' : null;
}

/** Whether the run of capitals goes on to a later head: "Trade Union Council" ends at its last. */
function isInside(scene: Scene, head: number): boolean {
  const { tokens } = scene;
  const next = head + 1;
  if (!together(tokens, head, next) || !isCapital(tokens, next) || TITLES.has(lowerAt(tokens, next))) return false;
  const after = next + 1;
  return (
    typeOf(lowerAt(tokens, next)) !== null || (together(tokens, head, after) && isCapital(tokens, after) && typeOf(lowerAt(tokens, after)) !== null)
  );
}

const MOST = 6;

/** Back over the capitals before a head, and over "&", "and" between two of them; not over a title, a day or the word that begins the sentence. */
function firstOf(scene: Scene, head: number): number {
  const { tokens } = scene;
  let first = head;
  for (let steps = 0; steps < MOST && together(tokens, first - 1, head); steps++) {
    const before = first - 1;
    const word = lowerAt(tokens, before);
    const joins = (word === '&' || word === '-') && together(tokens, before - 1, head) && isCapital(tokens, before - 1);
    const dot = word === '.' && tokens.shapes[before - 1] === SHAPE.initial && tokens.ends[before - 1] === tokens.starts[before];
    if (joins || dot) first = before - 1;
    else if (isCapital(tokens, before) && !isNoPart(scene, before)) first = before;
    else break;
  }
  return first;
}

function isNoPart(scene: Scene, i: number): boolean {
  const word = lowerAt(scene.tokens, i);
  if (word === 'us' && scene.tokens.shapes[i] === SHAPE.upper) return false;
  if (OPENERS.has(word) && word !== 'new' && word !== 'first') return true;
  if (OPENERS.has(word) && startsSentence(scene.tokens, i) && word !== 'new') return true;
  return (
    NEVER_NAMES.has(word) &&
    word !== 'internet' &&
    word !== 'democratic' &&
    word !== 'republican' &&
    word !== 'labour' &&
    word !== 'conservative' &&
    word !== 'liberal'
  );
}

/** On over "of the Interior", "for Foreign Relations", "of Commerce and Industry"; and over the full stop of "Inc." inside a sentence. */
function lastOf(scene: Scene, head: number, type: EntityType): number {
  const { tokens } = scene;
  const mark = head + 1;
  if (ABBREVIATED.has(lowerAt(tokens, head)) && wordAt(tokens, mark) === '.' && together(tokens, head, mark + 1)) return mark;
  if (type === 'event') return head;
  let at = head + 1;
  const link = lowerAt(tokens, at);
  if (!(link === 'of' || (link === 'for' && type === 'organisation')) || !HEADS_OF.has(lowerAt(tokens, head)) || !together(tokens, head, at))
    return head;
  at++;
  if (lowerAt(tokens, at) === 'the') at++;
  let last = head;
  for (let steps = 0; steps < MOST && together(tokens, head, at) && isCapital(tokens, at) && !TITLES_ONLY.has(lowerAt(tokens, at)); steps++) {
    last = at++;
    if (wordAt(tokens, at) === ',' && FIELDS.has(lowerAt(tokens, last)) && FIELDS.has(lowerAt(tokens, at + 1)) && isCapital(tokens, at + 1)) at++;
    else if ((lowerAt(tokens, at) === 'and' || lowerAt(tokens, at) === '&' || lowerAt(tokens, at) === '-') && isCapital(tokens, at + 1)) {
      if (lowerAt(tokens, at) === 'and' && !FIELDS.has(lowerAt(tokens, at + 1))) break;
      at++;
    }
  }
  return last;
}

/** "Goldman Sachs Group Inc." is Goldman Sachs: only the form of the company is added. */
function isLegalForm(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!LEGAL_FORMS.has(lowerAt(scene.tokens, i))) return false;
  return first <= last;
}
const LEGAL_FORMS = list('corp corporation inc ltd limited llc plc co company group holdings holding technologies motors . &');

const ABBREVIATED = list('corp inc ltd co');
const TITLES_ONLY = list('president minister secretary chairman chairwoman governor mr mrs ms');
/** What ministries are for: "of Commerce and Industry", but not "the Bank of Japan and Toyota". */
const FIELDS = list(
  'industry trade commerce economy energy tourism technology economic finance agriculture forestry fisheries fishing security development information sciences arts research culture sport sports resources rural food human welfare labour labor training employment telecommunications services',
);
