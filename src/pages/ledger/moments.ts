import { reader } from '../../bridge/reader.ts';

const format = new Intl.DateTimeFormat(reader.locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** A moment of the reader's own (ISO 8601, UTC) as the day it was where the reader is. */
export const momentWords = (at: string): string => format.format(new Date(at));
