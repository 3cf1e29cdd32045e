import { describe, expect, it } from 'vitest';
import type { Candidate, Role } from '../../../src/engine/claims/candidates.ts';
import { castBy, type Weighed } from '../../../src/engine/claims/cast.ts';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { claimsIn, told } from './reading.ts';

const LEXICON = compileLexicon([]);
const id = (name: string): EntityId => name as EntityId;

type Weights = Readonly<Record<string, readonly [number, number, number]>>;
interface Ruled {
  actors: string[];
  counterparties: string[];
}

/** What is cast of candidates by what speaks for their roles: actor, other, neither. */
function cast(weights: Weights, ruled: Ruled): ReturnType<typeof castBy> {
  const candidates = Object.keys(weights).map((name): Candidate => ({ id: id(name), told: 'neither' as Role, names: [] }));
  const weigh = (candidate: Candidate): Weighed => {
    const [actor = 0, other = 0, neither = 0] = weights[candidate.id] ?? [];
    return { actor, other, neither };
  };
  return castBy(candidates, weigh, { actors: ruled.actors.map(id), counterparties: ruled.counterparties.map(id) }, LEXICON);
}

function rolesOf(weights: Weights, ruled: Ruled): string {
  const { actors, counterparties } = cast(weights, ruled);
  return `${actors}→${counterparties}`;
}

describe('roles of all together', () => {
  const none = { actors: [], counterparties: [] };
  it('each has what most speaks for', () => expect(rolesOf({ US: [2, 0, 0], CN: [0, 1, 0], JP: [0, 0, 1] }, none)).toBe('US→CN'));
  it('two may act', () => expect(rolesOf({ US: [2, 0, 0], CN: [1, 0, 0] }, none)).toBe('US,CN→'));
  it('somebody always acts', () => expect(rolesOf({ US: [0, 0, 3], CN: [0, 1, 0.5] }, none)).toBe('CN→'));
  it('nobody else is made to act', () => expect(rolesOf({ US: [0, 0, 3], CN: [0, 5, 0] }, none)).toBe('US→CN'));
  it('and none where there is none', () => expect(rolesOf({}, none)).toBe('→'));
  it('it is as sure as its least sure role', () => {
    expect(cast({ US: [3, 0, 0], CN: [0, 2, 0.5] }, none).sure).toBe(2);
    expect(cast({ US: [3, 0, 0], CN: [0.5, 0, 1] }, none).sure).toBe(0.5);
  });
});

const TRADE = 'China and the United States are in a dispute over trade. Washington has put tariffs on Chinese goods.';

describe('who acts on whom', () => {
  it.each([
    ['The United States will cut its tariff on Chinese goods to 10 percent.', 'US→CN'],
    ['Chinese goods will be charged 30 percent from Friday.', 'US→CN'],
    ['Beijing retaliated with a duty of 15 percent on American coal.', 'CN→US'],
    ['China agreed to buy 20 million tonnes of American soybeans and will suspend its controls on rare earths.', 'CN→US'],
    ['A duty of 84 percent was imposed on American goods by Beijing.', 'CN→US'],
    // Not whom a duty falls on, nor who is only told of it.
    ['Goods from China face a duty of 60 percent, the White House said.', 'US→CN'],
    ['China said that the tariffs of the United States broke the rules.', 'CN→US'],
  ])('%s', (text, parties) =>
    expect(
      claimsIn(`${TRADE}\n${text}`)
        .filter((c) => c.start > TRADE.length)
        .map((c) => told(c).split(' ').at(-1)),
    ).toContain(parties),
  );
});
