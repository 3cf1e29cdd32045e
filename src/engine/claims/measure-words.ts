import type { Measure } from '../../model/claim.ts';

/** A sign of a measure and how much it says. A clause is about the measure whose strongest sign is the strongest. */
export interface Sign {
  measure: Measure;
  weight: number;
  pattern: RegExp;
}

const RELIEF =
  'lift(?:s|ed|ing)?|remov(?:e|es|ed|ing|al)|roll(?:s|ed|ing)?[ -]?back|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|halv(?:e|es|ed|ing)|slash(?:es|ed|ing)?|drop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|suspension|scrap(?:s|ped|ping)?|exempt(?:s|ed|ing|ion|ions)?|exclusions?|exclud(?:e|es|ed|ing)|waiv(?:e|es|ed|ing|er)|eas(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|abolish(?:es|ed|ing)?|withdraw(?:s|n|ing)?|end(?:s|ed|ing)?|relief|rollback|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|put(?:s|ting)? off';
const DUTY = '(?:tariffs?|duty|duties|lev(?:y|ies)|surcharges?)';
const BUY = 'buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)';

/** Words of one step, at most eight of them: keeps a sign within a phrase. */
const near = (from: string, to: string): RegExp => new RegExp(`\\b(?:${from})\\b(?:\\s+[^\\s;]+){0,8}?\\s+(?:${to})\\b`);

