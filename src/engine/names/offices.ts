import { type Day, daysOf } from '../../model/day.ts';
import type { Entity } from '../../model/entity.ts';

/** Whether somebody held any office on the day. */
export const holdsAt = (entity: Entity, day: Day | null): boolean => day !== null && entity.roles.some((r) => within(r.from ?? null, r.to ?? null, day));

/** Whether a day lies within two partial dates, both included; null is open. */
export const within = (from: string | null, to: string | null, day: Day): boolean =>
  (from === null || daysOf(from).from <= day) && (to === null || day <= daysOf(to).to);
