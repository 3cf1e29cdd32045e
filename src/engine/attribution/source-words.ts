import { wordSet } from './word-set.ts';

/** Nouns for people whom the text does not name. */
export const UNNAMED = wordSet(
  `official officials person people source sources insider insiders aide aides adviser advisers advisor advisors analyst analysts economist economists
   trader traders dealer dealers broker brokers executive executives diplomat diplomats negotiator negotiators lawmaker lawmakers senator senators
   congressman congresswoman expert experts strategist strategists researcher researchers lobbyist lobbyists farmer farmers importer importers exporter
   exporters manager managers lawyer lawyers participant participants observer observers critic critics supporter supporters employee employees
   buyer buyers forecaster forecasters delegate delegates envoy envoys minister ministers businessman investor investors
   judge judges juror jurors arbitrator arbitrators prosecutor prosecutors scientist scientists doctor doctors witness witnesses author authors resident
   residents relatives activist activists protesters teachers nurses workers historians pollsters regulators detective detectives firefighters rescuers
   half majority minority plurality third quarter three-quarters two-thirds most percent respondents voters those
   two three four five several both others another many some one`,
);

/** Nouns for one who speaks for an office. */
export const SPOKESPEOPLE = wordSet('spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons press-secretary');

/** Bodies of state, by the noun at the end of their name. */
export const OFFICES = wordSet(
  `ministry administration government department customs embassy commission agency bureau office cabinet committee council authority authorities
   parliament senate congress court courts regulator regulators treasury presidency secretariat delegation tribunal panel kremlin police army navy military`,
);

/** Other bodies that may speak. */
export const BODIES = wordSet(
  `company group bank association firm federation union chamber council institute organization organisation tank carmaker automaker chipmaker maker
   retailer airline brokerage consultancy manufacturer body lab center centre university party operator developer producer utility alliance coalition corporation planemaker lender fund`,
);

/** Outlets that the text names by a common noun. */
export const OUTLET_NOUNS = wordSet(
  'newspaper paper magazine broadcaster journal daily news agency outlet network times post tabloid television radio tv',
);

/** Papers that say something: a source without a mouth. */
export const DOCUMENTS = wordSet(
  `poll newspaper polls emails documents transcripts memos returns average averages surveys messages audits filings forecasts ads tweets data figures statistics report reports study survey surveys poll document documents statement readout memo letter filing filings notice analysis
   records numbers estimates paper communique text draft transcript minutes index review sheet post tweet inquiry investigation probe audit lawsuit indictment complaint tally tracker projections calculations results findings research proclamation proclamations order
   orders ruling judgment verdict factsheet`,
);

/** Outlets of the ledger that carry news; by id, for what they are called differs. */
export const OUTLET_IDS = wordSet(
  `reuters bloomberg wsj financial-times nyt washington-post ap afp bbc cnbc cnn fox-news politico axios the-hill npr scmp nikkei-asia economist xinhua
   global-times peoples-daily china-daily cctv caixin fox-business nbc-news cbs-news abc-news usa-today newsmax semafor the-guardian sky-news
   the-telegraph euronews le-monde handelsblatt dpa ansa efe al-jazeera cna straits-times yonhap korea-herald jiji-press kyodo-news nhk yomiuri-shimbun
   the-hindu globe-and-mail canadian-press cbc pro-farmer agri-pulse dtn international-trade-today inside-us-trade`,
);

/** Outlets that the ledger may not know, by their words. */
export const OUTLET_NAME =
  /\b(?:Times|Journal|Post|News|Daily|Herald|Tribune|Globe|Gazette|Telegraph|Guardian|Observer|Press|Reuters|Bloomberg|Xinhua|Politico|Axios|CNBC|CNN|BBC|AFP|NHK|Shimbun|Nikkei|Yonhap|Economist|Spiegel|Monde|Figaro|Zeitung|Handelsblatt|Magazine|Television|TV|Radio|Semafor|Puck|Barron's|MarketWatch)$/;

/** Bodies of state of the ledger. Persons and places are told by their type. */
export const STATE_IDS = wordSet(
  `EU white-house ustr us-treasury us-commerce bis usda us-state-department us-justice-department census-bureau cbp usitc cfius federal-reserve
   us-congress us-senate crs mofcom mfa-cn ministry-of-finance-cn customs-tariff-commission state-council gacc ndrc pboc samr cpc npc politburo
   chinese-embassy-washington european-commission us-supreme-court court-of-international-trade court-of-appeals-federal-circuit bea eia
   us-energy-department homeland-security fcc ofac ways-and-means-committee european-parliament council-of-the-eu european-council
   ministry-of-transport-china cyberspace-administration-of-china national-assembly-korea motie-korea meti-japan uk-department-for-business-and-trade
   seco federal-council-switzerland finance-canada ecb bank-of-england bank-of-japan inta-committee cbo new-york-fed`,
);

export const PRONOUNS = wordSet('he she they it we i');
