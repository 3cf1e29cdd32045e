import { words } from '../../bridge/words.ts';
import type { RefusalCode } from '../../subscriptions/subscriptions.ts';

export const refusedInWords = (code: RefusalCode): string => words(`refused_${code.replaceAll('-', '_')}`);
