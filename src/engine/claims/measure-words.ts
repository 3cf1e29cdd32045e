import type { Measure } from '../../model/claim.ts';

/** A sign of a measure and how much it says. A clause is about the measure whose strongest sign is the strongest. */
export interface Sign {
  measure: Measure;
  weight: number;
  pattern: RegExp;
}

const RELIEF =
  'shelv(?:e|es|ed|ing)|defer(?:s|red|ring)?|escap(?:e|es|ed|ing)|dismantl(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|repeal(?:s|ed|ing)?|phas(?:e|es|ed|ing) out|freez(?:e|es|ing)|froze|frozen|trim(?:s|med|ming)?|pare[sd]?|unwind(?:s|ing)?|unwound|lift(?:s|ed|ing)?(?![^.;]{0,60}\\sto\\s(?:[a-z]+\\s)?\\d)|remov(?:e|es|ed|ing|al)|roll(?:s|ed|ing)?[ -]?back|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|halv(?:e|es|ed|ing)|slash(?:es|ed|ing)?|drop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|suspension|scrap(?:s|ped|ping)?|exempt(?:s|ed|ing|ion|ions)?|exclusions?|exclud(?:e|es|ed|ing)|waiv(?:e|es|ed|ing|er)|eas(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|abolish(?:es|ed|ing)?|withdraw(?:s|n|ing)?|(?<!\\bthe )end(?:s|ed|ing)?|relief|rollback|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|put(?:s|ting)? off';
const DUTY = '(?:tariffs?|duty|duties|lev(?:y|ies)|surcharges?|surtax(?:es)?)';
const BUY = 'buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)';

