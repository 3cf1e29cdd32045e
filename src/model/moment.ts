import * as v from 'valibot';
import { Day } from './day.ts';
import { Span } from './span.ts';

/** Whether the text gives a part, the article's date and grammar imply it, or it is simply not there. */
export const Given = v.picklist(['stated', 'implied', 'absent']);
export type Given = v.InferOutput<typeof Given>;

/** `on`: a date; `until`: a deadline ("by 2024"); `since`: open at its end; `span`: a period. */
const MomentKind = v.picklist(['on', 'until', 'since', 'span']);

/** A date or period in the text, resolved against the article's date. `to` is included; null is open. */
export const Moment = v.object({
  ...Span.entries,
  kind: MomentKind,
  from: v.nullable(Day),
  to: v.nullable(Day),
  year: Given,
  month: Given,
  day: Given,
  rule: v.string(),
});
export type Moment = v.InferOutput<typeof Moment>;
