import * as v from 'valibot';
import { Problem } from './problem.ts';

/** Who a message is for. Every listener of every context of ours hears every message: only the addressee answers. */
export type Addressee = 'background' | 'page' | 'all';

/** What goes over the wire, JSON only. `request` is a call's, or the news itself. */
export const Envelope = v.object({ to: v.picklist(['background', 'page', 'all']), name: v.string(), request: v.unknown() });
export type Envelope = v.InferOutput<typeof Envelope>;

export const Answer = v.union([v.object({ ok: v.unknown() }), v.object({ problem: Problem })]);

/** Where and how a value does not fit: `article.blocks.0.role: Expected …`. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issues[0]);
  return path ? `${path}: ${issues[0].message}` : issues[0].message;
}
