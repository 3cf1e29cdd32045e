import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import { onceFor } from '../linking/once.ts';

/** Who holds an office of a state. An economist or a carmaker's chief speaks for no state. */
const OFFICER =
  '(?:(?:prime |foreign |deputy |vice )?(?:minister|president|premier|chancellor)|ambassador|negotiator|envoy|commissioner|governor|secretary|representative|senator|lawmaker|official|spokes(?:man|woman|person)|emir|king|crown prince|leader|policy chief|trade chief|chief of staff)';

/** "Mexico’s economy secretary, Ildefonso Guajardo", "Turkish President Recep Tayyip Erdogan": from the state to the name. */
const LEADING = new RegExp(`^(?:['’]s?)?\\s+(?:[\\w-]+\\s+){0,4}?${OFFICER},?\\s+$`, 'i');

/** "Kim Yong-beom, the South Korean president’s policy chief": from the name to the state, and from there on. */
const TO_HOME = /^\s?,\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}?$/;
const OF_HOME = new RegExp(`^(?:['’]s?)?\\s+(?:[\\w'’-]+\\s+){0,3}?${OFFICER}\\b`, 'i');
const HOME_OF = new RegExp(`^\\s?,\\s+(?:the\\s+|an?\\s+)?(?:[\\w-]+\\s+){0,3}?${OFFICER}(?:\\s+for\\s+\\w+)?\\s+of\\s+(?:the\\s+)?$`, 'i');

/** In characters. */
const NEAR = 70;

/** The country that a word of a body’s own name tells: "Swiss National Bank", "Korea International Trade Association". */
const countryWords = onceFor((lexicon: Lexicon): ReadonlyMap<string, EntityId> => {
  const found = new Map<string, EntityId>();
  for (const { id, type, name, aliases } of lexicon.entities.values())
    if (type === 'place' && lexicon.countryOf(id) === id)
      for (const word of [name, ...aliases]) if (/^[A-Z][a-z]{2,}$/.test(word)) found.set(word, id);
  return found;
});

const BODY = /\b(?:bank|association|institute|council|federation|chamber|ministry|party|union|board|authority|agency|institute)\b/i;

function ofItsName(words: string, lexicon: Lexicon): EntityId | null {
  if (!BODY.test(words)) return null;
  for (const word of words.split(/[^A-Za-z]+/)) {
    const state = countryWords(lexicon).get(word);
    if (state) return state;
  }
  return null;
}

/** "Sen. John Brown", "John Brown (R-Ohio)": only the United States write them so. */
const CONGRESS_BEFORE = /\b(?:Sens?\.|Reps?\.|Congress(?:man|woman)|Senate (?:majority|minority) leader|House speaker)\s+$/i;
const CONGRESS_AFTER = /^\s?\((?:R|D|I)-[A-Z]/;
const US = 'US' as EntityId;

/** The United States have no ministers: one without a country is of the other state that the article is on. */
const MINISTER_BEFORE = /\b(?:minister|premier|cabinet secretary|ministry spokes(?:man|woman|person))\s+$/i;
const MINISTER_AFTER = /^\s?,\s+(?:the\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,3}?(?:minister|premier)\b/i;

/** How often more a state is named than any other but the United States. */
const FOREMOST = 1.5;

const lastWord = (words: string): string => words.slice(words.search(/\S+$/));

/**
 * The names of an article where those whom the ledger does not know stand for the state that the text gives them: who is introduced as its officer,
 * by name or by family name later, and a body that is called after it.
 */
export function withHomes(names: readonly Name[], text: string, lexicon: Lexicon): readonly Name[] {
  if (!names.some(isStranger)) return names;
  const byFamily = new Map<string, EntityId>();
  const stateOf = (name: Name | undefined): EntityId | null =>
    name?.type === 'place' && name.entity !== null && (lexicon.countryOf(name.entity) === name.entity || name.entity === 'EU') ? name.entity : null;
  const introduced = (name: Name, i: number): EntityId | null => {
    if (CONGRESS_BEFORE.test(text.slice(Math.max(0, name.start - 30), name.start)) || CONGRESS_AFTER.test(text.slice(name.end, name.end + 8)))
      return US;
    for (let back = i - 1; back >= Math.max(0, i - 3); back--) {
      const other = names[back];
      if (!other || name.start - other.end > NEAR) break;
      const state = stateOf(other);
      if (state && LEADING.test(text.slice(other.end, name.start))) return state;
    }
    for (let on = i + 1; on <= Math.min(names.length - 1, i + 3); on++) {
      const other = names[on];
      if (!other || other.start - name.end > NEAR) break;
      const state = stateOf(other);
      const between = text.slice(name.end, other.start);
      if (state && ((TO_HOME.test(between) && OF_HOME.test(text.slice(other.end, other.end + NEAR))) || HOME_OF.test(between))) return state;
    }
    return null;
  };
  let foremost: EntityId | null | undefined;
  const abroad = (): EntityId | null => {
    if (foremost === undefined) foremost = foremostAbroad(names.flatMap((n) => stateOf(n) ?? []));
    return foremost;
  };
  const isMinister = ({ start, end }: Name): boolean =>
    MINISTER_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || MINISTER_AFTER.test(text.slice(end, end + 60));
  const homes = names.map((name, i): EntityId | null => {
    if (!isStranger(name)) return null;
    const words = text.slice(name.start, name.end);
    if (name.type === 'organisation') return ofItsName(words, lexicon);
    const state = introduced(name, i) ?? byFamily.get(lastWord(words)) ?? (isMinister(name) ? abroad() : null);
    if (state) byFamily.set(lastWord(words), state);
    return state;
  });
  return homes.some((home) => home !== null)
    ? names.map((name, i) => (homes[i] ? { ...name, entity: homes[i] ?? null, rule: 'home' } : name))
    : names;
}

const isStranger = ({ entity, type }: Name): boolean => entity === null && (type === 'person' || type === 'organisation');

function foremostAbroad(states: readonly EntityId[]): EntityId | null {
  const counts = new Map<EntityId, number>();
  for (const state of states) if (state !== US) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= FOREMOST * (second?.[1] ?? 0) ? first[0] : null;
}
