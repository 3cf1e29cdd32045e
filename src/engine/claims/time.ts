import type { Period } from '../../model/claim.ts';
import type { Day, DaySpan } from '../../model/day.ts';
import type { Moment } from '../../model/moment.ts';
import { isRemark } from './asides.ts';
import type { Clause, Mentions } from './clause.ts';
import { within } from './near.ts';

/** Words between a cue of attribution and its date: "reported on Friday", "said in a statement late on Tuesday". */
const NEAR = 40;

/** A date that belongs to the telling: it stands beside the cue or the source. */
function told(clause: Clause, mentions: Mentions): Moment | null {
  const here = within(mentions.moments, clause.sentence);
  for (const attribution of clause.attributions) {
    const cue = attribution.cue ?? attribution.source;
    if (!cue) continue;
    const beside = here.find(
      (m) =>
        m.kind === 'on' &&
        m.start < cue.end + NEAR &&
        m.end > cue.start - NEAR &&
        !(m.start >= attribution.content.start + 8 && m.end <= attribution.content.end && m.start > cue.end),
    );
    if (beside) return beside;
  }
  return null;
}

export interface Times {
  spokenOf: DaySpan | null;
  deadline: Day | null;
  period: Period | null;
}

/** "over two years", "six-year": how long what is claimed lasts. */
const LASTS = /\b(?:over|for|during|within|in|across)\s+(?:the\s+)?(?:next\s+|following\s+|coming\s+)?$/;

/** "the most in two years": how long it had not been so. */
const RANKED = /\b(?:most|least|highest|lowest|biggest|largest|fastest|slowest|sharpest|steepest|time)\s+in\s+(?:the\s+)?(?:\w+\s+)?$/;

function yearsOf(clause: Clause): number | null {
  for (const figure of clause.amounts) {
    if (figure.kind !== 'duration' || figure.unit !== 'year' || typeof figure.value !== 'number' || figure.change) continue;
    const before = clause.whole.slice(0, figure.start - clause.start);
    const after = clause.whole.slice(figure.end - clause.start);
    if (RANKED.test(before)) continue;
    if (
      LASTS.test(before) ||
      clause.whole.slice(figure.start - clause.start, figure.end - clause.start).includes('-') ||
      /^\s+(?:from|starting|beginning)/.test(after)
    )
      return figure.value;
  }
  return null;
}

/** A pledge or paper and when it was made. */
const MADE =
  /\b(?:pledge|promise|commitment|offer|deal|agreement|accord|pact|truce|memorandum)\s+(?:[\w-]+\s+){0,2}?(?:made|signed|struck|given|agreed(?:\s+to)?|announced|reached)\s+(?:[\w-]+\s+){0,2}?$/;

/** When the claim was made or happened, by when it is due, and over which time it runs. `today`: the article's day. */
export function timesOf(clause: Clause, mentions: Mentions, today: Day | null): Times {
  const moments = clause.dates;
  const until = moments.find((m) => m.kind === 'until' && m.to !== null);
  const span = moments.find((m) => m.kind === 'span');
  const past = (m: Moment): boolean => today === null || m.from === null || m.from <= today;
  const telling = told(clause, mentions);
  // "said on Thursday that it would keep the pledge made in July"
  const made = moments.find((m) => past(m) && MADE.test(clause.whole.slice(Math.max(0, m.start - clause.start - 60), m.start - clause.start)));
  const happened =
    made ??
    telling ??
    moments.find((m) => m.kind === 'on' && past(m) && m.month !== 'absent' && !isRemark(clause.whole, m.start - clause.start, clause.seen)) ??
    null;
  const ahead = moments.find((m) => m.kind === 'on' && !past(m) && m.day !== 'absent');
  const years = yearsOf(clause);
  const period: Period | null = span
    ? { from: span.from, to: span.to, years }
    : ahead
      ? { from: ahead.from, to: null, years }
      : until && until.month === 'absent'
        ? { from: null, to: until.to, years }
        : years !== null
          ? { from: null, to: null, years }
          : null;
  return {
    spokenOf: happened ? { from: happened.from, to: happened.to } : null,
    deadline: until && until.month !== 'absent' ? until.to : null,
    period,
  };
}
