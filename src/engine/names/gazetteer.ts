import { wordSet } from './vocabulary.ts';

const list = (names: string): string[] =>
  names
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);

/** Words that are as often a person's name: a place only where the text places it ("in Jordan"). */
export const MAYBE_PLACES = wordSet(
  'jordan georgia chad virginia carolina sydney houston austin jackson lincoln madison charlotte dallas phoenix cuba malta hamilton victoria florence orlando santiago lima nice reading bath mobile guinea niger montana dakota kent york paris london rome valencia queens mars venus saturn jupiter cambridge oxford bristol portland bordeaux java bali',
);

/** Small letters, words parted by one space. */
export const GAZETTEER: readonly string[] = list(`
  afghanistan, afghan, albania, albanian, algeria, algerian, angola, armenia, armenian, austria, austrian, azerbaijan, bahrain, belarus, belarusian,
  belgium, belgian, bolivia, bolivian, bosnia, botswana, brunei, bulgaria, bulgarian, cameroon, costa rica, croatia, croatian, cuba, cuban, cyprus,
  czech republic, czech, dominican republic, egypt, egyptian, egyptians, estonia, estonian, ethiopia, ethiopian, fiji, gaza, georgia, ghana, greece, greek,
  guyana, haiti, haitian, honduras, hungary, hungarian, iceland, iraq, iraqi, iraqis, israelis, ivory coast, jamaica, jordan, kazakhstan, kenya, kenyan,
  kosovo, kuwait, kyrgyzstan, latvia, latvian, lebanon, lebanese, lesotho, libya, libyan, lithuania, lithuanian, luxembourg, macau, madagascar, mali,
  malta, moldova, mongolia, montenegro, morocco, moroccan, mozambique, namibia, nepal, nicaragua, niger, nigeria, nigerian, oman, palestinian, palestinians,
  paraguay, portugal, portuguese, romania, romanian, rwanda, senegal, serbia, serbian, sierra leone, slovakia, slovak, slovenia, slovenian, somalia, somali,
  soviet union, soviet, sri lanka, sri lankan, sudan, sudanese, syria, syrian, syrians, tajikistan, tanzania, tibet, tibetan, tunisia, turkmenistan, turks,
  uganda, uruguay, uzbekistan, vatican, west bank, xinjiang, yemen, yemeni, zambia, zimbabwe, chad, scotland, scottish, wales, welsh, england, english,
  northern ireland, europe, europeans, asia, asian, africa, african, north america, south america, latin america, central america, middle east,
  southeast asia, pacific, atlantic, arctic, antarctica, caribbean, balkans, persian gulf, latin american, latin americans, south american, north american, central american, african american, african americans,
  asian american, asian americans, native american, native americans, papua new guinea, equatorial guinea, south sudan, russian federation, american samoa,
  french guiana, french polynesia, new england, new south wales, west germany, east germany, south asia, east asia, eastern europe, western europe,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
  new york, new york city, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah,
  vermont, virginia, west virginia, wisconsin, wyoming, ontario, quebec, alberta, british columbia, guangdong, guangxi, sichuan, hubei, hunan, henan,
  hebei, shandong, jiangsu, zhejiang, fujian, yunnan, inner mongolia,
  shanghai, shenzhen, guangzhou, chongqing, wuhan, tianjin, nanjing, hangzhou, chengdu, xiamen, dalian, osaka, kyoto, yokohama, busan, mumbai, delhi, kolkata,
  chennai, bangalore, hyderabad, karachi, lahore, kabul, baghdad, basra, damascus, beirut, amman, jerusalem, tel aviv, cairo, alexandria, tripoli, tunis,
  algiers, casablanca, rabat, khartoum, nairobi, addis ababa, lagos, abuja, accra, johannesburg, cape town, durban, harare, kinshasa, istanbul, athens,
  rome, milan, naples, turin, venice, florence, paris, lyon, marseille, london, manchester, liverpool, birmingham, edinburgh, glasgow, belfast, dublin, madrid,
  barcelona, seville, lisbon, vienna, zurich, geneva, basel, bern, munich, frankfurt, hamburg, cologne, stuttgart, amsterdam, rotterdam, the hague, antwerp,
  stockholm, prague, budapest, bucharest, sofia, belgrade, zagreb, sarajevo, vilnius, riga, tallinn, minsk, kiev, odessa, st petersburg, chechnya, grozny,
  crimea, tbilisi, yerevan, baku, almaty, tashkent, new york, los angeles, chicago, houston, philadelphia, san francisco, san diego, san antonio, san jose,
  dallas, austin, boston, seattle, denver, detroit, miami, atlanta, minneapolis, st louis, pittsburgh, cleveland, cincinnati, baltimore, las vegas,
  new orleans, silicon valley, palo alto, brooklyn, manhattan, hollywood, toronto, montreal, vancouver, calgary, mexico city, tijuana, havana, san juan,
  bogota, caracas, quito, lima, la paz, santiago, buenos aires, montevideo, rio de janeiro, sao paulo, sydney, melbourne, brisbane, perth, adelaide,
  tonga, samoa, vanuatu, maldives, bhutan, togo, benin, burkina faso, burundi, eritrea, djibouti, gabon, gambia, liberia, malawi, mauritania, mauritius,
  trinidad, tobago, trinidad and tobago, bahamas, barbados, belize, suriname, andorra, monaco, san marino, north macedonia, macedonia, east timor, congo,
  central african republic, guinea-bissau, eswatini, swaziland, cape verde, seychelles, congolese, ugandan, ghanaian, tanzanian, zimbabwean, ivorian,
  tunisian, omani, kuwaiti, qatari, bahraini, jordanian, georgian, uzbek, kazakh, mongolian, nepali, nepalese, burmese, cypriot, maltese, icelandic,
  uruguayan, paraguayan, ecuadorean, jamaican, european, korean, koreans, russians, french, britons, ukrainians, israelis, mexicans, germans,
  oval office, west wing, downing street, silicon valley, bronx, queens, harlem, san jose, sacramento, portland, salt lake city, tucson,
  nashville, memphis, charlotte, raleigh, tampa, orlando, jacksonville, milwaukee, kansas city, omaha, anchorage, honolulu, heathrow, oxford, cambridge,
  bristol, leeds, sheffield, cardiff, valencia, malaga, bordeaux, nice, toulouse, strasbourg, lille, bonn, leipzig, dresden, nuremberg, dortmund,
  salzburg, krakow, gdansk, bruges, ghent, lusail, kharkiv, mariupol, kherson, odesa, donetsk, luhansk, bakhmut, donbas, rafah, khan younis, gaza city,
  aleppo, mosul, kandahar, kashmir, punjab, gujarat, uttar pradesh, tamil nadu, kerala, maharashtra, bihar, sindh, okinawa, hokkaido, fukushima, sapporo,
  nagoya, jeju, incheon, kaohsiung, macao, zhengzhou, harbin, urumqi, lhasa, qingdao, suzhou, cebu, mindanao, bali, java, sumatra, borneo, mars, venus,
  jupiter, saturn, sahel, sahara, himalayas, alps, andes, amazon rainforest, suez canal, panama canal, black sea, red sea, strait of hormuz,
  auckland, wellington, manila, kuala lumpur, ho chi minh city, saigon, yangon, colombo, dubai, doha, jeddah, mecca`);

