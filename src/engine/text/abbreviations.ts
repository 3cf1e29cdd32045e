const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Stand before a name: their stop never ends a sentence. */
export const TITLES = set(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Adm Sgt Pres Rev Hon Messrs Amb Sec Supt Fr Mme Mlle Mt Ft',
);

/** Stand before a number: their stop ends no sentence where a digit follows. */
export const BEFORE_NUMBERS = set(
  'No Nos no nos Sec Secs Art Arts Fig Figs p pp Vol vol Ch Para para Rs Rp Tk SFr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec jan feb apr aug sept oct nov dec',
);

/** Stand at any place: their stop also ends the sentence only where the next word plainly begins one. */
export const ANYWHERE = set(
  `Inc Corp Co Cos Ltd Plc Bros Jr Sr Esq Ave Blvd St Rd Dept Univ Assn Intl Natl vs v cf approx est etc al ca viz Ph Bhd Pty Pte
   Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
   Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo
   Ont Que Alta Minist`,
);

/** Words that begin a sentence with a capital and are hardly ever part of a name after "U.S." or "Inc.". */
export const STARTERS = set(
  `The A An This That These Those It Its He She They We I You His Her Their Our My There Here In On At By For From With Without Within To Of Under Over
   As After Before Since Until While When Where Why How What Which Who If Though Although Because But And Or Yet So Nor Both Either Neither Each Some
   Many Most Several Such Other Another All Any No Not Nobody Nothing One Two Three More Much Few However Meanwhile Moreover Still Also Then Now
   Instead Separately Earlier Later Last Next Once Only Even During Despite Among Amid According Asked Including Between Against About Across Through
   Officials Analysts Economists Investors Exporters Critics Negotiators`,
);
