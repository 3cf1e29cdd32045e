import * as v from 'valibot';
import { PartialDay } from './day.ts';
import { Size } from './figure.ts';

/** What a sum is of, as far as a comparison can turn on it. */
export const Thing = v.picklist(['to-buy', 'bought', 'sold', 'covered', 'invested', 'part', 'balance', 'rate', 'average', 'share', 'other']);
export type Thing = v.InferOutput<typeof Thing>;

/** What a trade sum counts. */
export const Coverage = v.picklist(['goods', 'services', 'goods_and_services']);
export type Coverage = v.InferOutput<typeof Coverage>;

/** Whether a sum is of what is to come or of what was counted afterwards. */
export const Stage = v.picklist(['announced', 'counted']);
export type Stage = v.InferOutput<typeof Stage>;

/** The crops that a bushel has a weight for. */
export const Crop = v.picklist(['soybeans', 'wheat', 'corn', 'sorghum']);
export type Crop = v.InferOutput<typeof Crop>;

/** Why two amounts cannot be set against each other. Where the two sides are named by one word, it is the claim's: the record's is the other. */
export const Obstacle = v.variant('is', [
  v.object({ is: v.picklist(['points', 'period', 'currency', 'scope', 'unit']) }),
  v.object({ is: v.literal('rate'), claim: v.picklist(['total', 'rate']) }),
  v.object({ is: v.literal('stage'), claim: Stage }),
  v.object({ is: v.literal('role'), claim: Thing, record: Thing }),
  v.object({ is: v.literal('coverage'), claim: Coverage, record: Coverage }),
]);
export type Obstacle = v.InferOutput<typeof Obstacle>;

/** What two amounts that differ say of the time they cover, in years: where only one says it, or both and not the same. */
export const Times = v.variant('is', [
  v.object({ is: v.literal('unstated-there') }),
  v.object({ is: v.literal('both'), claim: v.number(), record: v.number() }),
  v.object({ is: v.literal('end-here'), claim: PartialDay, record: v.number() }),
  v.object({ is: v.literal('there'), record: v.number() }),
]);
export type Times = v.InferOutput<typeof Times>;

/** The claim's amount reckoned in the record's unit, by the weight of a bushel. */
export const Converted = v.object({ size: Size, crop: Crop, kilos: v.number() });
export type Converted = v.InferOutput<typeof Converted>;

const both = { claim: Size, record: Size, /** The record's. */ date: PartialDay };

/** The claim beside the record, by the one pair of their figures that says most: data, put into words by whoever shows it. */
export const Comparison = v.variant('says', [
  v.object({ ...both, says: v.literal('same'), /** Not to the last digit. */ rounded: v.boolean(), converted: v.nullable(Converted) }),
  v.object({ ...both, says: v.picklist(['more', 'less']), by: Size, times: v.nullable(Times), converted: v.nullable(Converted) }),
  v.object({ ...both, says: v.literal('not-comparable'), why: Obstacle }),
]);
export type Comparison = v.InferOutput<typeof Comparison>;