/** Words of one step, at most eight of them: keeps a sign within a phrase. */
const near = (from: string, to: string): RegExp => new RegExp(`\\b(?:${from})\\b[”"’']?(?:\\s+[^\\s;]+){0,8}?\\s+[“"]?(?:${to})\\b`);

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
      `\\brollback\\b|\\b(?:free\\s+of|exempt\\s+from|without)\\s+(?:[^\\s;]+\\s+){0,4}?${DUTY}|\\btariff\\s+(?:rollback|relief|cuts?|reductions?|exemptions?|exclusions?)\\b|\\b${DUTY}(?:\\s+[^\\s;]+){0,7}?\\s+(?:be|been|being|was|were|is|are)\\s+(?:lifted|removed|cut|lowered|reduced|halved|dropped|suspended|scrapped|waived|eased|cancell?ed|rolled back|withdrawn|abolished|eliminated|deferred|postponed|delayed|put off|shelved|phased out|refunded|trimmed|frozen|ended)\\b`,
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
  {
    measure: 'sanction',
    weight: 5.6,
    pattern:
      /\b(?:ban|bans|banned|banning|bar|bars|barred|prohibit\w*|block|blocks|blocked|embargo\w*)\b(?:\s+[^\s;]+){0,9}?\s+(?:russian?|iranian?|venezuelan?|north\s+korean?|belarusian?)\b/,
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
  // Talks that are themselves what is done something with.
  {
    measure: 'talks',
    weight: 6.3,
    pattern:
      /\b(?:axe|end|terminat|suspend|call\w*\s+off|br(?:eak|oke|oken)\w*\s+off|halt|resum|restart|relaunch|reopen|launch|open|start|beg[au]n|hold|held|conven|schedul|continu|paus|freez|froze|conclud|pull\w*\s+out\s+of)\w*\s+(?:(?:all|the|its|their|formal|bilateral|further|new|direct|trade|tariff|high-level|fresh|another|a)\s+){0,3}(?:round\s+of\s+)?(?:[\w-]+\s+)?(?:talks|negotiations|consultations|dialogue)\b|\b(?:talks|negotiations|consultations)\s+(?:with\s+[\w.]+\s+)?(?:(?:have|has|had|will|would|to)\s+)?(?:be(?:en)?\s+|are\s+|were\s+)?(?:["“]?hereby\s+)?(?:continu|resum|terminat|suspend|broken\s+off|called\s+off|stall|collaps|bre?ak\w*\s+down|broke\s+down|on\s+hold|unaffected)/,
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

  // Exports held back, by whatever verb: above what only tells of trade.
  {
    measure: 'export-control',
    weight: 5.5,
    pattern:
      /\b(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|restrict(?:s|ed|ing|ions?)?|curb(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend(?:s|ed|ing)?|block(?:s|ed|ing)?|limit(?:s|ed|ing|ations?)?|tighten(?:s|ed|ing)?|control(?:s|led|ling)?|prohibit\w*|forbid(?:s|den|ding)?|forbade|cap(?:s|ped|ping)?|embargo\w*|outlaw(?:s|ed|ing)?|withh(?:old|olds|eld|olding)|loosen(?:s|ed|ing)?|eas(?:e|es|ed|ing))\b(?:\s+(?:the|all|any|its|their|his|of|on|over|to|some|most|from|certain|further|u\.s\.|american|chinese|japanese|foreign)){0,4}\s+(?:exports?|exporting|shipments|shipping|overseas sales|sales to (?:china|chinese|huawei|russia)|outbound|wheat|rice|nickel|palm oil|sugar|grain)\b(?!\s+(?:earnings|revenue|market))/,
  },
  {
    measure: 'export-control',
    weight: 5.4,
    pattern:
      /\bexport\s+(?:rules?|blacklist\w*|regime|regulations?|embargo|approvals?|quotas?|prohibitions?|freeze|halt|clampdown|crackdown|administration)\b|\b(?:unverified|entity|military end[ -]users?|restricted|trusted (?:buyers?|partners?))\s+list\b|\bforeign[ -]direct[ -]product\b|\b(?:50|fifty)(?:%| percent| per cent)\s+rule\b|\baffiliates?\s+rule\b|\bdual[ -]use\b|\bend[ -]users?\b|\btrade blacklist\b|\bbureau of industry and security\b|\bwhite\s?list\b/,
  },
  {
    measure: 'export-control',
    weight: 5.3,
    pattern:
      /\b(?:licen[cs]e[sd]?|licen[cs]ing|permits?|permission|approval|green light|clearance|go-ahead)\b(?:\s+[^\s;]+){0,7}?\s+(?:export\w*|ship\w*|sell|sale|sales|suppl\w+|huawei|smic|zte|nvidia|amd|gpus?|processors?|tungsten|indium|tellurium|bismuth|helium|wafers?|lithography|photoresists?)\b|\b(?:export\w*|ship\w*|sell|sales|suppl\w+|exporters|huawei|smic|zte|nvidia|amd|gpus?|processors?|tungsten|photoresists?)\b(?:\s+[^\s;]+){0,7}?\s+(?:licen[cs]e[sd]?|licen[cs]ing|permits?)\b/,
  },
  {
    measure: 'export-control',
    weight: 5.2,
    pattern:
      /\b(?:chips?|chipmaking|chip-making|semiconductors?|gpus?|ai|technology|tech|mineral|minerals|rare[ -]earths?|magnets?|gallium|germanium|graphite|drones?|tools?)\s+(?:controls?|curbs?|restrictions?|bans?|rules?|embargo|crackdown|blockade|limits)\b|\b(?:bar|bars|barred|barring|block|blocks|blocked|blocking|deny|denies|denied|denying|prevent\w*|keep|keeps|kept|keeping|stop|stops|stopped|stopping|starv\w+|cut|cuts|cutting|limit\w*|choke\w*)\b(?:\s+[^\s;]+){0,8}?\s+(?:(?:advanced|american|u\.s\.|us|cutting-edge|high-end|ai|western|foreign)\s+){1,2}(?:chips?|semiconductors?|technolog\w+|processors?|gpus?|chipmaking|chip-making|equipment|tools|software|suppliers)\b/,
  },
  {
    measure: 'export-control',
    weight: 5.1,
    pattern:
      /\b(?:sell|sells|selling|sold|ship|ships|shipping|shipped|suppl(?:y|ies|ied|ying)|export|exports|exported|exporting|deliver\w*)\b(?:\s+[^\s;]+){0,5}?\s+(?:h20s?|h200s?|h800s?|a100s?|a800s?|blackwell|gpus?|processors?|chipmaking|chip-making|lithography|chips?|semiconductors?|rare[ -]earths?|magnets?|gallium|germanium|antimony)\b(?:\s+[^\s;]+){0,5}?\s+(?:to|in)\s+(?:china|chinese|huawei|smic|the united states|america|russia|beijing|japan)|\b(?:business|deal\w*|trade|trading|work\w*)\s+with\s+(?:[\w-]+\s+){0,3}?(?:huawei|zte|smic|hikvision|nexperia)\b|\b(?:huawei|zte|smic|hikvision|ymtc|cxmt|nexperia)\b(?:\s+[^\s;]+){0,9}?\s+(?:ban|banned|curbs?|suppliers|restrictions|parts|components|reprieve|licen[cs]\w*|seized?)\b|\b(?:ban|curbs?|restrictions?|reprieve|licen[cs]e)\b(?:\s+[^\s;]+){0,4}?\s+(?:huawei|zte|smic|hikvision|ymtc|cxmt|nexperia)\b/,
  },
  {
    measure: 'export-control',
    weight: 4.1,
    pattern:
      /\b(?:licen[cs]e|licen[cs]es|licen[cs]ing)\b|\b(?:the|new|its|those|these|sweeping|tougher|stricter|further|more)\s+(?:controls|curbs|restrictions|clampdown)\b|\brare[ -]earths?\b|\bcritical minerals?\b|\bcountries of concern\b|\bnational[ -]security\s+(?:rules?|restrictions?|grounds|concerns)\b/,
  },
  {
    measure: 'sanction',
    weight: 5.6,
    pattern:
      /\b(?:embargo(?:es|ed)?|price\s+cap|asset\s+freezes?|trading ban)\b|\b(?:fr(?:eeze|ozen|oze|eezing|eezes)|seiz\w+)\s+(?:[\w.’'-]+\s+){0,4}?(?:assets|reserves|accounts|funds|tankers?)\b|\b(?:ban(?:s|ned|ning)?|halt\w*|embargo\w*|block\w*|stop\w*|cut\w*|phas\w+ out|end\w*)\s+(?:[\w.’'-]+\s+){0,4}?(?:russian|iranian|venezuelan|north korean)\s+(?:oil|gas|crude|coal|energy|lng|diamonds?|gold|fish|imports|vodka)\b|\b(?:swift)\s+(?:payment|network|messaging|system)\b|\bvisa\s+(?:bans?|restrictions)\b|\bdelist\w*|\bmost[ -]favou?red[ -]nation\b(?=[^.;]*\brussia)/,
  },
  {
    measure: 'intellectual-property',
    weight: 4.9,
    pattern:
      /\bcounterfeit\w*|\bpira(?:cy|ted|tes)\b|\bcopyrights?\b|\btrademarks?\b|\b(?:steal(?:s|ing)?|stole|stolen|theft of|stealing of)\s+(?:[\w.’'-]+\s+){0,4}?(?:technolog\w+|secrets|ideas|know-how|designs|property|innovations?)\b|\bcyber[ -]?theft\b|\bdrug patents?\b/,
  },
  {
    measure: 'technology-transfer',
    weight: 5.7,
    pattern:
      /\b(?:hand(?:s|ed|ing)?\s+over|giv(?:e|es|ing)\s+(?:up|away)|gave\s+up|surrender(?:s|ed|ing)?|shar(?:e|es|ed|ing)|part(?:s|ed|ing)?\s+with|turn(?:s|ed|ing)?\s+over|transfer(?:s|red|ring)?|extract(?:s|ed|ing)?)\s+(?:[\w’'-]+\s+){0,3}?(?:technolog(?:y|ies)|know-how|source codes?|trade secrets|expertise)\b|\b(?:forc|coerc|compel|pressur)\w+\s+(?:[\w’'.-]+\s+){0,8}?(?:technolog(?:y|ies)|know-how|secrets)\b|\bjoint[ -]ventures?\s+(?:requirements?|rules?)\b|\bforced\s+(?:tech|technology|transfer)/,
  },
  {
    measure: 'subsidies',
    weight: 4.9,
    pattern:
      /\b(?:tax\s+(?:breaks?|credits?)|launch\s+(?:aid|loans)|state[ -](?:support|backing|aid)|state\s+funding|cheap\s+(?:loans|credit)|government\s+(?:grants|handouts|support)|made\s+in\s+china\s+2025|industrial\s+polic(?:y|ies)|chips\s+act|(?:chips\s+and\s+science|inflation\s+reduction)\s+act|trade\s+aid|market\s+facilitation|aid\s+(?:package|programme|program|payments?|money)|bail(?:\s|-)?outs?|rescue\s+package)\b|\b(?:payments?|checks|cheques|cash|money|help|relief|aid|billion|million|bn)\s+(?:for|to)\s+(?:[\w.’'-]+\s+){0,3}?(?:farmers|growers|producers|ranchers|fishermen|exporters|carmakers|steelmakers)\b|\bcompensat\w+\s+(?:[\w.’'-]+\s+){0,3}?(?:farmers|growers|exporters|producers)\b|\bhurt\s+by\s+(?:[\w.’'-]+\s+){0,3}?(?:tariffs|duties)\b|\bhelp\s+(?:[\w.’'-]+\s+){0,2}?(?:farmers|growers|exporters)\b|\b(?:research|public)\s+(?:money|funding|funds)\b|\bexcess\s+capacity\b|\bdump(?:ing|ed)\b/,
  },
  {
    measure: 'market-access',
    weight: 5,
    pattern:
      /\bimport\s+(?:bans?|permits?|licen[cs]\w+|restrictions?|approvals?)\b|\b(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)?|block(?:s|ed|ing)?|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|restrict\w*|prohibit\w*|allow(?:s|ed|ing)?|admit\w*|clear(?:s|ed)?|approv\w+|lift\w*\s+(?:its|the|a)\s+ban\s+on|resum(?:e|es|ed|ing)|reopen\w*)\s+(?:[\w.’'-]+\s+){0,3}?(?:imports?\s+(?:of|from)|beef|pork|poultry|chicken|seafood|fruit|apples|rice|dairy|lobsters?|timber|wine|pineapples?|ractopamine|genetically|gm\s|biotech)\b|\b(?:ban|bans|moratorium)\s+on\s+(?:[\w.’'-]+\s+){0,3}?(?:imports?|beef|pork|poultry|chicken|seafood|fruit|fish|dairy|lobster|timber|wine|coal|barley)\b/,
  },
  {
    measure: 'market-access',
    weight: 4.8,
    pattern:
      /\b(?:trade|tariff)\s+(?:perks?|preferences?|privileges?)\b|\bpreferential\s+(?:trade|access|treatment|tariff)\b|\bgenerali[sz]ed\s+system\s+of\s+preferences\b|\bgsp\b|\bpreferential\s+status\b|\bmost[ -]favou?red[ -]nation\b|\bpermanent\s+normal\s+trad\w+\b|\bnegative\s+list\b|\b(?:market|markets|economy|sector)\s+(?:to|for)\s+(?:[\w.’'-]+\s+){0,3}?(?:companies|firms|exporters|banks|goods|products|investors|farmers|insurers)\b|\b(?:shut|shuts|shutting|close|closes|closed|closing|open|opens|opened)\s+(?:its|their|the)\s+(?:doors?|markets?|borders?)\b|\bshut\s+out\b|\baccess\s+(?:to|for)\b|\bforeign\s+(?:investors|firms|companies|banks)\b(?=[^.;]*\b(?:own|stakes?|licen[cs]e|enter|operate))|\b(?:joint[ -]venture|equity|ownership)\s+(?:caps?|limits?|restrictions?|rules?|requirements?)\b|\b(?:let|lets|letting)\s+in\b|\bfree[ -]trade\s+(?:zone|talks|deal|agreement|pact|accord)s?\b|\bmarket[ -]economy\s+status\b|\b(?:trade|import)\s+barriers\b|\bprocurement\b/,
  },
  {
    measure: 'currency',
    weight: 4.9,
    pattern:
      /\bmanipulat(?:or|ors|ing)\b|\b(?:yuan|renminbi|franc|yen|won|dong|rupee|peso)\b(?:\s+[^\s;]+){0,6}?\s+(?:weak\w*|strong\w*|stable|undervalued|devalu\w*|slip\w*|slid\w*|to the dollar|interven\w*|depreciat\w*)|\b(?:weaken\w*|undervalued|strengthen\w*|interven\w+\s+(?:to|in)|depreciat\w+|devalu\w+|prop\w*\s+up|let\w*|manipulat\w+)\s+(?:[\w.’'-]+\s+){0,3}?(?:yuan|renminbi|franc|yen|won|dong|rupee|peso)\b|\bforeign[ -]exchange\s+(?:intervention|market|reserves|rules?)\b|\bcurrency\b/,
  },
  {
    measure: 'non-tariff-barrier',
    weight: 4.6,
    pattern:
      /\b(?:digital\s+(?:services?\s+)?(?:tax|taxes|levy|levies|rules?|trade)|online\s+(?:advertising\s+)?tax|data\s+locali[sz]ation|data\s+flows?|carbon\s+border|cbam|deforestation\s+(?:rules?|law|regulation)|phytosanitary|sanitary|biosecurity|quarantine|customs\s+(?:checks|inspections?|delays?|clearance|procedures)|labelling|labeling|red\s+tape|price\s+(?:controls?|caps)|hormone[ -]treated|chlorinated|gmos?|biotech(?:nology)?\s+(?:approvals?|crops|traits)|safety\s+(?:rules?|certificat\w+)|emissions?\s+(?:rules?|standards)|digital\s+(?:markets|services)\s+act|online\s+(?:platform|streaming)\s+(?:law|rules?|act)|e-commerce\s+rules|regulatory\s+(?:hurdles?|barriers?|obstacles?))\b|\b(?:tax(?:es|ing)?\s+(?:on\s+)?(?:[\w.’'-]+\s+){0,3}?(?:tech\s+(?:giants|firms|companies)|big\s+tech|advertising|online|digital))\b/,
  },
  {
    measure: 'non-tariff-barrier',
    weight: 4,
    pattern: /\b(?:pests?|mealybugs?|inspections?|consignments?|abattoirs?|meatpackers?|standards|certificat\w+|health\s+concerns)\b/,
  },
  {
    measure: 'dispute',
    weight: 4.6,
    pattern:
      /\b(?:lawsuits?|sued?|sues|suing|plaintiffs?|injunctions?|litigat\w+|arbitrat\w+|ieepa|international emergency economic powers|appellate\s+body|dispute[ -]settlement|legal\s+(?:challenges?|action)|rules?[ -]based\s+trad\w+)\b|\b(?:complaints?|cases?|suits?|proceedings|consultations|appeals?)\b(?:\s+[^\s;]+){0,5}?\s+(?:at|with|in|to|before)\s+(?:the\s+)?(?:wto|world trade|geneva|court)|\b(?:fil(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|bring|brings|brought|launch(?:es|ed|ing)?|pursu(?:e|es|ed|ing)|drop(?:s|ped|ping)?|withdr(?:aw|ew|awn|awing)|suspend\w*|paus\w+)\s+(?:[\w.’'-]+\s+){0,4}?(?:complaints?|cases?|lawsuits?|suits?|appeals?|proceedings)\b|\b(?:to|before|at|by|with|in)\s+(?:the\s+)?(?:wto|world trade organi[sz]ation)\b/,
  },
  // What a court does, whatever of.
  {
    measure: 'dispute',
    weight: 5.7,
    pattern:
      /\b(?:courts?|judges?|justices)\b(?:\s+[^\s;]+){0,10}?\s+(?:let|lets|allow\w*|left|reject\w*|dismiss\w*|declin\w*|refus\w*|question\w*|hear|hears|heard|sided|overturn\w*|declar\w+|threw\s+out|quash\w*|held|reinstat\w+|affirm\w*|agreed\s+to|froze|halt\w*|grant\w*|appeared|seemed|will\s+decide)\b|\b(?:ruling|verdict|decision)\s+(?:by|of|from)\s+(?:the|a|an)\s+(?:[\w.’'-]+\s+){0,3}?(?:court|panel|judges?|wto|world trade)\b/,
  },
  {
    measure: 'dispute',
    weight: 4.05,
    pattern: /\b(?:wto|world trade organi[sz]ation|supreme court|appeals court|trade court|court of international trade)\b/,
  },
  {
    measure: 'retaliation',
    weight: 6,
    pattern:
      /\brebalancing\s+(?:measures|tariffs|duties)\b|\b(?:fire|fired|fires|firing|push|pushed|hits?|fights?|fought)\s+back\b|\bsuspend\w*\s+(?:[\w-]+\s+)?concessions\b|\bboycott\w*\b|\bcounter-?(?:levies|duties|sanctions|attack|strike|punch)\b/,
  },
  {
    measure: 'retaliation',
    weight: 5.25,
    pattern:
      /\b(?:tariffs?|duties|levies|measures|steps|list|lists|sanctions|restrictions|probe|penalties)\s+of\s+(?:its|their|his)\s+own\b|\bown\s+(?:tariffs?|duties|levies|measures|list)\b|\btit\s+for\s+tat\b|\brespond\w*\s+(?:in\s+kind|with\s+(?:force|tariffs|duties|measures|a\s+list)|proportionately|firmly)\b|\banswer(?:s|ed|ing)?\s+(?:[\w.’'-]+\s+){0,5}?(?:with|by)\b|\b(?:tariffs?|duties|levies)\b(?:\s+[^\s;]+){0,9}?\s+(?:in|as)\s+(?:an?\s+)?(?:response|reply|answer|retaliation|revenge)\b|\bseek\w*\s+compensation\b/,
  },
  {
    measure: 'enforcement',
    weight: 4.1,
    pattern:
      /\b(?:inquir(?:y|ies)|enquir(?:y|ies)|section\s+(?:301|232|337|201|122)|countervailing|circumvent\w*|evad(?:e|es|ed|ing)|evasion|smuggl\w+|complian(?:ce|t)|compl(?:y|ies|ied|ying)|(?:live|lived|lives|living)\s+up\s+to|honou?r(?:s|ed|ing)?|violat\w+|breach\w*|monitor\w*|audit(?:s|ed)?|seiz(?:e|es|ed|ing)|verif\w+|snap-?back|renege[sd]?|in\s+full|extradit\w*|blacklisted|uyghurs?|xinjiang)\b/,
  },
  {
    measure: 'purchases',
    weight: 4.7,
    pattern:
      /\b(?:account(?:s|ed|ing)?\s+for|takes?|took|taken|absorb(?:s|ed)?|buys?|bought|ma(?:de|kes|ke)\s+up|receiv(?:es|ed))\b(?:\s+[^\s;]+){0,7}?\s+(?:of\s+)?(?:[\w.’'-]+\s+){0,3}?exports\b|\bshun(?:s|ned|ning)?\b|\b(?:orders?|sales|purchases|shopping\s+list|buying)\b(?:\s+[^\s;]+){0,4}?\s+(?:from|of|for|to)\s+(?:[\w.’'-]+\s+){0,3}?(?:soybeans|beans|corn|wheat|sorghum|beef|pork|lng|crude|oil|gas|aircraft|jets|planes|boeing|airbus|farmers|china|american|u\.s\.|us|the united states|arms|weapons)\b/,
  },
  {
    measure: 'trade-balance',
    weight: 4.7,
    pattern:
      /\b(?:exports?|imports?|shipments|sales|trade|deliveries|volumes?)\b(?:\s+[^\s;]+){0,9}?\s+(?:halved|doubled|tripled|collapsed|recovered|rebounded|crashed|dwindled|dried\s+up|soared|swelled|plummeted|edged\s+(?:up|down)|were\s+(?:up|down)|was\s+(?:up|down)|touched|hit|totall?ed|reached|came\s+to|amounted\s+to|stood\s+at)\b|\bsales\s+(?:to|in)\s+(?:[\w.’'-]+\s+){0,3}?(?:fell|rose|dropped|could\s+fall|slid|declined|sank)\b|\btwo-way\s+trade\b|\b(?:trade|current[ -]account)\s+(?:surplus|deficit|gap|imbalance|balance)(?:es)?\b|\bends?\s+up\s+(?:south|north)\s+of\s+the\s+border\b/,
  },
  {
    measure: 'truce',
    weight: 5.6,
    pattern:
      /\b(?:(?:60|90|30|180|120)-day|one-year|year-long|yearlong|temporary)\s+(?:tariff\s+|trade\s+)?(?:pause|reprieve|suspension|extension|freeze|detente)\b|\bde-?escalat\w*|\btrade\s+(?:peace|detente|cease-?fire|armistice)\b|\b(?:dispute|feud|row|quarrel|war|conflict|fight)\b(?:\s+[^\s;]+){0,4}?\s+(?:on\s+(?:ice|hold)|shelved|buried|suspended|defused|paused|settled)\b|\b(?:bury|buries|buried|shelve[sd]?|defuse[sd]?|settle[sd]?|ground|grounds|grounded|resolve[sd]?)\s+(?:[\w.’'-]+\s+){0,3}?(?:dispute|feud|row|quarrel|hatchet|fight)\b/,
  },
  {
    measure: 'tariff',
    weight: 4.6,
    pattern:
      /\b(?:surtax(?:es)?|safeguards?|deposits?\s+of|import\s+(?:charges?|fees?)|port\s+fees|border\s+tax|trade\s+(?:penalties|remedies|protections?))\b|\b(?:docking|port)\s+(?:fees|charges)\b/,
  },
  {
    measure: 'tariff',
    weight: 3,
    pattern:
      /\b(?:attract(?:s|ed)?|charges|slug(?:s|ged)?|clobber(?:s|ed)?|whack(?:s|ed)?|sock(?:s|ed)?|go(?:es)?|jump(?:s|ed)?|rises?|rose|climb(?:s|ed)?|moves?|put|at)\b(?:\s+[^\s;]+){0,4}?\s+(?:to\s+)?[\d.]+(?:%|\s*per\s?cent)\s+(?:on|from|instead|tariff|duty|rate)\b|\b(?:china|goods|imports|products|rate)\s+(?:go|goes|going)\s+to\s+[\d.]+\s?(?:%|per)/,
  },
  {
    measure: 'talks',
    weight: 2,
    pattern:
      /\b(?:deal|deals|agreement|accord|pact|memorandum|counterparts?|delegations?|envoys?|negotiators?|trade\s+(?:war|dispute|row|feud|fight|conflict|minister|chief|ties|partners?)|roadmap|road\s+map|working\s+group|communication\s+channels?|channels?\s+of\s+communication|back\s+to\s+the\s+table|to\s+the\s+table|negotiating\s+table|joint\s+(?:statement|communiqu[eé]|declaration)|concessions?|red\s+lines?|breakthrough|deadlock|impasse|goodwill|sovereignty|protectionis[mt]\w*|bullying|unilateral\w*|coercion|blackmail|decoupl\w*|de-?risk\w*|consensus|free\s+trade|fair\s+trade|win-win)\b/,
  },

  {
    measure: 'export-control',
    weight: 5.2,
    pattern:
      /\b(?:ban|bans|banned|banning|bar|bars|barred|barring|block|blocks|blocked|blocking|halt|halts|halted|restrict|restricts|restricted|prohibit\w*|forbid|forbids|forbade)\s+(?:the\s+)?(?:sales?|suppl(?:y|ies)|deliver(?:y|ies)|transfer)\s+(?:of|to)\b|\b(?:choke|chokes|choked|choking|cut|cuts|cutting)\s+off\s+(?:the\s+|its\s+)?(?:suppl(?:y|ies)|shipments|flow)\b/,
  },
  {
    measure: 'truce',
    weight: 6.2,
    pattern:
      /\b(?:tariff|trade|trade-war)\s+(?:pause|reprieve|standstill)\b|\b(?:extend\w*|prolong\w*|renew\w*)\s+(?:the|their|its|a|his)\s+(?:[\w-]+\s+){0,2}?(?:pause|reprieve|suspension|deadline)\b|\b(?:end|ends|ended|ending|halt|halts|stop|stops)\s+(?:to\s+)?(?:[\w-]+\s+){0,2}?(?:trade\s+war|hostilities)\b/,
  },
  { measure: 'truce', weight: 4.1, pattern: /\b(?:another|further|extra|more)\s+(?:30|60|90|180|thirty|sixty|ninety|three|six)\s+(?:days|months)\b/ },
  {
    measure: 'tariff',
    weight: 4.2,
    pattern: /\bsmall[ -]parcels?\b|\blow-value\s+(?:parcels?|packages?|shipments|imports)\b|\b(?:to|will|would|could|may)\s+tax\b/,
  },
  {
    measure: 'tariff-relief',
    weight: 4.15,
    pattern:
      /\b(?:lower|reduced|better|preferential)\s+(?:tariff\s+|duty\s+)?rates?\b|\bexemptions?\b|\bexclusions?\b|\bwaivers?\b|\bduty[- ]free\b|\b(?:is|are|was|were|been)\s+(?:spared|exempt)\b|\bcarve-?outs?\b/,
  },
  { measure: 'tariff-relief', weight: 3, pattern: /\bcut(?:s|ting)?\s+(?:[\w-]+\s+){0,3}?to\s+[\d.]+(?:%|\s*per\s?cent)/ },
  {
    measure: 'retaliation',
    weight: 5.2,
    pattern: /\bfight(?:s|ing)?\s+(?:to|on)\b|\bnot\s+afraid\b|\b(?:all|any|every)\s+(?:necessary\s+)?(?:measures|means|steps)\b/,
  },
  {
    measure: 'purchases',
    weight: 4.1,
    pattern: /\b(?:boeing|airbus)\b(?:\s+[^\s;]+){0,3}?\s+(?:jets|aircraft|planes|airliners|737s?|747s?|777s?|787s?|a320s?|a321s?|a330s?|a350s?)\b/,
  },
  {
    measure: 'subsidies',
    weight: 4.9,
    pattern: /\b(?:send|sends|sent|pay|pays|paid|give|gives|gave|hand|hands|handed)\s+(?:[\w.’'-]+\s+){0,3}?(?:farmers|growers|ranchers|exporters)\b/,
  },
  {
    measure: 'enforcement',
    weight: 4.1,
    pattern:
      /\b(?:keep|keeps|kept|keeping|break|breaks|broke|broken|fulfil\w*)\s+(?:its|their|his)\s+(?:word|promises?|commitments?|pledges?|side|obligations)\b/,
  },
  {
    measure: 'investment',
    weight: 4.6,
    pattern:
      /\bspend(?:s|ing)?\b(?:\s+[^\s;]+){0,4}?\s+on\s+(?:[\w.-]+\s+){0,3}?(?:plants?|factor(?:y|ies)|fabs?)\b|\bbroke\s+ground\b|\bbreak\w*\s+ground\b/,
  },
  { measure: 'currency', weight: 4.1, pattern: /\bthe\s+(?:yuan|renminbi)\b/ },
  { measure: 'trade-balance', weight: 4.1, pattern: /\b(?:goods|world|global)\s+trade\b/ },

  { measure: 'purchases', weight: 2.6, pattern: /\b(?:soybeans?|sorghum|lng)\b/ },
  { measure: 'export-control', weight: 5.45, pattern: /\bexport\s+(?:tax|taxes|duty|duties|levy|levies)\b/ },
  {
    measure: 'tariff',
    weight: 5,
    pattern:
      /\b(?:anti-?dumping|anti-?subsidy|countervailing|safeguard|provisional|definitive)\s+(?:[\w-]+\s+)?(?:measures?|duties|duty|tariffs?|safeguards?)\b/,
  },
  {
    measure: 'tariff-relief',
    weight: 5.5,
    pattern:
      /\b(?:tariffs?|duty|duties|lev(?:y|ies))\b(?:\s+[^\s;]+){0,12}?\s+(?:stay|stays|stayed|remain|remains|kept|keep)\s+(?:off|suspended|on\s+hold)\b/,
  },

  // Commoner forms of what was meant above.
  {
    measure: 'export-control',
    weight: 5.2,
    pattern:
      /\b(?:lost|lose|loses|grant\w*|extend\w*|revok\w+|renew\w*)\s+(?:its|their|a|an|the|another)?\s*(?:[\w-]+\s+){0,2}?(?:waivers?|reprieve|general\s+licen[cs]e)\b|\btrusted\s+(?:trade\s+|trading\s+)?partners\b|\bneeds?\s+(?:a|an)\s+(?:export\s+)?(?:licen[cs]e|permit)\b|\b(?:cobalt|nickel|tungsten|bauxite|lithium)\s+exports?\b|\bpermission\s+to\s+(?:send|ship|export|sell|supply)\b|\b(?:make|making|manufactur\w+|produc\w+|servic\w+|maintain\w*)\s+(?:[\w-]+\s+){0,4}?(?:chips?|machines|processors?)\s+(?:for|in)\s+(?:huawei|china|smic|chinese)\b/,
  },
  {
    measure: 'dispute',
    weight: 5.7,
    pattern: /\b(?:courts?|justices|judges?)\b(?:\s+[^\s;]+){0,6}?\s+(?:struck|strikes?|knocked?)\b/,
  },
  {
    measure: 'dispute',
    weight: 4.4,
    pattern: /\b(?:the\s+)?(?:wto|world trade organi[sz]ation)\s+(?:let|lets|allow\w*|authori[sz]\w+|clear\w*|gave|grant\w*|found|rul\w+|said|set)\b/,
  },
  {
    measure: 'investment',
    weight: 5.1,
    pattern:
      /\b(?:takeover|acquisition|purchase|sale)\s+of\s+(?:u\.s\.\s+steel|[\w.]+\s+steel|a\s+stake)\b|\b(?:stake|shares|tenth|equity|holding)\s+(?:in|of)\s+(?:[\w.-]+\s+){0,2}?(?:intel|mp\s+materials|lithium|u\.s\.\s+steel|trilogy|miner)\b|\b(?:credit|loan)\s+guarantees\b|\bcash\s+injections?\b|\bequity\s+stakes?\b/,
  },
  {
    measure: 'market-access',
    weight: 4.6,
    pattern:
      /\b(?:local-content|local\s+content)\s+(?:rules?|requirements?)\b|\bforeign\s+(?:stakes?|holdings?)\b|\bwholly[ -]owned\b|\b(?:admit|admits|admitted|clear|clears|cleared|approv\w+|accept\w*|let\s+in|lets\s+in)\s+(?:[\w.’'-]+\s+){0,3}?(?:american|u\.s\.|us|chinese|australian|canadian|european|brazilian|indian|japanese|taiwanese)\s+(?:[\w-]+\s+){0,2}?(?:potatoes|rice|beef|pork|poultry|apples|almonds|blueberries|dairy|plants|meat|fruit|wine|cars?|lobsters?|seafood)\b|\b(?:5g|telecoms?)\s+networks?\b/,
  },
  {
    measure: 'retaliation',
    weight: 5.2,
    pattern:
      /\b(?:off|from)\s+(?:its|their|the)\s+(?:[\w-]+\s+)?shelves\b|\b(?:[\w.]+[’']s)\s+(?:answer|response|reply|riposte|retort)\b|\breprisals?\b/,
  },
  { measure: 'sanction', weight: 4.4, pattern: /\bpenalties\s+(?:on|against|for)\b/ },
  {
    measure: 'subsidies',
    weight: 4.4,
    pattern:
      /\bhandouts?\b|\b(?:fund|package|help|relief|support)\s+for\s+(?:[\w.’'-]+\s+){0,3}?(?:firms|companies|workers|businesses|exporters|industr(?:y|ies))\b/,
  },
  {
    measure: 'enforcement',
    weight: 4.1,
    pattern: /\b(?:relabel\w*|rerout\w+|re-rout\w+|cartels?|drug\s+(?:gangs|lords|bosses)|self-initiat\w+|fentanyl)\b/,
  },
  { measure: 'currency', weight: 4.4, pattern: /\bin\s+(?:a|an)\s+(?:currency\s+)?swap\b|\bswap\s+(?:line|deal|agreement)\b/ },
  { measure: 'tariff', weight: 4.7, pattern: /\bport\s+(?:fees|charges)\b/ },
  // Things of one matter more often than of another: only where nothing says more, and a party does something about them.
  {
    measure: 'export-control',
    weight: 1.8,
    pattern:
      /\b(?:chips?|chipmakers?|semiconductors?|processors?|gpus?|huawei|smic|zte|asml|nvidia|nexperia|lithography|dysprosium|terbium|yttrium|scandium|samarium|neodymium|germanium|gallium|antimony|graphite|tungsten|cobalt|drones?|plane\s+parts|jet\s+engines|software|minerals?)\b/,
  },
  {
    measure: 'market-access',
    weight: 1.7,
    pattern:
      /\b(?:beef|pork|poultry|potatoes|apples|seafood|lobsters?|dairy|wine|banks|insurers|payments?|data\s+cent(?:re|er)s|networks?|abattoirs?|fruit|ports?)\b/,
  },
  {
    measure: 'investment',
    weight: 1.7,
    pattern: /\b(?:plants?|factor(?:y|ies)|stakes?|takeovers?|loans?|guarantees|jobs|hire|borrow|fund|shipyards?)\b/,
  },
  {
    measure: 'non-tariff-barrier',
    weight: 1.7,
    pattern: /\b(?:tests|checks|rules|regulations?|google|facebook|meta|apple|tech\s+(?:firms|giants|companies)|methane)\b/,
  },
  {
    measure: 'talks',
    weight: 1.6,
    pattern:
      /\b(?:meeting|met|meet|telephone|phone|call|called|visit|visited|trip|timetable|deadline|table|encounter|handshake|relationship|ties|partner|partners|dispute|friction\w*)\b/,
  },
  { measure: 'enforcement', weight: 1.7, pattern: /\b(?:arrest\w*|raid\w*|fine|fined|extradit\w*|seiz\w+|handed\s+over|precursors?|chemicals)\b/ },
  {
    measure: 'purchases',
    weight: 1.75,
    pattern: /\b(?:tonnes|tons|bushels|barrels|cargo(?:es)?|boeings?|jets|arms|weapons|crude|oil|gas|corn|wheat|shipments?)\b/,
  },
  { measure: 'tariff', weight: 1.7, pattern: /\b(?:steel|alumini?um|lumber|copper|trucks|films|furniture|timber)\b/ },
];
