const list = (names: string): string[] =>
  names
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);

/** Words that are as often a person's name: a place only where the text places it ("in Jordan"). */
export const MAYBE_PLACES: ReadonlySet<string> = new Set(
  list(
    'jordan, georgia, chad, virginia, carolina, sydney, houston, austin, jackson, lincoln, madison, charlotte, dallas, phoenix, cuba, malta, hamilton, victoria, florence, orlando, santiago, lima, nice, reading, bath, mobile, guinea, niger, montana, dakota, kent, york, lima, paris, london, rome',
  ),
);

/** Small letters, words parted by one space. */
export const GAZETTEER: ReadonlySet<string> = new Set(
  list(`
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
  auckland, wellington, manila, kuala lumpur, ho chi minh city, saigon, yangon, colombo, dubai, doha, jeddah, mecca`),
);

/** Organisations of the world's news that no shape gives away, and that packs about trade may lack. */
export const WORLD_BODIES: ReadonlySet<string> = new Set(
  list(`
  united nations, un, un security council, security council, house of representatives, congress, senate, parliament, pentagon, fbi, cia, nasa, opec, unicef,
  unesco, interpol, fifa, uefa, nba, nfl, world health organization, european parliament, african union, arab league, red cross, amnesty international,
  human rights watch, greenpeace, nasdaq, dow jones, nyse, hamas, hezbollah, taliban, islamic state, al qaeda, bundestag, bundesbank, duma, knesset,
  scotland yard, hang seng, house of commons, house of lords, commonwealth, national guard, coast guard, marine corps, air force, twitter, youtube, netflix`),
);
