import type { Claim } from '../../model/claim.ts';
import type { EntryFigure } from '../../model/entry.ts';
import { countriesOf, isCountry } from '../../model/keys.ts';
import type { Lexicon } from '../lexicon.ts';
import { onceFor } from './once.ts';

type Known = Pick<Lexicon, 'entities' | 'countryOf'>;

/** Countries and blocs by what they and their people are called. */
const countryCalled = onceFor((known: Known): ReadonlyMap<string, string> => {
  const called = new Map<string, string>();
  for (const { id, name, aliases, weakAliases } of known.entities.values())
    if (isCountry(id)) for (const word of [id, name, ...aliases, ...weakAliases]) called.set(word, id);
  return called;
});

/** "tariff rate on Japan and South Korea", "imports from Brazil", "tariff rate on Canadian energy" */
const NAMED = /\b(?:on|for|from|with) ((?:the )?[A-Z].*)$/;

/** The countries that a record's words for a figure say it is of. */
const countriesIn = onceFor((known: Known) =>
  onceFor(({ role }: EntryFigure): readonly string[] => {
    const phrase = NAMED.exec(role)?.[1];
    if (!phrase) return [];
    const called = countryCalled(known);
    return phrase.split(/,| and /).flatMap((part) => {
      const name = part.trim().replace(/^the /, '');
      return called.get(name) ?? called.get(name.split(' ')[0] ?? '') ?? [];
    });
  }),
);

/**
 * Whether a figure is of countries that the claim does not name: of a list of rates only the claim's own country's is its own, and of one who
 * names nobody none.
 */
export function ofOthers({ actors, counterparties }: Pick<Claim, 'actors' | 'counterparties'>, known: Known): (figure: EntryFigure) => boolean {
  const own = new Set(countriesOf([...actors, ...counterparties], known.countryOf));
  return (figure) => {
    const named = countriesIn(known)(figure);
    return named.length > 0 && !named.some((country) => own.has(country));
  };
}
