const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs of saying: what follows them is said, with or without "that". */
export const SAY = set('said says say told tells argued argues insisted');

/** Verbs that also take a thing ("announced tariffs", "reported earnings"): they report speech only before "that" or a whole clause, or after it. */
export const SAY_THAT = set(
  `added adds wrote writes tweeted posted noted stressed claimed reiterated stated declared acknowledged conceded admitted remarked maintained contended
   cautioned recalled testified explained emphasised emphasized asserted believes believe reported reports announced announces confirmed confirms warned warns predicted predicts estimated estimates indicated indicates suggested suggests
   revealed disclosed signalled signaled concluded complained asked boasted hinted forecast forecasts alleged asserts claims notes commented
   found denied denies pledged promised vowed understood learned learnt tweets recommended projected calculated calculates`,
);

/** What papers do. */
export const SHOW = set('showed shows show indicated indicates suggested suggests revealed found finds said says');

/** May stand between a subject and its verb. */
export const BETWEEN = set(
  `also later earlier then has had have repeatedly previously recently separately again already first since publicly privately reportedly
   often now just still once even both all further not yet jointly`,
);

/** Begins a clause within a sentence: a subject does not reach back over it. */
export const CLAUSE_MARKS = set('that but and while although though because when after before if as since whereas which who whether so where');

export const QUOTES = /^["“”„«»‘’]$/;

/** The gerunds that add to what was just said. */
export const ADDING = set(
  'adding noting stressing saying arguing warning insisting claiming writing predicting explaining telling reiterating cautioning',
);
