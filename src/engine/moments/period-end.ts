import { S } from './calendar.ts';
import { type DayNumber, partsOf } from './days.ts';
import { draft, type Finder, type Grain, impliedAt, read, type Scene, withThe } from './draft.ts';
import { partOf } from './ends.ts';
import { unitAt } from './relative.ts';

const END = new RegExp(
  `(end|close|start|beginning|middle|rest|remainder)${S}of${S}the${S}(week|month|quarter|year|decade|century)(?!\\p{L}|-|[’']s)`,
  'uy',
);
const WITHIN = new RegExp(`(earlier|later|early|late)${S}in${S}the${S}(week|month|quarter|year|decade|century)(?!\\p{L}|-|[’']s)`, 'iuy');
const JOINED = /(?:(mid)-?)?(year|month|quarter)-(end)(?!\p{L})/uy;

/** A part of the running week, month, year …: "the end of the year", "later in the week", "year-end". */
export const periodEnd: Finder = (scene, at) => {
  const match = read(END, scene, at) ?? read(WITHIN, scene, at);
  const joined = match ? null : read(JOINED, scene, at);
  const part = match?.[1] ?? joined?.[3];
  const unit = match?.[2] ?? joined?.[2];
  const now = runningAt(scene);
  if (part === undefined || unit === undefined || now === null) return null;
  const days = partOf(unitAt(now, unit, 0), part.toLowerCase(), scene.published);
  const start = match ? withThe(scene, at) : at;
  // A stretch is no day that something else could be "two days after".
  const grain: Grain = days && days.from === days.to ? 'day' : 'stretch';
  return days ? draft(start, at + (match ?? joined ?? [''])[0].length, days, grain, impliedAt(unit as Grain), 'period-end') : null;
};

/** The day around which "the year" runs: of a year stated in the same sentence ("In 2017 … by the end of the year"), else the article's. */
function runningAt({ published, before, start }: Scene): DayNumber | null {
  const anchor = before.at(-1);
  const here = anchor && anchor.start >= start && anchor.year === 'stated' && anchor.to !== null ? anchor.to : null;
  if (here === null || published === null) return here ?? published;
  return partsOf(here).year === partsOf(published).year ? published : here;
}
