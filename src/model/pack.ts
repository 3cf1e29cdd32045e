import * as v from 'valibot';
import { Entity } from './entity.ts';
import { Entry } from './entry.ts';

export const PackId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not kebab-case'), v.brand('PackId'));
export type PackId = v.InferOutput<typeof PackId>;

/** An immutable, versioned set of entries and entities. */
export const Pack = v.looseObject({
  format: v.literal('pledgemark-pack/1'),
  id: PackId,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'not a version (1.2.3)')),
  title: v.string(),
  description: v.string(),
  licence: v.string(),
  entities: v.array(Entity),
  entries: v.array(Entry),
});
export type Pack = v.InferOutput<typeof Pack>;
