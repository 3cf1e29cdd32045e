import { wordSet } from './vocabulary.ts';

const list = (names: string): string[] =>
  names
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);

/** Words that are as often a person's name: a place only where the text places it ("in Jordan"). */
export const MAYBE_PLACES = wordSet(
  'jordan georgia chad virginia carolina austin jackson lincoln madison charlotte dallas hamilton victoria florence orlando nice reading bath mobile kent queens mars venus saturn jupiter york lima phoenix sydney',
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
  auckland, wellington, manila, yugoslavia, czechoslovakia, zaire, burma, rangoon, calcutta, bombay, madras, peking, canton, leningrad, ceylon,
  wall street, midwest, gulf, persian gulf, gulf coast, east coast, west coast, far east, mideast, near east, west indies, corsica, sardinia, sicily, crete, tuscany,
  bavaria, saxony, catalonia, basque country, andalusia, brittany, normandy, provence, siberia, manchuria, kurdistan, palestine, palestinian territories,
  surinam, puerto rico, guam, bermuda, cayman islands, british virgin islands, virgin islands, faroe islands, gibraltar, jersey, guernsey, isle of man, greenland,
  new caledonia, solomon islands, papua, timor, chechnya, dagestan, ossetia, south ossetia, abkhazia, nagorno-karabakh, transnistria, kaliningrad, vladivostok,
  tirana, bratislava, ljubljana, skopje, podgorica, pristina, chisinau, reykjavik, valletta, nicosia, luxembourg city, kathmandu, thimphu, dhaka, vientiane,
  ulaanbaatar, astana, bishkek, dushanbe, ashgabat, muscat, manama, kuwait city, sanaa, aden, mogadishu, kampala, kigali, bujumbura, lusaka, lilongwe, maputo,
  luanda, windhoek, gaborone, antananarivo, dakar, bamako, niamey, ouagadougou, conakry, freetown, monrovia, abidjan, lome, cotonou, yaounde, libreville,
  brazzaville, ndjamena, bangui, san salvador, tegucigalpa, managua, guatemala city, panama city, kingston, port-au-prince, santo domingo, georgetown,
  paramaribo, asuncion, sucre, santa cruz, medellin, guayaquil, cordoba, rosario, monterrey, guadalajara, cancun, acapulco, chiapas, oaxaca, veracruz,
  ciudad juarez, nuevo leon, guerrero, michoacan, sonora, chihuahua, mato grosso, bahia, parana, minas gerais, curitiba, porto alegre, recife, salvador,
  bilbao, granada, porto, braga, palermo, bologna, genoa, trieste, bari, cagliari, nantes, rennes, grenoble, montpellier, nancy, metz, reims, le havre, calais,
  cannes, monte carlo, bremen, hanover, duisburg, essen, mannheim, karlsruhe, freiburg, potsdam, kiel, rostock, linz, graz, innsbruck, lausanne, lucerne,
  utrecht, eindhoven, groningen, maastricht, ostend, liege, charleroi, aarhus, gothenburg, malmo, uppsala, bergen, trondheim, stavanger, tampere, turku,
  gdynia, lodz, wroclaw, poznan, katowice, lublin, brno, ostrava, debrecen, timisoara, cluj, constanta, varna, plovdiv, thessaloniki, piraeus, izmir, antalya,
  adana, diyarbakir, haifa, nazareth, bethlehem, hebron, nablus, jenin, ramallah, tulkarm, sidon, tyre, homs, latakia, hama, raqqa, arbil, erbil, kirkuk, fallujah,
  najaf, karbala, tikrit, isfahan, mashhad, tabriz, shiraz, peshawar, quetta, rawalpindi, faisalabad, ahmedabad, pune, jaipur, lucknow, kanpur, srinagar, jammu,
  assam, bengal, west bengal, goa, chittagong, jaffna, mandalay, chiang mai, phuket, pattaya, penang, johor, sabah, sarawak, medan, surabaya, bandung, aceh,
  davao, hue, danang, da nang, haiphong, hai phong, pusan, daegu, ulsan, gwangju, panmunjom, kobe, hiroshima, nagasaki, sendai, niigata, fukuoka, kaesong, dandong,
  hainan, jiangxi, anhui, shanxi, shaanxi, gansu, qinghai, ningxia, guizhou, jilin, liaoning, heilongjiang, ningbo, wenzhou, dongguan, foshan, zhuhai, kunming,
  changsha, shenyang, taiyuan, lanzhou, hefei, nanchang, fuzhou, darwin, hobart, cairns, gold coast, newcastle, tasmania, queensland, south australia,
  western australia, christchurch, dunedin, hamburg, akron, albany, albuquerque, boise, boulder, buffalo, cedar rapids, chattanooga, colorado springs, columbus,
  corpus christi, des moines, el paso, fargo, fort lauderdale, fort worth, fresno, grand rapids, hartford, indianapolis, jersey city, knoxville, lansing, little rock,
  long beach, long island, louisville, nashville, newark, norfolk, oakland, oklahoma city, palm beach, providence, richmond, rochester, santa fe, santa monica, savannah,
  spokane, st paul, st petersburg, stockton, syracuse, tacoma, toledo, topeka, tulsa, virginia beach, wichita, wilmington, staten island, capitol hill,
  beverly hills, staffordshire, yorkshire, lancashire, essex, sussex, surrey, kent, norfolk, suffolk, hampshire, dorset, devon, cornwall, somerset, durham, cumbria,
  northumberland, lincolnshire, nottinghamshire, derbyshire, leicestershire, warwickshire, worcestershire, gloucestershire, oxfordshire, buckinghamshire,
  hertfordshire, middlesex, ulster, brighton, southampton, portsmouth, plymouth, exeter, norwich, ipswich, nottingham, derby, leicester, coventry,
  wolverhampton, stoke, bradford, hull, sunderland, middlesbrough, preston, blackpool, aberdeen, dundee, swansea, newport, londonderry, cork, galway, limerick,
  gatwick, stansted, winnipeg, edmonton, saskatchewan, manitoba, nova scotia, new brunswick, newfoundland, halifax, quebec city,
  calif., n.j., n.y., pa., mass., conn., fla., ga., ill., ind., mich., minn., mo., n.c., s.c., tenn., va., wash., wis., ariz., colo., md., d.c., ala., ky., okla., kuala lumpur, ho chi minh city, saigon, yangon, colombo, dubai, doha, jeddah, mecca`);

/** Of the world's news, typed. */
export const WORLD_EVENTS: readonly string[] = list(`
  world series, world cup, super bowl, champions league final, olympics, olympic games, winter olympics, summer olympics, paralympics, asian games, wimbledon,
  tour de france, brexit, holocaust, cold war, world war i, world war ii, first world war, second world war, vietnam war, korean war, gulf war, arab spring,
  oscars, academy awards, grammys, emmys, eurovision, ryder cup, davis cup, euro 2020, euro 2024, comic-con`);

/** Single things with a name of their own. */
export const WORLD_THINGS: readonly string[] = list('air force one, marine one, chatgpt, starship, starlink, android, titanic, mona lisa');

/** Organisations of the world's news that no shape gives away, and that packs about trade may lack. */
export const WORLD_BODIES: readonly string[] = list(`
  united nations, un, u.n., un security council, u.n. security council, security council, house of representatives, congress, senate, parliament, pentagon, fbi, cia, nasa, opec, unicef,
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
  scotland yard, securities and exchange commission, food and drug administration, u.s. food and drug administration, science and technology ministry,
  centers for disease control, department of health and human services, national oceanic and atmospheric administration, interfax, itar-tass, tass, ria novosti, kyodo, yonhap, dpa, ansa, efe, lloyd's, lloyds, likud, labour party, conservative party, liberal democrats,
  fatah, plo, pkk, eta, farc, khmer rouge, viet cong, red army, mitsui, sumitomo, marubeni, nomura, motorola, ibm, intel, hewlett-packard, at&t, verizon, sprint, compaq,
  unilever, nestle, danone, l'oreal, heineken, carlsberg, diageo, bayer, basf, siemens, thyssenkrupp, krupp, deutsche telekom, commerzbank, dresdner bank, allianz,
  axa, total, elf, alcatel, vivendi, eni, telecom italia, olivetti, philips, ing, akzo nobel, ericsson, nokia, electrolux, skf, abb, sas, moody's, standard & poor's,
  s&p, fitch, nikkei, nymex, comex, cbot, liffe, london metal exchange, ftse, tottenham, everton, juventus, inter milan, ac milan, ajax, psv, benfica, celtic,
  yankees, red sox, lakers, cowboys, hang seng, house of commons, house of lords, commonwealth, national guard, coast guard, marine corps, air force, twitter, youtube, netflix`);
