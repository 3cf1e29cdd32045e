import { describe, expect, it } from 'vitest';
import type { Levels } from '../../../src/engine/linking/features.ts';
import { type Matter, matterOf } from '../../../src/engine/linking/matter.ts';
import type { Kind } from '../../../src/model/claim.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Relation } from '../../../src/model/link.ts';
import { lexicon, pack } from './asking.ts';

const LIKE = { direction: 'same', actor: 'open', measure: 'equal', parties: 'all' } as Levels;

const entryOf = (id: string) => {
  const entry = pack.entries.find((e) => e.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};

const MNUCHIN = 'us-cn-2018-12-03-mnuchin-1-2-trillion';
const JAPAN = 'jp-2025-07-22-550bn';
const PROJECTS = 'jp-2026-02-17-36bn-first-projects';
const TSMC = 'tsmc-2025-03-03-100bn';
const METALS = 'us-2025-06-03-metals-50';

const asked = (id: string, kind: Kind, relation: Relation, levels: Partial<Levels> = {}, actors: readonly string[] = []): boolean =>
  matterOf({ kind, actors: actors as EntityId[] }, { ...LIKE, ...levels } as Levels, entryOf(id), relation, lexicon) === 'one';

describe('amounts that differ may be set against each other', () => {
  it('an offer and an earlier pledge of the same side', () => expect(asked(MNUCHIN, 'offer', 'lowers')).toBe(true));
  it('two words of one state on what it will invest', () => expect(asked(JAPAN, 'pledge', 'raises', { parties: 'within' })).toBe(true));
  it('two rates on the same goods of the same country', () => expect(asked(METALS, 'threat', 'raises')).toBe(true));

  it.each<[string, string, Kind, Relation, Partial<Levels>]>([
    ['what one side charges and what it is charged', METALS, 'action', 'follows', { direction: 'reversed' }],
    ['a duty on one country and one on many', METALS, 'action', 'follows', { parties: 'within' }],
    ['a first project and the sum that was promised', PROJECTS, 'pledge', 'implements', {}],
    ['the plan of a firm and that of its country', TSMC, 'pledge', 'raises', {}],
    ['two firms', TSMC, 'pledge', 'raises', { actor: 'apart' }],
    ['what merely has to do with it', MNUCHIN, 'offer', 'related', {}],
    ['what counts a pledge afterwards', MNUCHIN, 'offer', 'assesses', {}],
    ['another measure', MNUCHIN, 'offer', 'follows', { measure: 'far' }],
  ])('not %s', (_, id, kind, relation, levels) => expect(asked(id, kind, relation, levels)).toBe(false));

  it('not the plans of firms and what their state promised', () => {
    expect(asked(JAPAN, 'pledge', 'raises', {}, ['hyundai'])).toBe(false);
    expect(asked(JAPAN, 'pledge', 'raises', {}, ['JP', 'hyundai'])).toBe(true);
  });

  it.each<[string, string, Kind, Relation, Partial<Levels>, readonly string[], Matter]>([
    ['what merely has to do with it', MNUCHIN, 'offer', 'related', {}, [], 'aside'],
    ['a country’s plans beside a firm’s', TSMC, 'pledge', 'follows', { actor: 'open' }, ['TW'], 'another'],
    ['a firm’s own record, told of its country', TSMC, 'pledge', 'same', { actor: 'open' }, ['TW'], 'like'],
    ['what firms invest beside what a state promised', JAPAN, 'pledge', 'follows', { actor: 'open' }, ['hyundai'], 'another'],
    ['a step that carries a promise out', MNUCHIN, 'offer', 'implements', {}, [], 'other-step'],
    ['a step of another side', MNUCHIN, 'offer', 'follows', { actor: 'apart' }, [], 'other-step'],
    ['a later step', METALS, 'action', 'follows', {}, [], 'other-step'],
    ['what the other side charges', METALS, 'action', 'follows', { direction: 'reversed' }, [], 'answer'],
  ])('%s', (_, id, kind, relation, levels, actors, matter) => {
    const claim = { kind, actors: actors as EntityId[] };
    expect(matterOf(claim, { ...LIKE, ...levels } as Levels, entryOf(id), relation, lexicon)).toBe(matter);
  });

  it.each<[string, Partial<Levels>, Matter]>([
    ['what is put in its place', {}, 'step'],
    ['what another side puts in its place', { actor: 'apart' }, 'other-step'],
  ])('%s', (_, levels, matter) => {
    expect(matterOf({ kind: 'offer', actors: [] }, { ...LIKE, ...levels } as Levels, entryOf(MNUCHIN), 'follows', lexicon, true)).toBe(matter);
  });
});
