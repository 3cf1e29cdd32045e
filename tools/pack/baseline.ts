import * as v from 'valibot';

const BaselineFigure = v.looseObject({
  year: v.pipe(v.number(), v.integer()),
  value: v.optional(v.number()),
  unit: v.optional(v.string()),
  note: v.optional(v.string()),
});

function inWords({ year, value, unit, note }: v.InferOutput<typeof BaselineFigure>): string {
  const billions = value === undefined ? '' : `${value / 1e9} billion`;
  const amount = unit === 'USD' ? `$${billions}` : `${billions} ${unit ?? ''}`.trim();
  return [billions ? `${amount} in ${year}` : String(year), note ? `(${note})` : ''].filter(Boolean).join(' ');
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

function figureWithWords(figure: unknown): unknown {
  if (!isObject(figure) || !isObject(figure.baseline)) return figure;
  const baseline = v.safeParse(BaselineFigure, figure.baseline);
  return baseline.success ? { ...figure, baseline: inWords(baseline.output), baselineFigure: figure.baseline } : figure;
}

/**
 * A record whose figures say in words what they are measured against. Facts give some baselines as an amount of a year; an entry's is text,
 * so the amount goes along as `baselineFigure` and is not lost. Whatever does not fit is left for the schema to refuse.
 */
export function withBaselinesInWords(record: unknown): unknown {
  if (!isObject(record) || !Array.isArray(record.figures)) return record;
  return { ...record, figures: record.figures.map(figureWithWords) };
}
