import * as v from 'valibot';

/** The first thing that does not fit a schema, by its path: `figures.0.value: Expected …`. */
export function wrongAt([first]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(first);
  return path ? `${path}: ${first.message}` : first.message;
}
