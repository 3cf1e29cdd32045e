import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Reader } from '../../src/ui/reader.ts';

const said = messages as Record<string, { message: string }>;

/** A British reader with the words that ship; like a browser, an unknown key says nothing. */
export const british: Reader = {
  locale: 'en-GB',
  words: (key, ...fill) => (said[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => String(fill[Number(n) - 1] ?? '')),
};
