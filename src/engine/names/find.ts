import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { acronyms } from './acronyms.ts';
import { bodies } from './bodies.ts';
import { counterparts } from './counterparts.ts';
import { echoes } from './echoes.ts';
import { known } from './known.ts';
import { lists } from './lists.ts';
import { ministries } from './ministries.ts';
import { again } from './ministry-again.ts';
import { misspelt } from './misspelt.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { apart, coverWith, type Draft, type Finder, sceneOf } from './scene.ts';
import { scores } from './scores.ts';
import { shortNames } from './short-names.ts';
import { strangers } from './strangers.ts';
import { teams } from './teams.ts';
import { withWholeNames } from './whole-names.ts';
import { workplaces } from './workplaces.ts';

/** In this order: each sees what those before it found. */
const FINDERS: readonly Finder[] = [
  scores,
  known,
  roles,
  counterparts,
  ministries,
  people,
  places,
  teams,
  bodies,
  again,
  workplaces,
  acronyms,
  misspelt,
  strangers,
  shortNames,
  lists,
  echoes,
];

/** The names of a text, in its order, none over another: the longest wins. `moments` are the dates found before. Time is linear in the text. */
export function findNames(prose: Prose, lexicon: Lexicon, moments: readonly Moment[]): Name[] {
  const scene = sceneOf(prose, lexicon, moments);
  const { starts } = scene.tokens;
  const drafts: Draft[] = [];
  for (const find of FINDERS)
    for (const found of find(scene, drafts)) {
      drafts.push(found);
      coverWith(scene.cover, found);
    }
  return withWholeNames(scene, apart(scene, drafts)).map(({ first, end, type, entity, rule }) => ({
    start: starts[first] ?? 0,
    end,
    type,
    entity,
    rule,
  }));
}
