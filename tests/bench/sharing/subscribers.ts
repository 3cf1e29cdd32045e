import { DAY, nextCheck } from '../../../src/subscriptions/schedule.ts';
import { chance } from '../../chance.ts';
import type { Release } from './releases.ts';

const HOUR = DAY / 24;
const MINUTE = HOUR / 60;

/** What a request and its answer weigh besides what they carry: headers, and their share of a connection. */
const HEADERS = 900;

/** How a subscription asks: as built, or with something of it taken away. */
export interface Way {
  conditional: boolean;
  deltas: boolean;
  spread: boolean;
  /** While it lasts the host answers nothing. */
  outage?: { from: number; to: number };
}

export interface Cost {
  requests: number;
  failed: number;
  bytes: number;
  /** How many updates came as differences, and how many as the whole. */
  byDelta: number;
  byWhole: number;
  /** Requests in each minute of the whole time. */
  minutes: Uint32Array;
}

/** When somebody's browser is open: at a desk on working days, at home in the evening, or now and then. */
function opening(random: () => number): (day: number) => { from: number; to: number } | null {
  const kind = random();
  const shift = (random() - 0.5) * 2 * HOUR;
  if (kind < 0.6) return (day) => (day % 7 < 5 ? { from: 9 * HOUR + shift, to: 18 * HOUR + shift } : null);
  if (kind < 0.85) return () => ({ from: 19 * HOUR + shift, to: 22 * HOUR + shift });
  const often = 0.1 + random() * 0.3;
  return () => (random() < often ? { from: 10 * HOUR + random() * 10 * HOUR, to: 22 * HOUR } : null);
}

/** All that subscribers ask of one host, each by the clock that the extension itself uses. */
export function simulate(count: number, days: number, releases: readonly Release[], way: Way): Cost {
  const cost: Cost = { requests: 0, failed: 0, bytes: 0, byDelta: 0, byWhole: 0, minutes: new Uint32Array((days + 1) * 24 * 60) };
  const ask = (at: number, bytes: number): void => {
    cost.requests++;
    cost.bytes += HEADERS + bytes;
    const minute = Math.floor(at / MINUTE);
    cost.minutes[minute] = (cost.minutes[minute] ?? 0) + 1;
  };
  for (let n = 0; n < count; n++) {
    const random = chance(n + 1);
    const opened = opening(random);
    let has = -1;
    let failures = 0;
    // All subscribe in one hour: a newspaper told of it.
    let next = 10 * HOUR + random() * HOUR;
    for (let day = 0; day < days; day++) {
      const open = opened(day);
      // Whoever subscribes on the first day is there to do so.
      if (!open && day > 0) continue;
      const [from, to] = open && day > 0 ? [day * DAY + open.from, day * DAY + open.to] : [0, DAY];
      while (next < to) {
        const at = Math.max(next, from);
        const by = way.spread ? random() : 0.5;
        if (way.outage && at >= way.outage.from && at < way.outage.to) {
          ask(at, 0);
          cost.failed++;
          next = nextCheck(at, ++failures, by);
          continue;
        }
        const newest = releases.findLastIndex((release) => release.at <= at);
        const release = releases[Math.max(0, newest)] as Release;
        const behind = Math.max(0, newest) - has;
        // The look before the key is trusted.
        if (has < 0) ask(at, release.index);
        ask(at, behind === 0 && way.conditional ? 0 : release.index);
        if (behind > 0) {
          const delta = has >= 0 && way.deltas ? release.deltas.get(behind) : undefined;
          ask(at, delta ?? release.whole);
          if (delta === undefined) cost.byWhole++;
          else cost.byDelta++;
          has = Math.max(0, newest);
        }
        failures = 0;
        next = nextCheck(at, 0, by);
      }
    }
  }
  return cost;
}

/** The most requests in any minute of a stretch. */
export const busiest = ({ minutes }: Cost, from: number, to: number): number =>
  minutes.subarray(Math.floor(from / MINUTE), Math.ceil(to / MINUTE)).reduce((most, one) => Math.max(most, one), 0);
