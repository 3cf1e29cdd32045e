import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/engine/lexicon.ts';
import { Entity, type EntityId } from '../../src/model/entity.ts';
import { ENTITIES } from './names/entities.ts';

const lexicon = compileLexicon(ENTITIES);
const id = (s: string): EntityId => s as EntityId;

describe('the lexicon', () => {
  it('knows every entity by its id', () => {
    expect(lexicon.entities.size).toBe(ENTITIES.length);
    expect(lexicon.entities.get(id('liu-he'))?.name).toBe('Liu He');
    expect(lexicon.entities.get(id('nobody'))).toBeUndefined();
  });

  it.each([
    ['steven-mnuchin', 'US'],
    ['CN', 'CN'],
    ['EU', 'EU'],
    ['VN', 'VN'],
    ['nato', null],
    ['nobody', null],
  ])('the country of %s is %s', (entity, country) => {
    expect(lexicon.countryOf(id(entity))).toBe(country);
  });

  it.each([
    ['G20 summit, Buenos Aires', 'g20-buenos-aires-2018'],
    ['g20 in  argentina', 'g20-buenos-aires-2018'],
    ['Buenos Aires', 'g20-buenos-aires-2018'],
    ['US-China trade war', 'us-china-trade-war'],
    ['China', null],
    ['Davos', null],
    ['', null],
  ])('the event called %s is %s', (name, event) => {
    expect(lexicon.eventByName(name)).toBe(event);
  });

  it('keeps the first of two entities with one id', () => {
    const twin = v.parse(Entity, { id: 'CN', type: 'place', name: 'Elsewhere', aliases: [], roles: [] });
    expect(compileLexicon([...ENTITIES, twin]).entities.get(id('CN'))?.name).toBe('China');
  });

  it('compiles nothing at all', () => {
    expect(compileLexicon([]).entities.size).toBe(0);
  });
});
