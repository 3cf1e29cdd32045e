import { hasVerb } from './clause.ts';
import type { Finder, Scene } from './scene.ts';
import { attribution, isQuote, trimmed } from './shape.ts';
import { readSource } from './source.ts';
import { unknownSpeaker } from './subject.ts';
import { spanOf } from './words.ts';

/** In words. */
const LONGEST = 6;

/** "Powell: rates will stay", "Poll: most voters undecided", "MODERATOR: “Let us begin.”": whoever stands before the colon that opens a line. */
export const headline: Finder = (scene, found) => {
  const { words, prose, sentence } = scene;
  const colon = scene.cues.colons[0] ?? 0;
  if (found.length > 0 || colon > LONGEST) return [];
  const next = words[colon + 1];
  // "at 1:20", "The offer is this:"
  if (colon < 1 || !next || next.start === (words[colon]?.end ?? 0) || hasVerb(words, 0, colon) || words[colon - 1]?.lower === 'news') return [];
  const isQuoted = isQuote(next);
  const isTitle = sentence.start === 0;
  const source =
    readSource(scene, 0, colon - 1) ?? (isQuoted || (isTitle && isNamedLater(scene, colon - 1)) ? unknownSpeaker(scene, 0, colon - 1) : null);
  if (!source || source.first > 0) return [];
  // "China: a market for all" is a heading; "China: “We will wait”" speaks.
  const isPlace = words[colon - 1]?.name?.type === 'place';
  if (!isQuoted && (isPlace || !(isTitle || hasVerb(words, colon + 1, words.length)))) return [];
  const content = trimmed(prose.text, next.start, sentence.end);
  return attribution(scene, content, spanOf(words, colon, colon), source, 'headline');
};

/** How many of the text's first names are asked. */
const NAMES_ASKED = 12;

/** A title gives a last name that the text spells out. */
function isNamedLater({ words, names, prose }: Scene, at: number): boolean {
  const word = words[at];
  const last = word && ` ${prose.text.slice(word.start, word.end)}`;
  return names.slice(0, NAMES_ASKED).some((n) => n.type === 'person' && last !== undefined && prose.text.slice(n.start, n.end).endsWith(last));
}
