import { wordSet } from './word-set.ts';

/** Verbs that tell a stance or a word of their subject on whatever stands after them: "criticised the plan", "backs the treaty". */
export const ON_A_THING = wordSet(
  `criticized criticised criticizes criticises praised praises blasted blasts slammed slams mocked mocks ridiculed denounced denounces condemned condemns
   decried decries bemoaned bemoans attacked attacks defended defends dismissed dismisses touted touts hailed hails applauded applauds welcomed welcomes
   opposed opposes oppose supported supports support favored favors favor favoured favours endorsed endorses endorse backs backed cited cites mentioned mentions 
   questioned questions echoed echoes repeated repeats reiterated referenced highlighted highlights compared compares likened likens portrayed portrays
   described describes characterized characterizes accused accuses blamed blames scolded chided rebuked lambasted lambasts ripped assailed derided
   acknowledged acknowledges explained explains recalled recalls predicted predicts sees see view views viewed regards prefers prefer preferred wants want wanted
   knows know believes feared fears envisions envisioned lauded disputed disputes contested challenged challenges
   urged urges urge emphasized emphasised underscored stressed outlined detailed labeled labelled dubbed branded deems thanked thanks congratulated
   proposed proposes suggested suggests recommended advocates advocated championed champions mourned doubts doubted 
   think thinks thought anticipates anticipated disavowed repudiated admires admired
   regret regrets regretted warned warns informed reminds confirmed fear accuse`,
);

/** Verbs that tell what their subject means or refuses to do, before "to". */
export const BEFORE_TO = wordSet(
  `wants want wanted hopes hope hoped plans plan planned intends intend intended declined declines refused refuses seeks seek sought expects expect expected prefers prefer
   preferred vowed vows `,
);

/** Verbs that tell one's word only with these words after them. */
export const BEFORE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    called: 'for on upon him her it them himself herself themselves attention',
    calls: 'for on upon him her it them himself herself themselves',
    call: 'for on upon him her it them himself herself themselves',
    spoke: 'about of out against',
    speaks: 'about of out against',
    talked: 'about of up',
    talks: 'about of up',
    talk: 'about of',
    warned: 'of against about',
    warns: 'of against about',
    referred: 'to',
    refers: 'to',
    alluded: 'to',
    alludes: 'to',
    pointed: 'to out',
    points: 'to out',
    point: 'to out',
    complained: 'of about',
    complains: 'of about',
    railed: 'against about',
    boasted: 'of about',
    brags: 'about of',
    bragged: 'about of',
    joked: 'about',
    apologized: 'for to',
    apologised: 'for to',
    expressed:
      'the his her its their concern concerns doubt doubts regret support confidence hope hopes frustration outrage anger skepticism scepticism interest optimism disappointment surprise alarm worry sympathy gratitude',
    voiced: 'concern concerns doubt doubts support confidence hope opposition frustration skepticism scepticism',
    raised: 'concerns questions doubts objections',
    made: 'clear plain',
    makes: 'clear plain',
    let: 'it slip',
    lets: 'it slip',
    gave: 'notice out warning',
    went: 'on',
    laid: 'out',
    lashed: 'out',
    fired: 'back',
    pushed: 'back for',
    argued: 'for against',
    argues: 'for against',
    campaigned: 'for against on',
    lobbied: 'for against',
    insisted: 'on',
    insists: 'on',
    disapproves: 'of',
    disapproved: 'of',
    reckons: 'with',
    ruled: 'out',
    rules: 'out',
    commented: 'on',
    elaborated: 'on',
    weighed: 'in',
    objected: 'to',
    objects: 'to',
    asked: 'about for whether if how what why who where when him her them',
    asks: 'about for whether if how what why who where when him her them',
    wondered: 'whether if how what why about',
    wonders: 'whether if how what why about',
    worried: 'about',
    worries: 'about',
    worry: 'about',
    cares: 'about',
    agreed: 'that with',
    agrees: 'that with',
    agree: 'that with',
    disagreed: 'with',
    disagrees: 'with',
    denied: 'any that having being wrongdoing involvement it a the',
    denies: 'any that having being wrongdoing involvement it a the',
    told: 'how what why',
    tells: 'how what why',
    explained: 'how what why',
    wrote: 'about of',
    writes: 'about of',
    tweeted: 'about a',
    posted: 'about',
    learned: 'that how',
    realized: 'that how',
    hoped: 'for',
    hopes: 'for',
    hope: 'for',
    testified: 'about',
    responded: 'to by',
    responds: 'to by',
  }).map(([verb, words]) => [verb, wordSet(words)]),
);

/** Verbs that tell one's count of a thing, before "at" and a figure: "puts the cost at $3 billion". */
export const COUNTING = wordSet('puts put pegs pegged estimates estimated values valued');

/** Nouns of what is said or thought, before "that": "claims by the group that". */
export const SAYINGS = wordSet(
  `claim claims assertion assertions belief beliefs promise promises pledge pledges call calls criticism warning warnings statement statements suggestion suggestions
   argument arguments contention view views insistence allegation allegations accusation accusations remark remarks comment comments fear fears hope hopes prediction predictions estimate estimates conclusion
   conclusions vow vows demand demands announcement assurance assurances complaint complaints admission opinion assessment proposal threat threats concern concerns decision
   refusal plan plans opposition`,
);

/** Those that also stand before "to", "for", "of": "his refusal to resign". */
export const BEFORE_DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    promise: 'to of',
    promises: 'to of',
    vow: 'to',
    vows: 'to',
    pledge: 'to of',
    pledges: 'to',
    refusal: 'to',
    decision: 'to',
    plan: 'to for',
    plans: 'to for',
    call: 'for to',
    calls: 'for to',
    criticism: 'of',
    opposition: 'to',
    warning: 'of about',
    warnings: 'of about',
    claims: 'of to about',
    claim: 'of to',
    allegations: 'of',
    accusations: 'of',
    accusation: 'of',
    belief: 'in',
    proposal: 'to for',
    demand: 'for',
    demands: 'for',
    threat: 'to',
    threats: 'to',
    concerns: 'about',
    concern: 'about',
    suggestion: 'of',
    announcement: 'of',
  }).map(([noun, words]) => [noun, wordSet(words)]),
);
