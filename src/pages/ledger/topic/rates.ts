import type { Entry, EntryFigure, Status } from '../../../model/entry.ts';
import { firstDay, lastDay } from '../days.ts';

/** A rate and the days on which it was in force. */
export interface RateStep {
  entry: Entry;
  figure: EntryFigure;
  rate: number;
  from: number;
  /** Null: still in force as far as the ledger knows. */
  to: number | null;
}

/** What one rate was over time. */
export interface RateLine {
  /** Of what it is: "List 4A", "electric vehicles". */
  of: string;
  /** The rate before the first step, where it is on record. */
  before: number | null;
  steps: RateStep[];
}

// The records write what a figure is of in English.
const RATE = /\b(?:tariff|duty|surcharge|rate)\b/i;
const NO_RATE = /\b(?:share|cut|change|claimed|suspended|proposed|exempt|if|quota|rise|revenue|under review)\b/i;

const ENDED: ReadonlySet<Status> = new Set<Status>(['expired', 'withdrawn', 'superseded', 'suspended']);
const IN_FORCE: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['action', 'agreement', 'statistic', 'assessment']);
const CHANGES: ReadonlySet<string> = new Set(['raises', 'lowers', 'supersedes']);
const CARRIES_ON: ReadonlySet<string> = new Set([...CHANGES, 'implements', 'follows']);

const isRate = ({ kind }: Entry, { unit, role, value }: EntryFigure): boolean =>
  unit === 'percent' && !Array.isArray(value) && IN_FORCE.has(kind) && RATE.test(role) && !NO_RATE.test(role);

function stepOf(entry: Entry, figure: EntryFigure): RateStep {
  const begun = entry.statusHistory.find(({ status }) => status === 'in-force')?.date;
  const from = firstDay(figure.period?.from ?? begun ?? entry.date);
  const ended = entry.statusHistory.find(({ status, date }) => ENDED.has(status) && firstDay(date) > from)?.date;
  const to = figure.period?.to ? lastDay(figure.period.to) : ended ? firstDay(ended) : null;
  return { entry, figure, rate: figure.value as number, from, to };
}

/** "tariff rate on List 4A" → "List 4A"; a rate of all that the entry is about has the entry's goods. */
function ofWhat({ goods }: Entry, { role }: EntryFigure): string {
  const on = /\bon (?:about |over )?(.+?)(?:,.*)?$/i.exec(role)?.[1];
  const special = /\b(average|total|fentanyl and reciprocal|fentanyl|reciprocal|baseline|section \d+)\b/i.exec(role)?.[1];
  return [special?.toLowerCase() ?? '', on ?? goods.join(', ')].filter((part) => part !== '').join(': ');
}

const goodsOf = (of: string): string => of.split(': ').at(-1) ?? '';

/** Whether a step carries on what an earlier one was. A wrong line would say more than a missing one. */
function carriesOn(step: RateStep, line: RateLine): boolean {
  const last = line.steps.at(-1);
  if (!last || last.entry.id === step.entry.id) return false;
  const of = ofWhat(step.entry, step.figure);
  const same = of === line.of && of !== '';
  const tied = (by: ReadonlySet<string>): boolean =>
    step.entry.related.some(({ id, relation }) => by.has(relation) && line.steps.some(({ entry }) => entry.id === id));
  // "From 15 %": only what stood at 15 % can be meant.
  if (typeof step.figure.from === 'number') return step.figure.from === last.rate && (same || tied(CHANGES));
  return tied(CARRIES_ON) && (same || (step.rate === last.rate && of === goodsOf(line.of)));
}

/**
 * Every rate on record, each over the days on which it was in force; steps that carry on one another are one line.
 * @param left roles that are not meant: rates of another side, or on another
 */
export function ratesOf(entries: readonly Entry[], left: RegExp | null): RateLine[] {
  const steps = entries
    .flatMap((entry) =>
      entry.figures.filter((figure) => isRate(entry, figure) && !(left?.test(figure.role) ?? false)).map((figure) => stepOf(entry, figure)),
    )
    .sort((a, b) => a.from - b.from || a.entry.figures.length - b.entry.figures.length);
  const lines: RateLine[] = [];
  for (const step of steps) {
    const line = lines.findLast((before) => carriesOn(step, before));
    if (line) line.steps.push(step);
    else lines.push({ of: ofWhat(step.entry, step.figure), before: typeof step.figure.from === 'number' ? step.figure.from : null, steps: [step] });
  }
  for (const line of lines)
    for (const [i, step] of line.steps.entries()) {
      const next = line.steps[i + 1];
      if (next && (step.to === null || step.to > next.from)) step.to = next.from;
    }
  return lines;
}
