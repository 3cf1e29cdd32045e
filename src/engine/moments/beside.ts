import { MONTH_NAME, S } from './calendar.ts';
import { partsOf } from './days.ts';
import { ahead, behind, draft, type Finder, type Grain, impliedAt, MONTH_IMPLIED, read, withThe } from './draft.ts';
import { unitAt } from './relative.ts';
import { seasonOf } from './seasons.ts';

const BESIDE = new RegExp(
  `(same|[Tt]hat|previous|preceding|following|next)${S}(?:(day|morning|afternoon|evening|night|week|month|quarter|year|decade)|([Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter))(?!\\p{L}|-|[’']s)(?!${S}${MONTH_NAME})`,
  'uy',
);
const UNIT_BESIDE = new RegExp(`(day|week|month|year)${S}(before|after)(?=[.,;:)”"’]|$)`, 'uy');

const FORWARD = /(?:^|\P{L})(?:over|in|during|within|for|through)\s$/iu;

/** What lies beside the moment spoken of last in the paragraph: "that year", "the next day", "the following spring". */
export const beside: Finder = (scene, at) => {
  const anchor = scene.before.at(-1);
  if (!anchor || anchor.from === null || anchor.to === null || anchor.grain === 'stretch') return null;
  const start = withThe(scene, at);
  const unitBeside = start < at ? read(UNIT_BESIDE, scene, at) : null;
  if (unitBeside) {
    const [words, name, way] = unitBeside;
    const grain = name as Grain;
    if (grain === 'day' ? anchor.grain !== 'day' : fineness(anchor.grain) > fineness(grain)) return null;
    const shift = way === 'before' ? -1 : 1;
    return draft(start, at + words.length, unitAt(shift < 0 ? anchor.from : anchor.to, grain, shift), grain, impliedAt(grain), 'beside');
  }
  const match = read(BESIDE, scene, at);
  if (!match) return null;
  const [words, said = '', unit, season] = match;
  const which = said.toLowerCase();
  const end = at + words.length;
  // Without "the" these speak of no time at hand ("in previous years" apart, "next year" is the article's own).
  if (which !== 'that' && start === at) return null;
  if (/^\s(?:of|that|when)\s/.test(ahead(scene, end, 6))) return null;
  // "Over the next year" runs from the article's day.
  if (which === 'next' && FORWARD.test(behind(scene, start, 12))) return null;
  const shift = /same|that/.test(which) ? 0 : which === 'following' || which === 'next' ? 1 : -1;
  if (season) {
    if (shift <= 0) return null;
    const { year } = partsOf(anchor.to);
    const days = [year, year + 1].map((y) => seasonOf(season, y)).find(({ from }) => from > (anchor.to ?? 0));
    return days ? draft(start, end, days, 'season', MONTH_IMPLIED, 'beside') : null;
  }
  const grain = (/^(?:morning|afternoon|evening|night)$/.test(unit ?? 'day') ? 'day' : unit) as Grain;
  if (grain === 'day' ? anchor.grain !== 'day' : fineness(anchor.grain) > fineness(grain)) return null;
  return draft(start, end, unitAt(shift < 0 ? anchor.from : anchor.to, grain, shift), grain, impliedAt(grain), 'beside');
};

const ORDER: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'stretch'];
const fineness = (grain: Grain): number => ORDER.indexOf(grain);
