import type { Reason } from '../model/reason.ts';
import type { Teller } from './teller.ts';

const key = (list: string, code: string): string => `${list}_${code.replaceAll('-', '_')}`;

function reasonInWords(reason: Reason, { words, amount, date, name }: Teller): string {
  const says = key('because', reason.says);
  switch (reason.says) {
    case 'same-event':
      return words(says, reason.name);
    case 'same-amount':
    case 'same-rate':
    case 'same-length':
    case 'same-start':
      return words(says, amount(reason.size));
    case 'same-change': {
      const plain = { unit: reason.unit, qualifier: '=', per: null } as const;
      return words(says, amount({ ...plain, value: reason.from }), amount({ ...plain, value: reason.to }));
    }
    case 'same-date':
    case 'time-spoken-of':
      return words(says, date(reason.date));
    case 'in-both':
    case 'source-of-both':
    case 'outlet-of-both':
    case 'named-beside':
      return words(says, name(reason.who));
    case 'tie':
      return words(key(reason.forward ? 'tie' : 'tied', reason.relation), reason.title);
    default:
      return words(says);
  }
}

/** Why a record was matched, the telling reasons first. */
export const reasonsInWords = (because: readonly Reason[], teller: Teller): string[] => because.map((reason) => reasonInWords(reason, teller));
