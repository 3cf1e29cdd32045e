/** What a word can be to the moment beside it; several at once, a bit for each. */
export const CUE = {
  future: 1 << 0,
  past: 1 << 1,
  /** With "to" before them these look forward ("agreed to meet on Friday"). */
  appointed: 1 << 2,
  /** But not after these: "failed to meet on Friday". */
  undone: 1 << 3,
  /** A step that follows on the verb before it: "ordered duties of 10 percent, rising to 25 percent on Jan. 1" may lie on either side of the article. */
  following: 1 << 4,
  modal: 1 << 5,
  to: 1 << 6,
  have: 1 << 7,
  been: 1 << 8,
  be: 1 << 9,
  set: 1 << 10,
  due: 1 << 11,
  for: 1 << 12,
  had: 1 << 13,
  by: 1 << 14,
  since: 1 << 15,
  will: 1 << 16,
  may: 1 << 17,
  /** A mark that parts clauses. */
  breaks: 1 << 18,
  /** Hours and parts of a day or month, beyond which "by" and "until" still speak: "until 9 a.m. Tuesday". */
  clock: 1 << 19,
  next: 1 << 20,
  as: 1 << 21,
  not: 1 << 22,
  did: 1 << 23,
  could: 1 << 24,
  /** What is set for a day; after "had been" no longer. */
  scheduled: 1 << 25,
  through: 1 << 26,
  determiner: 1 << 27,
  /** What one did not do of these lay ahead. */
  intends: 1 << 28,
} as const;

/** "-ed" words that say nothing about time. */
export const TIMELESS: ReadonlySet<string> = new Set(
  'need indeed speed feed seed breed exceed proceed succeed hundred united related based combined increased unspecified undisclosed so-called preferred armed skilled unemployed limited advanced'.split(
    ' ',
  ),
);

const LISTS: readonly (readonly [flag: number, words: string])[] = [
  [
    CUE.future,
    `will would shall going scheduled due slated expected expects expect plan plans planned planning intend upcoming starting beginning
     effective taking entering begins starts takes resumes expires lapses lapse kicks reopens convenes ends meets arrives meet begin resume expire hopes intends aims sees foresees anticipates predicts envisages next should could may might must poised likely`,
  ],
  [
    CUE.past,
    `said told was were had did been has have fell rose grew met began took gave made came went saw became held led left sent spent won lost sold bought wrote
     spoke paid hit cut put kept found got ran shrank sank broke drew flew knew rang sought struck thought brought fought laid stood swore tore
     withdrew slid sprang showed says tweeted`,
  ],
  [
    CUE.appointed,
    `meet begin start take resume visit expire end hold travel return arrive raise increase impose go come rise announce sign decide vote speak launch
     host attend discuss talk fly convene issue publish release unveil address lift lower cut hike testify appear open close enter kick be leave`,
  ],
  [CUE.undone, 'failed refused declined managed used continued began helped moved rushed able came went had allowed'],
  [CUE.following, 'rising climbing increasing falling dropping going lasting running'],
  [CUE.modal, 'will would should could may might'],
  [CUE.to, 'to'],
  [CUE.have, 'have'],
  [CUE.been, 'been'],
  [CUE.be, 'be'],
  [CUE.set, 'set'],
  [CUE.due, 'due'],
  [CUE.for, 'for'],
  [CUE.had, 'had'],
  [CUE.by, 'by until till before'],
  [CUE.since, 'since'],
  [CUE.will, 'will'],
  [CUE.may, 'may'],
  [CUE.clock, 'noon midnight midday a p m am pm est edt et gmt late early mid the end of start beginning middle close'],
  [CUE.next, 'next'],
  [CUE.as, 'as previously'],
  [CUE.not, 'not'],
  [CUE.did, 'did'],
  [CUE.could, 'could'],
  [CUE.scheduled, 'due scheduled slated expected planned set'],
  [CUE.through, 'through'],
  [CUE.intends, 'plan intend expect'],
  [CUE.determiner, 'a an the its their his her our this that any no previously'],
];

const flags = new Map<string, number>();
for (const [flag, words] of LISTS) for (const word of words.split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | flag);
// The verbs "failed" and "managed" are past by their ending as well.
for (const [word, own] of flags) if (word.length > 3 && word.endsWith('ed') && !(own & CUE.future)) flags.set(word, own | CUE.past);

/** Every word that tells something, with what. */
export const CUES: ReadonlyMap<string, number> = flags;
