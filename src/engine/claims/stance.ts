import { sought } from '../text/sought.ts';

/** What states and their critics do about what the text has spoken of: "urged Brussels to reconsider", "called the decision an ambush". */
export const STANCE = sought(
  /\b(?:urg|call|ask|demand|accus|den(?=y|ies|ied)|reject|dismiss|disput|welcom|hail|prais|critici|condemn|denounc|slam|blast|warn|threat|vow|pledg|promis|insist|oppos|defend|describ|brand|regret|complain|protest|object|express|voic|hop(?=e|ing)|commend|implor|plead|appeal|refus|rul(?=e|ing)|agree|commit|announc|impos|bann|barr(?=ed|ing)|block|exempt|submit|pass(?=ed|es)|invok|seek|sought|propos|offer|notif|consider|want|expect|argu)/,
);
