import * as v from 'valibot';
import { Attribution } from './attribution.ts';
import { Claim } from './claim.ts';
import { Figure } from './figure.ts';
import { Moment } from './moment.ts';
import { Name } from './name.ts';

/** All that the engine found in one article, each list in the order of the text. */
export const Analysis = v.object({
  figures: v.array(Figure),
  moments: v.array(Moment),
  names: v.array(Name),
  attributions: v.array(Attribution),
  claims: v.array(Claim),
});
export type Analysis = v.InferOutput<typeof Analysis>;
