import { type ParsedComponents, parse } from 'chrono-node';
import { localDay, moment, noonOf, type Peer } from './peer.ts';

/** What is not said of a date is left open by its parts: "May" is a month, "2019" (which chrono does not read alone) a year. */
function daysOf(at: ParsedComponents): [from: string, to: string] {
  const date = at.date();
  const isMonth = !at.isCertain('day') && !at.isCertain('weekday') && at.isCertain('month');
  if (!isMonth) return [localDay(date), localDay(date)];
  return [localDay(new Date(date.getFullYear(), date.getMonth(), 1)), localDay(new Date(date.getFullYear(), date.getMonth() + 1, 0))];
}

export const chronoNode: Peer = {
  name: 'chrono-node',
  run: (text, published) => parse(text, noonOf(published)),
  read: (text, published) => ({
    figures: null,
    moments: parse(text, noonOf(published)).map(({ index, text: words, start, end }) =>
      moment(index, index + words.length, daysOf(start)[0], daysOf(end ?? start)[1]),
    ),
    names: null,
  }),
};
