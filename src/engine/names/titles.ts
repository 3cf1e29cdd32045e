import { union, wordSet } from './vocabulary.ts';

/** Words of a title before a person's name, in small letters: "Vice Premier", "Treasury Secretary", "Sen." */
export const TITLES = wordSet(`
  mr mrs ms miss dr prof sir dame lord lady sen rep gov gen col lt capt adm sgt rev hon
  president vice premier prime minister chancellor secretary treasury commerce agriculture state defense defence energy interior labor labour
  finance foreign trade economy economic industry health transportation education press general director
  senator representative congressman congresswoman governor mayor ambassador envoy speaker chairman chairwoman chair chief justice judge
  commissioner counselor counsellor councilor councillor adviser advisor deputy acting former undersecretary under assistant attorney
  king queen prince princess pope emperor emir sheikh ayatollah taoiseach sultan crown
  democrat republican democratic fed professor officer executive ceo cfo spokesman spokeswoman spokesperson leader majority minority whip
  major lieutenant captain colonel admiral sergeant detective inspector constable coach archbishop bishop cardinal father`);

/** The noun an office is called by; a name before it is its field ("U.S. Treasury Secretary"), not a body on its own. */
export const OFFICE_HEADS = wordSet(`
  secretary minister president premier representative chancellor chair chairman chairwoman governor ambassador commissioner adviser advisor
  speaker negotiator director undersecretary envoy taoiseach executive ceo`);

/** What people are, in small letters, right before their name: "spokeswoman Anna Weyand", "analyst John Doe". */
export const OCCUPATIONS = wordSet(`
  spokesman spokeswoman spokesperson analyst economist strategist lawyer attorney farmer trader professor director chairman chairwoman chair
  president executive ceo founder chief manager minister secretary senator congressman congresswoman governor mayor ambassador envoy negotiator
  commissioner adviser advisor lawmaker researcher scholar historian author reporter correspondent editor journalist activist politician
  billionaire businessman businesswoman entrepreneur investor banker scientist physicist judge justice prosecutor general diplomat
  actor actress singer director coach player striker midfielder goalkeeper defender captain wife husband son daughter brother sister father mother
  dean expert chairperson principal pollster negotiators attorney
  officer official leader head fellow partner candidate rival counterpart predecessor successor premier chancellor king queen prince princess`);

/** All words by which an office or a body is told that has no name of its own. */
export const CALLINGS = union(OFFICE_HEADS, OCCUPATIONS, wordSet('ministry administration commission counterpart leader'));
