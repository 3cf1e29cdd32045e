import { DAY } from '../../../src/subscriptions/schedule.ts';
import { short, table } from '../table.ts';
import { type Release, weekly } from './releases.ts';
import { busiest, type Cost, simulate, type Way } from './subscribers.ts';

const DAYS = 56;

const BUILT: Way = { conditional: true, deltas: true, spread: true };
/** Three hours of a working morning in the third week. */
const OUTAGE = { from: 15 * DAY + DAY * 0.375, to: 15 * DAY + DAY * 0.5 };

const WAYS: [string, Way][] = [
  ['as built', BUILT],
  ['without differences', { ...BUILT, deltas: false }],
  ['without conditional requests', { ...BUILT, conditional: false }],
  ['all on one clock', { ...BUILT, spread: false }],
  ['as built, host away for three hours', { ...BUILT, outage: OUTAGE }],
  ['all on one clock, host away for three hours', { ...BUILT, spread: false, outage: OUTAGE }],
];

const row = (name: string, cost: Cost, count: number): string[] => {
  const updates = cost.byDelta + cost.byWhole - count;
  return [
    name,
    short(cost.requests / count / DAYS),
    short(cost.bytes / count / DAYS / 1024),
    short((cost.bytes / DAYS / 1024 ** 3) * 30),
    `${Math.round((100 * cost.byDelta) / updates)} %`,
    String(busiest(cost, 0, DAY)),
    String(busiest(cost, 7 * DAY, DAYS * DAY)),
    String(busiest(cost, OUTAGE.to, OUTAGE.to + DAY / 8)),
  ];
};

const sizes = (releases: readonly Release[]): string => {
  const last = releases.at(-1) as Release;
  const deltas = [...last.deltas].map(([back, bytes]) => `${back} back ${short(bytes / 1024)}`).join(', ');
  return `The shipped pack with a version a week, in KB: whole ${short(last.whole / 1024)}, index ${short(last.index / 1024)}; differences: ${deltas}`;
};

/** What a host bears of so many subscribers over eight weeks. */
export function subscribersTable(count: number): string {
  const releases = weekly(DAYS);
  const rows = WAYS.map(([name, way]) => row(name, simulate(count, DAYS, releases, way), count));
  const naive = count * DAYS;
  const head = [
    '',
    'requests/reader/day',
    'KB/reader/day',
    'GB/month',
    'updates as differences',
    'busiest minute, day 1',
    'later',
    'after the outage',
  ];
  const whole = releases.at(-1)?.whole ?? 0;
  const floor = ['the whole pack every day', '1', short(whole / 1024), short((((naive / DAYS) * whole) / 1024 ** 3) * 30), '-', '-', '-', '-'];
  return `${sizes(releases)}\n\n${table([head, ...rows, floor])}`;
}
