/** Only the probe: the whole of Readability would weigh ten times as much in every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import type { isProbablyReaderable } from '@mozilla/readability';

  const probe: typeof isProbablyReaderable;
  export = probe;
}
