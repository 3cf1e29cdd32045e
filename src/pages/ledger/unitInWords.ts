import { words } from '../../bridge/words.ts';

/** "tonnes"; a currency by its code. */
export const unitInWords = (unit: string): string => words(`unit_${unit.replaceAll('-', '_')}_other`) || unit;
