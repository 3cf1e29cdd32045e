import type { Kind } from '../../model/claim.ts';

/** Verbs that make a claim of a kind, in lower-case words. Nouns ("the offer", "China’s pledge") are kept apart: they mostly speak of another claim. */
export const VERBS: readonly { kind: Kind; pattern: RegExp }[] = [
  {
    kind: 'denial',
    pattern:
      /\b(?:(?:not|un)\s?aware\s+of|no\s+(?:knowledge|memory|intention)\s+of|den(?:y|ies|ied|ying)|refut(?:e|es|ed)|reject(?:s|ed|ing)?\s+(?:[\w’'.-]+\s+){0,3}(?:accusations?|claims?|reports?|allegations?|charges?|label|designation|suggestions?|idea|notion|demand)|played down|plays down|disput(?:e|es|ed)\s+(?:the|that|any)|declined to confirm|dismiss(?:es|ed|ing)?\s+(?:[\w’'.-]+\s+){0,3}(?:reports?|claims?|suggestions?|accusations?|idea)|called?\s+(?:[\w’'.-]+\s+){0,4}(?:false|untrue|baseless|fake)|(?:ha(?:s|d|ve)\s+not|(?:has|had|have)n[’']t|never)\s+agreed|did(?:\s+not|n[’']t)\s+agree|(?:will|would|can|could)(?:\s*not|n[’']t)\s+(?:accept|agree|pay|hand|afford))\b/,
  },
  {
    kind: 'threat',
    pattern:
      /\b(?:threaten(?:s|ed|ing)?|or\s+(?:else\s+)?(?:face|see)\b|warn(?:s|ed|ing)?\s+(?:that\s+)?(?:it|he|she|they|of|[\w.’'-]+\s+(?:would|will|could|may))|promis(?:es|ed)\s+to\s+(?:fight|retaliate|respond|hit)\b|reserv(?:es|ed)\s+the\s+right|vow(?:s|ed)?\s+(?:[^\s;,]+\s+){0,4}?to\s+(?:impose|raise|hit|retaliat|increase|slap|put|respond|strike|take|fight|defend|answer|match|pursue)\w*|(?:will|would|shall|have\s+to)\s+(?:[\w]+ly\s+)?(?:respond|retaliate|hit\s+back|strike\s+back|answer|take\s+(?:[\w]+\s+){0,2}(?:counter-?measures|measures|action|steps)|pursue\s+(?:[\w]+\s+){0,2}(?:tariffs|duties))\b|threats?\s+(?:of|to)\s+(?:a\s+|an\s+)?(?:[\w]+\s+){0,3}(?:[\d.]+%?|tariffs?|impose)|(?:could|may|might)\s+(?:impose|raise|hit|slap|increase)\b|ready\s+to\s+(?:impose|retaliate|raise|hit))/,
  },
  {
    kind: 'demand',
    pattern:
      /\b(?:demand(?:s|ed|ing)?(?!\s+(?:more\s+)?(?:details?|information|clarity|for))|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?\s+(?:on|for)|ask(?:s|ed|ing)?\s+(?:that\s+)?(?:china|beijing|washington|japan|the\s+e\.?u|[\w.-]+\s+to\b)|press(?:es|ed|ing)?\s+(?:china|beijing|[\w.-]+\s+to\b)|insist(?:s|ed)?\s+(?:that|on)|want(?:s|ed)?\s+(?!to\b)(?:[\w.’'-]+\s+){1,3}?to\b|(?:must|should|has\s+to|have\s+to|needs?\s+to)\s+(?:[\w]+ly\s+)?(?:drop|lift|remove|cut|stop|end|buy|cancel|accept|open|protect|reduce|quadruple|double|honou?r|keep))\b/,
  },
  {
    kind: 'statement',
    pattern:
      /\b(?:(?:declin(?:e|es|ed)|refus(?:e|es|ed))\s+to|(?:did|do|does|has|have|had|would|could)\s+not\s+(?:yet\s+|immediately\s+)?)\s*(?:say|said|comment|commented|discuss|elaborate|give|confirm|confirmed|mention|mentioned|respond\s+to)|made\s+no\s+mention|puts?\s+(?:[^\s;]+\s+){1,9}?at\s+(?=[\d$€£¥])|oppos(?:es|ed)|accus(?:es|ed)|blam(?:es|ed)|hail(?:s|ed)|complain(?:s|ed)|welcom(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|regrets?|regretted\b/,
  },
  { kind: 'offer', pattern: /\b(?:offer(?:s|ed|ing)|offer\s+to|propos(?:e|es|ed|ing)(?!\s+(?:rule|tariffs?|dut))|table[ds]\s+an?\s+offer)\b/ },
  {
    kind: 'agreement',
    pattern:
      /\b(?:accept(?:s|ed)|set\s+a\s+(?:goal|target)|call(?:s|ed)\s+(?:a\s+|another\s+)?(?:[\w-]+\s+)?truce|sign(?:s|ed)\s+(?:for|the\s+successor|up\s+to)\b|agree(?:s|d|ing)?(?:\s+(?:to|on|that|in|not|upon))?|(?:sign(?:s|ed|ing)?|reach(?:es|ed|ing)?|struck|strik(?:e|es|ing)|seal(?:s|ed)?|clinch(?:es|ed)?)\s+(?:[\w’'.-]+\s+){0,4}(?:deal|agreement|accord|pact|truce|understanding|framework|memorandum(?!\s+(?:that|imposing|directing|ordering|to\b))|consensus))\b/,
  },
  {
    kind: 'pledge',
    pattern:
      /\b(?:will|would)\s+be\s+(?:bought|ordered|purchased)\b|\b(?:will|would)\s+(?:also\s+|further\s+)?(?:open|allow|grant|ease|see\s+to|protect|widen)\b|(?:(?:will|would)\s+(?:work|strive|aim)\s+(?:towards?|to)\b|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?\s+(?:itself\s+|themselves\s+)?to|vow(?:s|ed)?|undert(?:ook|ake|akes)|oblig(?:es|ed)|binds|undertaken|(?:made|make|makes|given|gave)\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}(?:commitment|pledge|promise)s?|(?:put|puts)\s+[^;,]{0,60}?\bon\s+the\s+table|(?:will|would|to|is\s+to|are\s+to|plans?\s+to|intends?\s+to|aims?\s+to|is\s+going\s+to)\s+(?:also\s+|then\s+)?(?:buy|purchase|procure|invest|import|spend|build|sink|take|order|pour|put|increase\s+(?:its\s+)?(?:purchases|imports)|resume\s+(?:buying|purchases)|open\s+(?:its|up)))\b/,
  },
  {
    kind: 'action',
    pattern:
      /\b(?:impos(?:e|es|ed|ing)|(?:will|would|could|may)\s+see\s+(?:[\w-]+\s+){0,3}(?:tariffs?|dut)|(?:had|has|have)\s+been\s+(?:hit|charged|slapped)|replac(?:e|es|ed)|need\s+a\s+(?:permit|licence|license)|branded|bann?ed|(?:was|were|been|being|is|are|be)\s+(?:hit|slapped|handed|charged|struck|punished|singled|subject|placed|put|added|blacklisted)\b|landed\s+on\b|charg(?:ed|ing)|pay(?:s|ing)?\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}(?:(?=\d[\d.]*(?:%|\s+per))|tariffs?|dut(?:y|ies))|fac(?:e|es|ed|ing)\s+(?:an?\s+)?(?=\d[\d.]*(?:%|\s+per))|quadrupl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|double|slash(?:es|ed|ing)?|cancel(?:s|led|ed|ling|ing)?|ordered|requir(?:e|es|ed|ing)|la(?:id|ys|ying)|brand(?:ed|ing)|designat(?:es|ed)|publish(?:es|ed)|unveil(?:s|ed)|issued|introduc(?:es|ed)|expand(?:s|ed)|broaden(?:s|ed)|released|barred|(?:was|were|been)\s+told\s+to|stripp?ed|revok(?:es|ed)|granted|(?:will|would|to)\s+(?:get|receive)|(?:will|would)\s+be\s+paid|(?:set|put|puts|laid)\s+(?=\d)|(?:will|would)\s+(?:also\s+)?(?:revive|end|let|give)\b|(?:may|can)\s+(?:no\s+longer|not|now|again)\s+(?:sell|ship|export|supply)|(?:put|puts|placed)\s+an?\s+(?:[\w-]+\s+)?(?:tax|tariff|duty|levy)\b|may\s+(?:sell|ship|export)\b|sets?\s+aside|earmark(?:s|ed)|ends|ended|caps\s|(?<!\bbe\s)capped\s|(?:drew|drawn)\s+up|(?:will|would)\s+(?:hold|resume)\s+(?:[\w-]+\s+){0,3}?(?:talks|negotiations|meetings?|consultations)\b|spared|put\s+off|held\s+off|label(?:led|ed|ling)|answered|void(?:s|ed)|exclud(?:e|es|ed|ing)|waiv(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|took|booked|investigat(?:e|es|ed|ing)|probing|lev(?:y|ies|ied|ying)|slap(?:s|ped|ping)?|(?:took|take|takes|taking|taken)\s+effect|(?:came|come|comes|coming|go|goes|went)\s+into\s+(?:force|effect)|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|lift(?:s|ed|ing)?|suspend(?:s|ed|ing)?|cut(?:s|ting)?|halv(?:e|es|ed|ing)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|remov(?:e|es|ed|ing)|exempt(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|paus(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|add(?:s|ed|ing)|ban(?:s|ned|ning)|restrict(?:s|ed|ing)?|tighten(?:s|ed|ing)?|blacklist(?:s|ed|ing)?|rul(?:es|ed|ing)|str(?:uck|ikes?)\s+down|upheld|fil(?:es|ed|ing)|open(?:s|ed)\s+an?|launch(?:es|ed|ing)?|start(?:s|ed|ing)|beg(?:an|ins?)|halt(?:s|ed|ing)?|stopp(?:ed|ing)|approv(?:es|ed|ing)|retaliat(?:es|ed|ing)|hit(?:s|ting)?\s+back|sign(?:s|ed)\s+an?\s+(?:[\w-]+\s+)?(?:order|proclamation|law|bill|memorandum|[\w-]+\s+surcharge|surcharge|tariffs?)|(?:will|would)\s+(?:rise|go\s+to|go\s+up|visit|travel|fall|stay|remain|apply|be\s+charged|pay\b|come\s+down|drop)|(?:remain(?:s|ed)?|stay(?:s|ed)?)\s+(?:in\s+(?:place|force)|at\s)|appl(?:y|ies|ied)|rises?|goes|falls?\s+to\s+(?=\d)|come(?:s)?\s+down|lapse[sd]?|expire[sd]?|(?:is|are|was|were)\s+(?:due|scheduled|set)\s+to|withdr(?:ew|aws?|awn)|fac(?:e|es|ed|ing)\s+(?:[^\s;,]+\s+){0,5}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))|bought|resum(?:es|ed|ing)|doubl(?:es|ed|ing))\b/,
  },
];

/** A number with one of these is a statistic where the clause is about trade itself. */
export const STATISTIC =
  /\b(?:fell|rose|grew|dropped|shrank|contracted|slumped|jumped|climbed|declined(?!\s+to\b)|plunged|surged|tumbled|slid|sank|widened|narrowed|totall?ed|swelled|soared|ballooned|(?:more\s+than\s+)?doubled|fallen|risen|eased|put\s+(?:[^\s;]+\s+){1,9}?at\s+(?=[\d$€£¥])|account(?:s|ed)?\s+for|ma(?:de|ke|kes)\s+up|ran|runs?|posted|recorded|(?:imports|exports|sells|buys)\s+(?:[\w-]+\s+){0,3}(?=[\d$€£¥])|(?:confirmed|reported)\s+(?:on\s+\w+\s+)?(?:the\s+)?(?:[\w-]+\s+)?sales?|stood\s+at|amounted\s+to|reached|hit\s+a|came\s+to|imported|exported|shipped|bought|purchased|sold)\b/;

export const DATA =
  /\b(?:data|figures|statistics|numbers|customs\s+(?:data|figures|administration))\b(?:\s+[^\s;]+){0,9}?\s+(?:show(?:s|ed|n)?|indicat\w+|suggest\w*|released|published|from)\b|\baccording\s+to\s+(?:[\w’'.-]+\s+){0,4}(?:data|figures|statistics|customs)\b/;

export const ASSESSMENT =
  /\b(?:analysts?|economists?|reckons?|doubts?|unrealistic|out\s+of\s+reach|estimat(?:e|es|ed)|calculat(?:e|es|ed|ion)|forecast(?:s|ed)?|stud(?:y|ies)|think[ -]tank|researchers?|modell?ing|fell\s+short|short\s+of\s+(?:the|its)|percent\s+of\s+(?:what|the\s+(?:target|commitment|amount|total|goal)))\b/;

/** Verbs that only tell that something is thought of or spoken of. */
export const WEIGHED =
  /\b(?:mus(?:es|ed|ing)\b|toy(?:s|ed|ing)\s+with|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|float(?:s|ed|ing)?|mull(?:s|ed|ing)?|sought|seek(?:s|ing)?|prepar(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|expects?|expected|hop(?:e|es|ed|ing)|used|wants?|wanted|resist(?:s|ed|ing)?|plan(?:s|ned|ning)?)\b/;

export const NOUNS: readonly { kind: Kind; pattern: RegExp }[] = [
  { kind: 'pledge', pattern: /\b(?:pledges?|promises?|commitments?)\b/ },
  { kind: 'threat', pattern: /\bthreats?\b/ },
  { kind: 'offer', pattern: /\b(?:offers?|proposals?)\b/ },
  { kind: 'agreement', pattern: /\b(?:deal|agreement|accord|pact|truce|ceasefire|framework)\b/ },
];
