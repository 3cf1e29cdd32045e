/** Plurals that no rule forms, and nouns that are their own plural. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    personnel: 'person',
    staff: 'employee',
    crew: 'crew',
    police: 'police',
    sheep: 'sheep',
    cattle: 'cattle',
    fish: 'fish',
    species: 'species',
    series: 'series',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    oxen: 'ox',
    lives: 'life',
    knives: 'knife',
    wives: 'wife',
    leaves: 'leaf',
    wolves: 'wolf',
    shelves: 'shelf',
    halves: 'half',
    thieves: 'thief',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    media: 'medium',
    businessmen: 'businessman',
    businesswomen: 'businesswoman',
    fishermen: 'fisherman',
    lawmen: 'lawman',
    congressmen: 'congressman',
    firemen: 'fireman',
    policemen: 'policeman',
    gunmen: 'gunman',
    spokesmen: 'spokesman',
    servicemen: 'serviceman',
    bytes: 'byte',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    calories: 'calorie',
    zombies: 'zombie',
    rookies: 'rookie',
    headquarters: 'headquarters',
    planes: 'aircraft',
    airplanes: 'aircraft',
    aeroplanes: 'aircraft',
    jets: 'aircraft',
    jetliners: 'aircraft',
    airliners: 'aircraft',
    lenses: 'lens',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    bonuses: 'bonus',
    campuses: 'campus',
    senses: 'sense',
    horses: 'horse',
    houses: 'house',
    nurses: 'nurse',
    purchases: 'purchase',
    releases: 'release',
    increases: 'increase',
    causes: 'cause',
    licenses: 'license',
    licences: 'licence',
    expenses: 'expense',
    phases: 'phase',
    tranches: 'tranche',
    caches: 'cache',
    niches: 'niche',
    headaches: 'headache',
    avalanches: 'avalanche',
    cliches: 'cliche',
    axes: 'axe',
    cases: 'case',
    databases: 'database',
    leases: 'lease',
    warehouses: 'warehouse',
    courses: 'course',
    services: 'service',
    ones: '',
    others: '',
  }),
);

/** Words in -s that are no plural noun. */
const NOT_PLURAL = new Set(
  `as is was has does its his hers this thus us yes across towards afterwards besides always perhaps overseas sometimes plus versus minus less unless nevertheless regardless
  previous various serious famous per-cent politics economics news business access process success progress loss class press address congress express cross gross mass boss glass
  campus status virus focus bonus census consensus surplus basis crisis analysis tennis gas bus says goes gets makes takes wants needs gives comes seems means keeps
  pays kills becomes brings begins knows includes provides remains requires seeks sends tells allows lies grows loses owns
  theirs ours yours hers
  alas else's nearly whereas upwards downwards forwards backwards indoors outdoors paris texas illinois arkansas massachusetts mexicos los las des les`.split(
    /\s+/,
  ),
);

/** Plural nouns that often only describe the noun after them: "sports cars", "sales people", "tariff lines" is a noun of two words. */
const DESCRIBING = new Set([
  'sports',
  'sales',
  'arms',
  'goods',
  'communications',
  'operations',
  'savings',
  'services',
  'systems',
  'materials',
  'securities',
  'telecommunications',
  'electronics',
  'semiconductors',
  'futures',
  'human',
  'crew',
  'staff',
  'rights',
  'women',
  'children',
  'customs',
  'economics',
  'plastics',
  'parts',
  'overseas',
]);

/** Words that end a noun phrase before it had a noun. */
const STOPS = new Set(
  `a an the of in on at by for from to with without into onto over under about against between among through during before after since until till as than and or but nor so yet if
  that which who whom whose when where while because though although is are was were be been being am has have had do does did will would can could may might must shall should
  not no it he she they we i you him her them me my our your their his its this these those there here then now
  said say says told tell won met left came went died fled got took made gave held began stood fell rose lost sat ran saw led agreed signed voted remain remained
  reported expected including such also only just even both either neither each every per worth via`.split(/\s+/),
);

export const stopsNounPhrase = (lower: string): boolean => STOPS.has(lower);

export const describesNoun = (lower: string): boolean => DESCRIBING.has(lower);

/** Whether a word looks like the plural of a noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true;
  if (lower.length < 4 || NOT_PLURAL.has(lower) || !lower.endsWith('s')) return false;
  return !/(?:ss|us|is|ous|'s|’s)$/.test(lower);
}

/** The singular of a plural; null for "ones" and "others", which name nothing. */
export function singularOf(lower: string): string | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular === '' ? null : irregular;
  if (/(?:[^aeiou])ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
  if (/(?:oes)$/.test(lower) && lower.length > 5) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
