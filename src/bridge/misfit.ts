import * as v from 'valibot';

/** Where and how a value does not fit its schema: `article.blocks.0.role: Expected …`. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issues[0]);
  return path ? `${path}: ${issues[0].message}` : issues[0].message;
}
