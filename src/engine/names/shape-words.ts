import { wordSet } from './vocabulary.ts';

/** Words with a capital only because they begin a sentence, or that are no name in any case. */
export const OPENERS = wordSet(`
  a an the this that these those he she it they we you i his her its their our my your who what when where why how which
  in on at by for from to of with without within under over after before during since until while as if although though because unless
  and or but nor so yet both either neither not no nor all any some many most few several each every another other others such
  there here then now today yesterday tomorrow meanwhile however still also even just only again once twice
  is are was were be been has have had do does did will would can could may might must should shall let
  about above according across against among amid around between beyond despite except following given including into like near
  off onto out outside past per regarding through throughout toward towards up upon versus via whereas whether
  one two three four five six seven eight nine ten more less last next first second third earlier later recently finally instead
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  asked speaking citing investors officials analysts economists stocks shares markets farmers exports imports tariffs trade data new
  yes well ok okay please dear read photo image video updated editing reporting writing additional source sources file related breaking
  perhaps maybe indeed moreover furthermore nevertheless nonetheless therefore thus hence otherwise besides`);

/** Capitalised words that name no one: days, faiths, parties, offices, eras. */
export const NEVER_NAMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  republican republicans democrat democrats democratic conservative labour tory tories liberal muslim muslims christian christians jewish catholic
  christmas easter thanksgiving ramadan internet web ceo cfo gdp ai tv uk pm am gmt est edt bst cpi ppi pmi ipo etf fx q1 q2 q3 q4 q section chapter article
  list phase part table figure page room gate i ii iii iv`);

/** Adjectives of nationality that stand before a name without being part of it. */
export const ADJECTIVES_OF_PLACE = wordSet(`
  american chinese canadian mexican japanese korean british german french australian brazilian indian russian italian spanish dutch swiss swedish
  danish norwegian finnish irish polish turkish israeli iranian saudi ukrainian european asian african western`);

/** Common given names in the press in English. */
export const FIRST_NAMES = wordSet(`
  aaron abdul abdullah abigail adam adrian ahmed alan albert alex alexander alexandra alexis alfred ali alice alison allison amanda amber amir amy
  ana andre andrea andrei andrew andy angela angus ann anna anne annie anthony antonio arthur ashley barbara barry beatrice ben benjamin bernard
  bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brett brian bruce bryan caitlin cameron carl carla carlos carmen carol
  caroline carolyn catherine cathy cecilia chad charles charlie charlotte cheryl chloe chris christian christina christine christopher claire
  clara claudia colin connor craig cynthia daisy dan daniel daniela danny darren dave david dean deborah debra denise dennis derek diana diane
  diego dmitry dominic don donald donna doris dorothy doug douglas duncan dylan ed eddie edgar edith edward edwin eileen elaine eleanor elena
  elizabeth ellen emily emma emmanuel eric erica erik erin ernest esther ethan eugene eva evan eve evelyn fatima felix fernando fiona frances
  francis francisco frank fred frederick gabriel gareth gary gavin gemma geoff geoffrey george gerald gerard gilbert giovanni glen glenn gloria
  gordon grace graham greg gregory guy hannah hans harold harriet harry harvey hassan heather hector heidi helen helena henry herbert howard hugh
  hugo ian ibrahim igor ingrid irene isaac isabel isabella ivan ivanka jack jackie jacob jacqueline jake james jamie jan jane janet janice jason
  javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jorge
  jose joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn kathy katie keith kelly
  ken kenneth kevin kim kimberly kirsten klaus kristin kurt kyle larry laura lauren laurence lawrence leah lee leo leon leonard leslie lewis
  liam lillian linda lisa liz lloyd lois lorraine louis louise lucas lucy luis luke lynn madeleine magnus malcolm manuel marc marcel marcus
  margaret maria marie marilyn mario marion mark marta martha martin mary mateo matt matthew maureen maurice max megan melania melissa michael
  michel michelle miguel mike mikhail miranda miriam mohamed mohammad mohammed molly monica moses muhammad nadia nancy natalie natasha
  nathan neil nicholas nick nicola nicole nigel nikki nina noah nora norman oleg olga oliver olivia omar oscar otto pablo pamela pat patricia
  patrick paul paula pauline pedro peggy penny pete peter phil philip philippe phillip phyllis pierre rachel rafael ralph ray raymond rebecca
  ricardo richard rick rob robert roberto robin rodney roger roland ron ronald rosa rose rosemary ross roy russell ruth ryan sally sam samantha
  samuel sandra sara sarah scott sean sergei sergio seth shane sharon shaun sheila shirley simon sofia sonia sophia sophie stacy stanley stefan
  stephanie stephen steve steven stewart stuart sue susan suzanne sven sylvia tamara tanya tara ted teresa terry theodore theresa thomas tiffany
  tim timothy tina todd tom tommy toni tony tracy trevor ursula valerie vanessa vera vernon veronica victor victoria vincent virginia vladimir
  walter vivian wanda warren wayne wendy wilhelm william winston xavier yolanda yuri yvonne zachary zoe kamala hunter
  abu novak katalin kylian greta lionel cristiano lebron serena shohei naomi usain rishi keir kemi nigella priti sajid humza jacinda giorgia viktor
  volodymyr recep benjamin naftali yair bashar hosni nelson cyril jair luiz javier nayib evo gustavo sebastian olaf annalena robert markus friedrich
  emmanuel marine francois françois nicolas jacques gerard jean-luc pedro mariano matteo silvio sergio romano enrico mateusz donald jaroslaw andrzej
  aung narendra rahul sonia arvind imran nawaz shehbaz mahathir najib anwar ferdinand rodrigo prayuth yoshihide fumio shigeru junichiro naoto
  tedros antonio kofi ban christine kristalina mario jens ngozi ajay satya sundar marissa sheryl susan elon larry steve jensen tim warren
  kanye beyonce beyoncé taylor ariana rihanna adele drake oprah meryl leonardo brad angelina harvey woody quentin greta margot timothee zendaya
  rafael roger rory tiger kobe tom stefanos iga aryna coco emma carlos jannik lamont kipchoge eliud mo jessica simone michael katie caeleb
  fumio kenji hiroshi takeshi yuki akira haruki mei ling xiaoming jun hui yan hassan ismail yahya khaled ayman osama saddam muammar hamid ashraf
  olena dmytro sergey sergei alexey alexei yulia mikhail yevgeny anatoly maksim svetlana oksana wes gladys lula thabo amina chinua wole`);

/** What firms are, before their name: "the chipmaker Vexa". */
export const FIRM_NOUNS = wordSet(`
  company firm maker giant retailer carmaker automaker chipmaker bank lender airline startup start-up broadcaster insurer developer operator owner
  subsidiary unit rival supplier platform app network charity brewer drugmaker miner producer publisher manufacturer builder planemaker chain brand
  parent newspaper magazine website broadcaster team club band studio`);