export const SIGNS: readonly Sign[] = [
  { measure: 'truce', weight: 6, pattern: /\btruce|\bcease-?fire|\bstandstill\b/ },
  {
    measure: 'truce',
    weight: 6.2,
    pattern: /\bpaus(?:e|es|ed|ing)\b(?:\s+[^\s;]+){0,7}?\s+(?:tariffs?|duties|lev(?:y|ies))\b|\btrade\s+war\b[^,;]{0,20}\bon\s+hold\b/,
  },
  {
    measure: 'truce',
    weight: 4.5,
    pattern: /\b(?:geneva|london|stockholm|madrid|busan|osaka|kuala\s+lumpur)\s+(?:consensus|agreement|accord|deal|framework|understanding)\b/,
  },
  {
    measure: 'truce',
    weight: 6,
    pattern: /\b(?:pause|halt|freeze|moratorium|extension)\s+(?:of|in|on)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){0,3}(?:tariffs?|duties|tariff)\b/,
  },
  {
    measure: 'truce',
    weight: 6,
    pattern:
      /\b(?:hold|holding|held|refrain\w*)\s+(?:off|from)\s+(?:on\s+)?(?:(?:any|further|new|more|imposing|raising|additional|its|his|the)\s+){0,3}tariffs?\b/,
  },
  {
    measure: 'retaliation',
    weight: 6,
    pattern:
      /\bretaliat\w*|\bcounter-?measures?\b|\bcounter-?tariffs?\b|\b(?:hit|fight)(?:ting|ing)?\s+back\b|\btake\s+(?:[\w-]+\s+)?measures\b|\bstr(?:ike|uck)\s+back\b/,
  },
  // "respond with duties", "take resolute measures", "answer in kind"
  {
    measure: 'retaliation',
    weight: 5.3,
    pattern:
      /\b(?:respond\w*|answer(?:s|ed|ing)?|repl(?:y|ies|ied)|match(?:es|ed|ing)?)\b(?:\s+[^\s;]+){0,4}?\s+(?:in kind|measures|duty|duties|tariffs?|lev(?:y|ies))\b|\b(?:resolute|corresponding|necessary|forceful|reciprocal|proportionate|firm)\s+(?:counter\w*\s+)?(?:measures|action|steps)\b|\btit-for-tat\b|\bin\s+kind\b|\breciprocity law\b|\bits own (?:duty|tariffs?|lev(?:y|ies))\b/,
  },
  // Above retaliation: "drop its retaliatory tariffs" is relief.
  { measure: 'tariff-relief', weight: 6.1, pattern: near(RELIEF, DUTY) },
  {
    measure: 'tariff-relief',
    weight: 5.5,
    pattern: new RegExp(
      `\\brollback\\b|\\b(?:free\\s+of|exempt\\s+from|without)\\s+(?:[^\\s;]+\\s+){0,4}?${DUTY}|\\btariff\\s+(?:rollback|relief|cuts?|reductions?|exemptions?|exclusions?)\\b|\\b${DUTY}(?:\\s+[^\\s;]+){0,7}?\\s+(?:be|been|being|was|were|is|are)\\s+(?:lifted|removed|cut|lowered|reduced|halved|dropped|suspended|scrapped|waived|eased|cancell?ed|rolled back|withdrawn)\\b`,
    ),
  },
  // "tariffs on some goods will drop to 5% from 10%", "the duty comes down to 30 percent"
  {
    measure: 'tariff-relief',
    weight: 5.5,
    pattern: new RegExp(
      `\\b${DUTY}\\b(?:\\s+[^\\s;]+){0,8}?\\s+(?:(?:will|would|to|shall|can|may)\\s+)?(?:drop(?:s|ped)?|fall(?:s|en)?|fell|come(?:s)? down|came down|declines?|lapse[sd]?|expire[sd]?)\\b`,
    ),
  },
  { measure: 'tariff-relief', weight: 5.2, pattern: /\bzero[ -]tariffs?\b|\bzero\s+duties\b|\bduty-free\b/ },
  {
    measure: 'tariff-relief',
    weight: 5.2,
    pattern: /\b(?:cut|lower|reduc|halv|slash)\w*\s+(?:[\w-]+\s+){0,4}tariff\b|\blower\s+(?:[\w-]+\s+)?tariffs?\b/,
  },
  {
    measure: 'export-control',
    weight: 5.6,
    pattern:
      /\bexport\s+(?:controls?|curbs?|restrictions?|bans?|licen[cs]\w*|limits?|permits?)\b|\bentity list\b|\b(?:may|can|could)\s+(?:no longer|not|now|again)\s+(?:sell|ship|export|supply)\b|\b(?:barred|banned|stopped)\s+from\s+(?:exporting|selling|supplying|shipping)\b|\b(?:required|demands?|needs?)\s+a\s+licen[cs]e\b|\bcontrols?\s+on\s+(?:exports?|rare)\b/,
  },
  {
    measure: 'export-control',
    weight: 5.6,
    pattern:
      /\b(?:controls?|curbs?|restrict\w*|ban(?:s|ned|ning)?|licen[cs]\w+|permits?|approval|limit(?:s|ed|ing)?|suspend\w*)\b(?:\s+[^\s;]+){0,8}?\s+(?:rare[ -]earths?|gallium|germanium|antimony|graphite|magnets|chips?|semiconductors?|chip-making|chipmaking|critical minerals|software)\b/,
  },
  {
    measure: 'export-control',
    weight: 5.4,
    pattern:
      /\b(?:rare[ -]earths?|gallium|germanium|antimony|graphite|magnets|chips?|semiconductors?)\b(?:\s+[^\s;]+){0,6}?\s+(?:controls?|curbs?|restrictions?|ban|bans|licen[cs]\w+|approval|permits?)\b/,
  },
  {
    measure: 'export-control',
    weight: 4.6,
    pattern:
      /\b(?:suppl\w+|ship\w*|flows?|deliver\w+|exports?|shortages?|access)\b(?:\s+[^\s;]+){0,4}?\s+(?:rare[ -]earths?|magnets|gallium|germanium|antimony|critical minerals)\b/,
  },
  { measure: 'sanction', weight: 5, pattern: /\bsanction(?:s|ed|ing)?\b|\bblacklist\w*|\bunreliable entit\w+/ },
  {
    measure: 'technology-transfer',
    weight: 5.8,
    pattern: /\btechnology[ -]transfers?\b|\btransfers?\s+of\s+technology\b|\b(?:turn|hand)(?:s|ed|ing)?\s+over\s+(?:[\w-]+\s+)?technology\b/,
  },
  {
    measure: 'intellectual-property',
    weight: 5,
    pattern: /\bintellectual[ -]property\b|\btrade secrets?\b|\bpatents?\b|\bip\s+(?:theft|rights|protection)\b/,
  },
  { measure: 'non-tariff-barrier', weight: 4.5, pattern: /\bnon-?tariff\b|\bdigital services tax\w*/ },
  {
    measure: 'subsidies',
    weight: 5,
    pattern:
      /\bsubsid\w+|(?:billion|million|bn|m)\s+(?:in|of)\s+(?:[\w-]+\s+)?(?:aid|assistance|payments)\b|\b(?:aid|bailout|relief|assistance|support)\s+(?:package\s+)?(?:for|to)\s+(?:[\w.-]+\s+)?(?:farmers?|growers?|farms)\b|\bfarm\s+(?:aid|bailout|rescue)\b/,
  },
  {
    measure: 'market-access',
    weight: 5,
    pattern:
      /\bmarket access\b|\baccess\s+to\s+(?:[\w’'.-]+\s+){0,4}markets?\b|\bopen(?:s|ed|ing)?(?:\s+up)?\s+(?:[\w’'.-]+\s+){0,4}(?:markets?|economy|sector)\b|\bfree[ -]trade (?:deal|agreement|pact)\b|\b(?:successor|replacement)\s+to\s+nafta\b|\bquotas?\b/,
  },
  {
    measure: 'currency',
    weight: 5,
    pattern: /\bcurrency\b|\bexchange rates?\b|\bdevalu\w+|\byuan\b(?:\s+[^\s;]+){0,5}?\s+(?:weak\w*|stable|manipul\w+)/,
  },
  {
    measure: 'dispute',
    weight: 5,
    pattern:
      /\b(?:wto|world trade organi[sz]ation)\b(?:\s+[^\s;]+){0,10}?\s+(?:complain\w*|cas(?:e|es)|dispute|panel|rul(?:ed|ing)|appeal)\b|\b(?:complain\w*|case|dispute|challenge)\b(?:\s+[^\s;]+){0,6}?\s+(?:wto|world trade organi[sz]ation)\b/,
  },
  {
    measure: 'dispute',
    weight: 5.7,
    pattern:
      /\b(?:court|judges?|justices)\b(?:\s+[^\s;]+){0,10}?\s+(?:rul(?:ed|es|ing)|struck down|strik\w+ down|upheld|uphold\w*|block\w*|void\w*|unlawful|illegal|invalid\w*|decid\w+|order(?:ed|s)?|paus\w+|stay(?:ed|s)|found|said)\b|\brefunds?\b|\b(?:panel|arbitrators?)\b(?:\s+[^\s;]+){0,4}?\s+(?:found|rul\w+|said)\b/,
  },
  { measure: 'purchases', weight: 5, pattern: new RegExp(`\\b(?:${BUY}|buying spree)\\b`) },
  {
    measure: 'purchases',
    weight: 5,
    pattern:
      /\b(?:rais|increas|boost|ramp|step|lift|doubl|tripl|quadrupl|expand|resum|add|halt|stop|paus|suspend|cut)\w*\s+(?:up\s+)?(?:[\w.’'$-]+\s+){0,5}?(?:imports?|orders?)\b(?!\s+(?:tariff|dut|tax|lev))/,
  },
  {
    measure: 'purchases',
    weight: 4.6,
    pattern:
      /\b(?:additional|similar|new|trade|purchase|buying|such)\s+commitments?\b|\bcommitments?\s+(?:on trade|to buy|to purchase)\b|\bcargo(?:es)?\s+of\b|\bplac\w+\s+(?:[\w-]+\s+){0,3}orders?\b|\bpurchase (?:agreement|target|promise)s?\b/,
  },
  {
    measure: 'investment',
    weight: 4.8,
    pattern: /\binvest(?:s|ed|ing|ment|ments)?\b|\bbuild(?:s|ing)?\s+(?:[\w-]+\s+){0,4}(?:plants?|factor(?:y|ies)|fabs?)\b/,
  },
  // "will sink $100 billion into plants", "$350 billion for American projects", "deliver the $600 billion"
  {
    measure: 'investment',
    weight: 4.7,
    pattern:
      /\b(?:sink|pour|plough|plow|put|spend|channel)(?:s|ed|ing)?\b(?:\s+[^\s;]+){0,6}?\s+(?:in|into)\s+(?:[\w.-]+\s+){0,4}(?:plants?|factor(?:y|ies)|fabs?|projects?|america|industr\w+|the united states|shipbuilding|shipyards?)\b|(?:billion|trillion|bn|tn)\s+(?:for|in|of)\s+(?:[\w.-]+\s+){0,3}(?:projects|shipbuilding|shipyards|plants|factories)\b|(?:billion|trillion|bn|tn)\s+(?:fund|in\s+cash)\b|\bcash\s+payments?\b|\b(?:billion|trillion|bn|tn|money|cash|sum)\b[^.;]{0,30}\b(?:upfront|up front)\b|(?:billion|trillion|bn|tn)\s+(?:will\s+|would\s+)?(?:goes?|flows?|be\s+(?:paid|invested)|(?:is|are|was)\s+(?:for|earmarked|meant|set\s+aside))\b/,
  },
  // "took 1.5 million tonnes of soybeans", "sale of 792,000 tons of corn to China", "import more soybeans", "farm purchases"
  {
    measure: 'purchases',
    weight: 4.9,
    pattern:
      /\b(?:take|takes|took|taken|send|supply|ship|book(?:s|ed)?|order(?:s|ed)?|secur(?:e|es|ed)|import(?:s|ed)?|sold|sales?|sell|sells)\b(?:\s+[^\s;]+){0,6}?\s+(?:tons?|tonnes|cubic|bushels|barrels|cargo(?:es)?|soybeans?|beans|lng|liquefied|aircraft|jets|planes|boeings?)\b|\b(?:soybean|farm|grain|energy|aircraft|plane|jet|boeing)\s+(?:purchases|orders?|buying)\b|\bimports?\b(?:\s+[^\s;]+){0,6}?\s+(?:will|would|to)\s+(?:rise|increase|grow|double|triple)\b/,
  },
  {
    measure: 'purchases',
    weight: 4.8,
    pattern:
      /\b(?:imported|took|taken|reached|met)\b(?:\s+[^\s;]+){0,5}?\s+of\s+(?:what|(?:the|its)\s+(?:[\w-]+\s+){0,2}(?:target|goal|commitment|pledge))\b/,
  },
  { measure: 'tariff', weight: 5, pattern: new RegExp(`\\b${DUTY}\\b|\\bimport tax(?:es)?\\b`) },
  {
    measure: 'tariff',
    weight: 4.3,
    pattern:
      /\b(?:hit|hits|hitting|tax|taxes|taxing|target|targets|targeted|targeting)\b(?:\s+[^\s;]+){0,5}?\s+(?:imports|goods|products|exports)\b|\b(?:imports|goods|products)\b(?:\s+[^\s;]+){0,4}?\s+taxed\b/,
  },
  // A rate without its noun: "will be charged 15 percent", "the European Union faces 20%", "the rate goes to 25 percent"
  {
    measure: 'tariff',
    weight: 3,
    pattern:
      /\b(?:rates?|rise|increase|hike)\b(?:\s+[^\s;]+){0,9}?\s+[\d.]+(?:%|\s*per\s?cent)(?!\s+(?:more|less|higher|lower|cheaper|of))|\b(?:charg(?:e|es|ed|ing)|fac(?:e|es|ed|ing)|agree\w*|accept\w*|set|pay|pays|paid|paying|rates?|impos\w+|put|puts|slap\w*|la(?:y|id|ying)|stack\w*|threaten\w*|hit)\b(?:\s+[^\s;]+){0,5}?\s+[\d.]+(?:%|\s*per\s?cent)(?!\s+(?:more|less|higher|lower|cheaper|of))/,
  },
  { measure: 'trade-balance', weight: 4.4, pattern: /\b(?:trade|goods|bilateral)?\s*(?:surplus|deficit|imbalance)\b|\b(?:trade|goods) gap\b/ },
  {
    measure: 'trade-balance',
    weight: 5.1,
    pattern:
      /\b(?:exports?|imports?|shipments|trade)\b(?:\s+[^\s;]+){0,9}?\s+(?:fell|rose|grew|dropped|shrank|contracted|slumped|jumped|climbed|declined(?!\s+to\b)|expanded|plunged|surged|tumbled|slid|increased|decreased|gained|sank)\b/,
  },
  {
    measure: 'enforcement',
    weight: 4.2,
    pattern:
      /\benforc\w+|\binvestigat\w+|\bprob(?:e|es|ed|ing)\b|\banti-?(?:dumping|subsidy)\b|\bsection 301\b|\bcrack(?:ing|ed)?\s+down\b|\bprecursors?\b|\bborder\s+(?:security|patrols?|force|controls?|plan|measures)\b|\b(?:troops|national guard|soldiers)\b[^.;]{0,40}\bborder\b|\bhold\w*\s+(?:[\w.]+\s+){1,3}to\s+(?:its|their)\b|\bfentanyl\b(?=[^.;]*\b(?:curb|stop|flow|stem|control)\w*)|\b(?:curb|stop|stem|control|halt)\w*\s+(?:[\w-]+\s+){0,5}fentanyl\b/,
  },
  {
    measure: 'trade-balance',
    weight: 2.5,
    pattern: /\b(?:bilateral|two-way|agricultural|goods|farm)\s+trade\b|\b(?:imports?|exports?|imported|exported|shipped)\b/,
  },
  {
    measure: 'talks',
    weight: 2,
    pattern:
      /\btrade\s+(?:talks?|negotiat\w+|deal|agreement|pact|discussions?)\b|\bnegotiat\w+|\bstructural\s+(?:issues?|changes?|reforms?)\b|\b(?:round|rounds)\s+of\s+(?:[\w-]+\s+)?talks\b|\btalks\b|\b(?:phone|telephone) calls?\b|\bdialogue\b|\bsummit\b|\bframework\b|\bin principle\b|(?:billion|bn)\s+in\s+(?:bilateral\s+|two-way\s+)?trade\b|\bconsultations?\b|\bresolv\w+\s+(?:[\w-]+\s+){0,2}(?:dispute|differences)\b/,
  },
  // "signed for 20 Boeing jets", "two million tonnes of corn will be ordered"
  {
    measure: 'purchases',
    weight: 4.9,
    pattern:
      /\bsign(?:s|ed)?\s+for\b(?:\s+[^\s;]+){0,4}?\s+(?:aircraft|jets|planes|airliners|cargo(?:es)?|tonnes|tons)\b|\b(?:tons?|tonnes|bushels|cargo(?:es)?|soybeans|corn|aircraft|jets|planes)\b(?:\s+[^\s;]+){0,4}?\s+(?:be|been|was|were)\s+(?:ordered|booked|sold|shipped)\b/,
  },
  // "sets aside $9 billion for chip plants": a law's money, not an investor's.
  {
    measure: 'subsidies',
    weight: 4.9,
    pattern:
      /\b(?:law|act|bill|budget|congress|parliament)\b(?:\s+[^\s;]+){0,8}?\s+(?:set(?:s|ting)?\s+aside|earmark(?:s|ed)?|provid(?:es|ed)|grant(?:s|ed))\s+[$€£¥]/,
  },
  // "cut China off from advanced chips", "may sell its processors"
  {
    measure: 'export-control',
    weight: 5.4,
    pattern:
      /\bcut(?:s|ting)?\s+(?:off\s+)?(?:[\w.’'-]+\s+){1,3}?(?:off\s+)?from\s+(?:[\w.’'-]+\s+){0,2}(?:chips?|semiconductors?|technology|software|magnets)\b|\bmay\s+(?:once\s+more\s+)?(?:sell|ship|export)\b(?:\s+[^\s;]+){0,4}?\s+(?:chips?|processors?|semiconductors?|magnets)\b/,
  },
  { measure: 'currency', weight: 4.9, pattern: /\b(?:charge|label|designation|accusation)\s+of\s+manipulation\b|\bcurrency\s+swaps?\b/ },
  { measure: 'dispute', weight: 4.9, pattern: /\b(?:drop|withdraw|suspend)\w*\s+(?:its|their|the|a)\s+(?:complaint|case|suit|lawsuit)\b/ },
  // What a body forecasts of trade itself.
  {
    measure: 'trade-balance',
    weight: 4.9,
    pattern:
      /\b(?:exports?|imports?|trade)\s+(?:in\s+goods\s+)?(?:will|would|could|may|might)\s+(?:shrink|fall|grow|rise|contract|expand|drop|slow)\b/,
  },
  {
    measure: 'talks',
    weight: 2,
    pattern: /\bstand-?off\b|\b(?:gone|went|going)\s+back\s+on\b|\breneg(?:e|es|ed|ing)\b|\bbacktrack\w*/,
  },
  // Weaker than any noun of its own: words that only trade policy puts together.
  {
    measure: 'tariff',
    weight: 4.2,
    pattern:
      /\b(?:tax|taxes|taxed|penalt(?:y|ies))\s+(?:of\s+[\d.]+\s*(?:%|per\s?cent)\s+)?on\s+(?:[\w.’'-]+\s+){0,3}?(?:imports?|goods|cars|steel|alumini?um)\b|\bde minimis\b/,
  },
  {
    measure: 'purchases',
    weight: 4.2,
    pattern:
      /\b(?:new|first|no|more|fresh)\s+(?:[\w-]+\s+)?(?:orders?|cargo(?:es)?|sales)\s+(?:for|of)\s+(?:[\w.’'-]+\s+){0,3}?(?:soybeans|beans|corn|wheat|beef|pork|lng|crude|aircraft|jets|planes)\b|\bplac\w+\s+(?:an?\s+)?orders?\b|\borders?\s+(?:was|were|been)\s+placed\b/,
  },
  {
    measure: 'market-access',
    weight: 4.2,
    pattern:
      /\bforeign(?:[ -]ownership|[ -]equity)\b|\b(?:let|allow|admit)\w*\s+(?:in\s+)?(?:american|u\.s\.|foreign|european|chinese)\s+(?:[\w-]+\s+){0,2}?(?:banks|insurers|firms|companies|beef|rice|cars|poultry)\b/,
  },
  { measure: 'non-tariff-barrier', weight: 4.2, pattern: /\b(?:food|safety|sanitary|vehicle)\s+standards\b|\btechnical barriers\b|\bdigital tax\b/ },
  {
    measure: 'subsidies',
    weight: 4.2,
    pattern: /\bstate aid\b|\bovercapacity\b|\b(?:aid|help|payments)\s+(?:package\s+)?for\s+(?:the\s+)?(?:farmers|growers)\b/,
  },
  { measure: 'enforcement', weight: 4.1, pattern: /\btrans-?shipment\b|\brules of origin\b|\bforced labou?r\b/ },
  {
    measure: 'currency',
    weight: 4.2,
    pattern: /\b(?:weaken|weakens|weakened|weakening|manipulat\w+)\s+(?:of\s+)?(?:its|the|their)\s+(?:currency|yuan|renminbi|yen|won)\b/,
  },
  {
    measure: 'talks',
    weight: 2,
    pattern:
      /\b(?:spoke|speak|spoken)\s+(?:by|on\s+the)\s+(?:tele)?phone\b|\bvideo\s+call\b|\btrade\s+(?:delegation|relations|meeting|frictions?)\b|\bclos(?:e|er)\s+to\s+an?\s+(?:[\w-]+\s+)?(?:deal|agreement)\b|\b(?:first-phase|phase[ -](?:one|two)|interim)\s+(?:trade\s+)?(?:deal|agreement|pact)\b|\bmutual respect\b|\bequal footing\b|\bdecoupl\w+/,
  },
];
