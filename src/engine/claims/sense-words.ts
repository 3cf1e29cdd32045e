/** Words of one sense: what is learnt of one is learnt of all. */
const SENSES: Readonly<Record<string, string>> = {
  impose: 'impose imposes imposed imposing slap slaps slapped slapping levy levied hit hits hitting placed introduce introduced enact enacted apply applies applied unveil unveiled launch launched initiate initiated trigger triggered invoke invoked activate clamp saddle target targeted',
  raise: 'raise raises raised raising hike hikes hiked increase increased increases double doubled doubling triple tripled lift lifted boost boosted escalate escalated ratchet top ramp jack bump stiffen additional extra further',
  lower: 'lower lowers lowered cut cuts cutting slash slashed reduce reduced reduces reducing reduction halve halved trim trimmed pare pared ease eased easing shave',
  remove: 'remove removed removes removal scrap scrapped abolish eliminate eliminated revoke revoked rescind rescinded repeal repealed waive waived waives exempt exempted exempts exemption suspend suspended suspends suspending suspension pause paused pauses shelve shelved defer deferred delay delayed postpone postponed withdraw withdrew withdrawn cancel cancelled canceled undo unwind refund refunded spare spared lapse lapsed expire expired truce',
  ban: 'ban bans banned banning bar barred bars prohibit prohibited block blocked blocks blocking restrict restricted restricts restricting restriction curb curbed curbs halt halted stop stopped blacklist blacklisted embargo forbid withhold withheld deny denied limit limited limits limiting choke tighten tightened controls sanction sanctions sanctioned',
  allow: 'allow allowed allows permit permitted permits approve approved approves approval clear cleared license licensed licence licenses grant granted grants resume resumed resumes reopen reopened readmit accept accepted accepts recognise recognize open opened opens opening admit',
  buy: 'buy buys buying bought purchase purchased purchases purchasing order orders ordered import imported imports procure takes took booked snap stockpile absorb buyer buyers',
  sell: 'sell sells sold selling export exported exports ship ships shipped shipping shipment shipments supply supplied supplies deliver delivered deliveries cargo cargoes sales sale',
  invest: 'invest invests invested investing investment investments pour poured pours build builds built building construct plant plants factory factories facility facilities stake stakes fund funded funds fab fabs smelter shipyard shipyards expand expansion equity loan loans capital',
  pledge: 'pledge pledged pledges promise promised promises commit committed commits commitment commitments vow vowed undertake undertook undertaking guarantee assure assured assurances',
  agree: 'agree agreed agrees agreement sign signed signs deal deals accord pact settle settled clinch clinched seal sealed strike struck conclude concluded ratify ratified consensus framework compromise',
  offer: 'offer offered offers propose proposed proposes proposal tabled willing willingness readiness ready concession concessions',
  demand: 'demand demanded demands urge urged urges ask asked asks insist insisted press pressed require required requires request requested want wants wanted seek seeks sought must should need needs',
  threaten: 'threaten threatened threatens threat threats warn warned warns warning otherwise unless',
  retaliate: 'retaliate retaliation retaliatory countermeasures countermeasure counter punish response respond responded answer tit-for-tat',
  talk: 'talk talks talked negotiate negotiated negotiating negotiation negotiations negotiator negotiators meet meets met meeting meetings discuss discussed discussions round rounds dialogue consult consultations summit delegation envoy envoys hosted call spoke phone visit visited travel arrive',
  fight: 'sue sued lawsuit lawsuits complaint complained complain dispute disputes challenge challenged challenges wto panel court courts ruling ruled judge judges appeal appealed arbitration litigation plaintiff',
  probe: 'investigate investigation investigations probe probes inquiry examine audit antidumping dumping countervailing subsidised subsidized',
  subsidy: 'subsidy subsidies aid bailout package compensation cushion tax credit credits incentives',
  rise: 'rose rise rises risen grew grow grown grows climbed climb jumped jump surged surge soared soar swelled widened widen gained gain record',
  fall: 'fell fall falls fallen dropped declined decline declines shrank shrink shrunk slid slide sank sink plunged plunge tumbled tumble slumped slump contracted narrowed narrow lost loss',
  balance: 'deficit deficits surplus surpluses imbalance gap shortfall',
  data: 'data customs figures statistics census bureau shipments volume value',
  duty: 'tariff tariffs duty duties levies surcharge surtax',
  percent: 'percent percentage points rate',
  farm: 'soybean soybeans soya soy beans corn maize wheat pork beef chicken poultry dairy milk cheese rice sorghum cotton sugar fruit apples cherries nuts almonds seafood salmon lobster wine whisky whiskey bourbon canola rapeseed barley grain grains farm farmers farmer agricultural agriculture food meat ethanol',
  energy: 'gas lng crude oil barrels coal energy pipeline petrol fuel nuclear uranium power electricity',
  tech: 'chip chips semiconductor semiconductors nvidia asml huawei zte software hardware telecom computing processors wafers memory batteries battery tiktok technology',
  metal: 'steel aluminium aluminum copper metal metals iron zinc nickel',
  mineral: 'rare earth earths minerals mineral gallium germanium antimony graphite magnets magnet lithium cobalt tungsten',
  car: 'car cars auto autos automobile automobiles automakers carmakers carmaker vehicle vehicles truck trucks motor toyota ford volkswagen bmw hyundai',
  plane: 'boeing airbus aircraft jets jet planes plane aviation airlines airliners',
  drug: 'drug drugs pharmaceutical pharmaceuticals medicines medicine fentanyl precursor precursors opioid',
  market: 'market markets access barriers barrier quota quotas standards rules regulations inspections certification sector banks banking insurers insurance securities ownership venture ventures procurement',
  ip: 'patent patents copyright theft secrets intellectual property transfer hacking piracy counterfeit counterfeits',
  money: 'yuan currency currencies peg devalue devaluation manipulator manipulation depreciation exchange',
  enforce: 'enforce enforcement comply compliance monitor monitoring verify verification mechanism snapback review inspect inspectors implement implemented implementation breach violate violated violation',
  law: 'bill senate house congress law legislation lawmakers vote voted parliament decree executive emergency',
};

const LONGEST = 6;

const made = (): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const [sense, words] of Object.entries(SENSES))
    for (const word of words.split(' ')) {
      const key = word.slice(0, LONGEST);
      const list = map.get(key) ?? [];
      if (!list.includes(sense)) list.push(sense);
      map.set(key, list);
    }
  return map;
};
const MAP = made();
const NONE: readonly string[] = [];
export const sensesOf = (word: string): readonly string[] => MAP.get(word.slice(0, LONGEST)) ?? NONE;

export function sensesIn(words: string): readonly string[] {
  const found: string[] = [];
  for (const [word] of words.matchAll(/[a-z0-9’']+/g)) for (const s of sensesOf(word)) if (!found.includes(s)) found.push(s);
  return found;
}
