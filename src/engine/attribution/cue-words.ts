import { wordSet } from './word-set.ts';

/** Verbs of saying: what follows them is said, with or without "that". */
export const SAY = wordSet('said says say told tells argued argues insisted');

/** Verbs that also take a thing ("announced tariffs", "reported earnings"): they report speech only before "that" or a whole clause, or after it. */
export const SAY_THAT = wordSet(
  `added adds wrote writes tweeted posted noted stressed claimed reiterated stated declared acknowledged conceded admitted remarked maintained contended
   cautioned recalled testified explained emphasised emphasized asserted believes believe reported reports announced announces confirmed confirms warned warns predicted predicts estimated estimates indicated indicates suggested suggests
   revealed disclosed signalled signaled concluded complained asked boasted hinted forecast forecasts alleged asserts claims notes commented
   found denied denies pledged promised vowed understood learned learnt tweets recommended projected calculated calculates
   reckons reckoned urges insists replied replies responded retorted countered lamented joked quipped reasoned testifies explains writes thinks thought
   informed informs reminded reminds assured assures threatened threatens repeated repeats clarified clarifies decreed decrees averred avers crowed crows
   trumpeted trumpets charged protested protests objected objects recites intimated groused cheered disclose discloses complains maintains
   vows pledges promises demanded demands guaranteed guarantees vouched grumbled fumed thundered ventures proclaims
   hoped hopes fears feared expects expected swore concedes admits remembers cautions observed ventured reflected answered answers emphasises stresses proclaimed declares
   held ruled
   states holds hold mused muses computes recounts recounted retort retorts judge judges estimate calculate finds find affirms affirmed worried worry doubt
   observes corrects allowed considers figures deny goes went
   argue warn insist suggest fear counter counters reckon think predict expect admit concede acknowledge maintain contend allege complain`,
);

/** Verbs that report speech only beside a quotation: alone they tell what somebody does. */
export const QUOTING = wordSet(
  'continued asked asks shouted whispered cried exclaimed began wondered sighed muttered agreed texted emailed pleaded chanted sang opined mused urged sneered',
);

/** Verbs whose subject speaks whatever it is called; the others may also tell what things do ("the change suggested that"). */
export const ONLY_PEOPLE_DO = wordSet(
  `say tell argue insist believe believes believed think thinks worry worries hope hopes fear write complain admit concede recommend
   said says told tells argued argues insisted insists added adds wrote writes tweeted posted joked quipped replied responded retorted recalled recalls answered
   testified explained explains warned warns complained boasted lamented claimed claims noted acknowledged conceded admitted remarked maintained proclaimed reckons
   reckoned commented asked`,
);

/** What papers do. */
export const SHOW = wordSet('showed shows show indicated indicates suggested suggests revealed found finds said says');

/** May stand between a subject and its verb. */
export const BETWEEN = wordSet(
  `also later earlier then has had have repeatedly previously recently separately again already first since publicly privately reportedly
   often now just still once even both all further not yet jointly always meanwhile nonetheless nevertheless instead thus only simply merely`,
);

/** Begins a clause within a sentence: a subject does not reach back over it. */
export const CLAUSE_MARKS = wordSet('that but and while although though because when after before if as since whereas which who whether so where');

export const QUOTES: ReadonlySet<string> = new Set([...'"“”„«»‘’', "''", '``']);

/** The gerunds that add to what was just said. */
export const ADDING = wordSet(
  `adding noting stressing saying arguing warning insisting claiming writing predicting explaining telling reiterating cautioning suggesting stating declaring
   acknowledging conceding alleging asserting announcing complaining boasting joking revealing confirming concluding tweeting admitting testifying indicating`,
);

/** Gerunds that tell a stance on whatever stands after them. */
export const JUDGING = wordSet(
  `calling describing accusing urging asking promising vowing pledging criticizing criticising blaming praising defending mocking questioning denouncing
   blasting slamming attacking demanding decrying condemning comparing likening dismissing opposing supporting backing endorsing touting advocating proposing
   hoping expecting wanting fearing believing citing mentioning highlighting emphasizing emphasising recalling rejecting challenging ridiculing hailing`,
);

/** What gerunds of saying may stand beside without a comma: "a statement saying", "by arguing". */
export const BESIDE_GERUNDS = wordSet(
  `by in while when after before of statement letter tweet tweets note memo ad ads speech interview email post message report release video remarks article
   brief filing lawsuit column editorial statements comments`,
);

/** What somebody's word is called in "by his account", "by the count of the customs", "in her view". */
export const ACCOUNTS = wordSet(
  'account count reckoning estimate estimates estimation telling view words version calculation calculations tally opinion judgment judgement',
);
