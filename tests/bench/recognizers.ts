import {
  recognizeAge,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
  recognizeTemperature,
} from '@microsoft/recognizers-text-suite';
import type { Figure } from '../../src/model/figure.ts';
import type { Moment } from '../../src/model/moment.ts';
import { apart, figure, moment, noonOf, type Peer, unitOf } from './peer.ts';

const CULTURE = 'en-us';

type Result = ReturnType<typeof recognizeNumber>[number];

interface DateValue {
  timex?: string;
  type?: string;
  value?: string;
  start?: string;
  end?: string;
}

const recognize = (text: string, day: Date) => ({
  money: recognizeCurrency(text, CULTURE),
  quantity: [...recognizeDimension(text, CULTURE), ...recognizeTemperature(text, CULTURE), ...recognizeAge(text, CULTURE)],
  percent: recognizePercentage(text, CULTURE),
  number: recognizeNumber(text, CULTURE),
  time: recognizeDateTime(text, CULTURE, undefined, day),
});

const amountOf = ({ resolution }: Result): number => Number.parseFloat(String(resolution?.value ?? ''));
const unit = ({ resolution }: Result): string | null => {
  const word: unknown = resolution?.isoCurrency ?? resolution?.unit;
  return typeof word === 'string' ? (/^[A-Z]{3}$/.test(word) ? word : unitOf(word)) : null;
};
const read = (found: readonly Result[], kind: Figure['kind'], unitFor: (r: Result) => string | null): Figure[] =>
  found.filter((r) => Number.isFinite(amountOf(r))).map((r) => figure(r.start, r.end + 1, kind, amountOf(r), unitFor(r)));

const DURATION = /^P(?:T)?(\d+(?:\.\d+)?)([DWMYH])$/;
const LENGTHS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year', H: 'hour' };

function durations(found: readonly Result[]): Figure[] {
  return found.flatMap((r) => {
    const [, n, letter = ''] = DURATION.exec((r.resolution?.values as DateValue[] | undefined)?.[0]?.timex ?? '') ?? [];
    return n === undefined ? [] : [figure(r.start, r.end + 1, 'duration', Number(n), LENGTHS[letter] ?? null)];
  });
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Of a past and a future reading the past one, as news mostly means; its periods leave their last day out. */
function moments(found: readonly Result[], published: string): Moment[] {
  return found.flatMap((r) => {
    const values = (r.resolution?.values as DateValue[] | undefined) ?? [];
    const dated = values.filter((v) => v.type === 'date' || v.type === 'daterange' || v.type === 'datetime' || v.type === 'datetimerange');
    const begin = (v: DateValue): string => (v.value ?? v.start ?? v.end ?? '').slice(0, 10);
    const best = dated.findLast((v) => begin(v) <= published) ?? dated[0];
    if (!best || !/^\d{4}-\d\d-\d\d$/.test(begin(best))) return [];
    const day = best.value?.slice(0, 10);
    const end = best.end?.slice(0, 10);
    const to = end === undefined ? null : best.type === 'daterange' ? dayBefore(end) : end;
    return [moment(r.start, r.end + 1, day ?? best.start?.slice(0, 10) ?? null, day ?? to)];
  });
}

export const recognizers: Peer = {
  name: 'recognizers-text',
  // By paragraph, which suits it best: its time grows with the square of the text.
  run: (text, published) => text.split('\n\n').map((paragraph) => recognize(paragraph, noonOf(published))),
  read: (text, published) => {
    const { money, quantity, percent, number, time } = recognize(text, noonOf(published));
    const lengths = time.filter((r) => r.typeName === 'datetimeV2.duration');
    const dates = moments(
      time.filter((r) => !lengths.includes(r)),
      published,
    );
    const isDate = (f: Figure): boolean => dates.some((m) => m.start < f.end && f.start < m.end);
    return {
      figures: apart(
        [
          ...read(money, 'money', unit),
          ...read(percent, 'percent', () => 'percent'),
          ...durations(lengths),
          ...read(quantity, 'quantity', unit),
          ...read(number, 'count', () => null),
        ].filter((f) => !isDate(f)),
      ),
      moments: dates,
      names: null,
    };
  },
};