/** Of the world's news, typed. */
export const WORLD_EVENTS: readonly string[] = list(`
  world series, world cup, super bowl, champions league final, olympics, olympic games, winter olympics, summer olympics, paralympics, asian games, wimbledon,
  tour de france, brexit, holocaust, cold war, world war i, world war ii, first world war, second world war, vietnam war, korean war, gulf war, arab spring,
  oscars, academy awards, grammys, emmys, eurovision, ryder cup, davis cup, euro 2020, euro 2024, comic-con`);

/** Single things with a name of their own. */
export const WORLD_THINGS: readonly string[] = list('air force one, marine one, chatgpt, starship, starlink, android, titanic, mona lisa');

/** Organisations of the world's news that no shape gives away, and that packs about trade may lack. */
export const WORLD_BODIES: readonly string[] = list(`
  united nations, un, un security council, security council, house of representatives, congress, senate, parliament, pentagon, fbi, cia, nasa, opec, unicef,
  unesco, interpol, fifa, uefa, nba, nfl, world health organization, european parliament, african union, arab league, red cross, amnesty international,
  human rights watch, greenpeace, nasdaq, dow jones, nyse, hamas, hezbollah, taliban, islamic state, al qaeda, bundestag, bundesbank, duma, knesset,
  g20, g7, g-20, g-7, supreme court, disney, google, alphabet, microsoft, starbucks, uber, lyft, spotify, airbnb, mcdonald's, coca-cola, pepsico, nike, adidas,
  ikea, lvmh, ubs, credit suisse, barclays, hsbc, santander, bnp paribas, jpmorgan, jpmorgan chase, goldman sachs, morgan stanley, citigroup, wells fargo,
  blackrock, vanguard, kpmg, deloitte, pwc, ernst & young, mckinsey, pfizer, moderna, biontech, novartis, roche, novo nordisk, eli lilly, glaxosmithkline,
  mercedes, mercedes-benz, renault, peugeot, stellantis, fiat, ferrari, porsche, volvo, nissan, honda, mitsubishi, sony, nintendo, panasonic, softbank,
  samsung, hyundai, lg, spacex, blue origin, openai, anthropic, deepseek, activision, activision blizzard, lehman brothers, enron, ftx, binance, coinbase,
  paypal, visa, mastercard, american airlines, delta, lufthansa, ryanair, easyjet, emirates, british airways, maersk, shell, exxonmobil, chevron, bp,
  totalenergies, aramco, gazprom, rosneft, lukoil, glencore, rio tinto, bhp, manchester united, manchester city, real madrid, bayern munich, arsenal,
  chelsea, the lancet, new york fed, met office, sinn fein, ira, esa, mi5, mi6, kgb, fsb, mossad, world economic forum, nobel committee, doctors without borders,
  scotland yard, hang seng, house of commons, house of lords, commonwealth, national guard, coast guard, marine corps, air force, twitter, youtube, netflix`);
