import type { Kind } from '../../src/model/claim.ts';

/** What a trade reporter writes of each kind, a sentence a line, in our own words: they teach its verbs and moods. */
export const EXAMPLES: Readonly<Record<Kind | 'none', string>> = {
  pledge: `
Three million tonnes of wheat will be bought from Australia, Beijing said.
Fifty jets will be ordered from Toulouse, the airline said.
Japan will order more rice from American farmers, its prime minister said.
Hanoi has promised to scrap its duties on American cars.
India intends to buy another $10 billion of American oil.
The Commission undertook to drop its duty on lobsters by the summer.
Seoul vowed to let foreign insurers into its market.
China is to resume buying sorghum in the spring.
"We will honour every line of it," Premier Li Qiang said of the accord.
Hyundai plans to put $20 billion into plants in Georgia.
Beijing committed itself to ending forced transfers of technology.
Taiwan would spend $85 billion on American energy and machines over four years.
Tokyo gave its word that it would not weaken the yen.
Vietnam said it would crack down on goods passed off as its own.
The company said on Friday that it would invest $500 million in Ohio.
Switzerland is going to open its market to American beef.
China will keep supplying magnets to European carmakers, its commerce ministry said.
Brazil is ready to lower its ethanol duty next year, its finance minister said, and will do so by decree.
Apple said it would spend a further $100 billion in the United States.
Jakarta has assured Washington that the licences will be dropped.
Britain's promise is to spare American planes from its duty.
Canada would double its defence orders, Mr Carney said.
`,
  offer: `
Brussels has offered to drop all duties on industrial goods if Washington does the same.
Vietnam proposed to cut its tariffs to zero.
India has put forward a plan to halve its duties on motorcycles.
Tokyo came with a package of $70 billion in investments.
China tabled an offer to buy more gas in exchange for lower tariffs.
The Swiss suggested a lower rate in return for investments in pharmaceuticals.
Taiwan offered zero for zero, the president's office said.
Seoul is willing to build ships for America if the tariff comes down.
Beijing made a proposal to narrow its surplus within six years.
Canada held out the prospect of more purchases of American steel.
Mexico would match the tariffs on China, its economy minister proposed.
The EU's envoy sounded out a quota for cars.
Thailand, hoping for relief, offered to import more corn.
`,
  demand: `
Washington wants China to buy twice as many soybeans.
The president called on Japan to open its rice market.
European steelmakers urged the Commission to act at once.
China must keep its word, the senator said.
Beijing demanded that all the new tariffs be lifted.
India should cut its duties first, Mr Lutnick said.
Farm groups asked the administration to spare fertiliser.
The lawmakers pressed the White House to consult Congress.
Mr Greer insisted that Ottawa scrap its dairy quotas.
"Stop the dumping," the minister told Beijing.
Canada requested an exemption for its aluminium.
The union appealed to the prime minister to retaliate.
The United States has to withdraw the measures, the ministry said.
Seoul sought better terms for its carmakers.
China called for an immediate end to the investigation.
The chamber pleaded with Washington for more time.
Mr. Trump told Apple to make its phones in America.
It is up to Brussels to remove the obstacles, he said.
The commissioner pushed India to lower its tax on cars.
`,
  threat: `
Mr. Trump threatened to put a 50 percent tariff on copper.
Beijing warned that it would answer in kind.
The EU could hit American planes with duties of its own.
If the talks fail, the tariffs will rise to 60 percent, he said.
China reserves the right to take further steps.
Ottawa is preparing countermeasures worth C$29 billion.
India said it may impose duties on almonds and apples.
"They will pay a big price," the president said of Spain.
The administration has not ruled out a ban on chip exports.
Trump said he would slap 100 percent tariffs on films.
Brussels has drawn up a list of goods to tax if there is no deal.
Washington will raise the rate unless Seoul signs, Mr. Lutnick said.
Beijing vowed to fight to the end.
The president is weighing a tariff on all trucks.
Any country that joins the boycott will face an extra 10 percent, he posted.
Mexico would not sit idle, its president said, and would retaliate.
China may halt shipments of rare earths, a state newspaper hinted.
Tariffs on drugs are coming, and they could reach 250 percent, he told CNBC.
`,
  agreement: `
The United States and Japan struck a deal that sets the tariff at 15 percent.
Both sides agreed to extend the truce by 90 days.
Under the accord, duties on cars fall to 15 percent.
Washington and Hanoi reached a framework for a trade pact.
The two governments signed a memorandum on critical minerals.
China and the United States have settled on a pause of port fees.
Mr Trump and Mr Xi concluded a truce in Busan.
The deal caps the tariff on drugs at 15 percent.
Canada, Mexico and the United States initialled the new treaty.
Beijing agreed to delay its export controls by a year, and Washington to halve the fentanyl tariff.
The pact obliges Indonesia to accept American standards.
Negotiators closed an agreement on steel quotas overnight.
India and the EU sealed a free trade agreement after 18 years.
The parties have accepted a ceiling on dairy imports.
In the joint statement the two committed to zero duties on planes.
The accord was struck in London, where Britain and India agreed to lower their duties.
A deal was made in Madrid, when Washington and Beijing agreed on a framework.
`,
  action: `
Most Japanese exports face a 15 percent duty in America.
Swiss watches will be charged 39 percent from Thursday.
Indonesia will pay a 19 percent tariff on everything it sells to America, the president announced.
Cambodia will pay a 19 percent duty on its goods, Mr Trump announced.
The Philippines will pay 19 percent on what it ships to the United States, he announced.
Thailand will pay a duty of 19 percent in America, the White House said.
Most Korean goods will face a duty of 15 percent in the United States.
A WTO panel found that the duties on washing machines broke the rules.
The panel ruled that American duties on steel were out of line with its obligations.
Judges found that the surcharge had no basis in law.
China suspended its controls on gallium for a year.
The United States raised the duty on steel to 50 percent on Wednesday.
Washington has blacklisted another 40 companies.
Canada took the case to the WTO.
The court struck down the tariffs.
Mr. Trump signed an order that exempts coffee and beef.
Beijing opened an inquiry into American chips.
The duties took effect at midnight.
India lifted its import tax on cotton until December.
The Commission imposed duties of up to 35 percent on Chinese cars.
Customs began to collect the levy in April.
Mexico's senate approved tariffs on Asian goods.
Seoul sent its trade minister to Washington.
The ministry added 28 firms to its control list.
Tokyo cut its tariff on beef to 23 percent.
The tariff on kitchen cabinets goes up to 50 percent in January.
Norway joined the complaint.
President Biden quadrupled the duty on electric cars.
Argentina scrapped its export tax on grain.
Imports from Brazil now face 50 percent.
The talks resumed in Stockholm on Monday.
The United States dropped its inquiry into timber.
Chinese importers bought ten cargoes last week.
The trade representative put off the fees.
The Treasury named China a currency manipulator.
Trade talks between Japan and the European Union resumed in Brussels.
Negotiations between India and Britain continued in London.
The talks between the two sides entered a third day in Stockholm.
Shares in Seoul sank after Washington raised its duties on Korean cars.
The peso slid when the United States put a 30 percent levy on Mexican tomatoes.
Futures jumped after China lifted its ban on American beef.
China bought 900,000 tonnes of American wheat on Tuesday.
Mexico purchased 300,000 tonnes of U.S. corn last week.
Japan bought two cargoes of American gas on Monday.
`,
  report: `
The administration is considering a lower tariff on China, The Wall Street Journal reported.
China has told its airlines to stop taking Boeing jets, according to Bloomberg.
Officials are discussing a sovereign fund, people familiar with the matter said.
Brussels plans to accept a 10 percent tariff, the Handelsblatt reported.
India is close to a deal, sources told Reuters.
The White House is said to be weighing curbs on software exports.
Beijing halted purchases of American gas, the Financial Times reported on Tuesday.
The two are nearing an agreement, Nikkei said, citing officials.
`,
  statement: `
Washington has yet to lift its duties on Turkish steel.
Brussels has not dropped its tariff on lobsters so far.
Tokyo is yet to sign anything.
The talks went well, Mr Bessent said.
Mr Greer accused India of dragging its feet.
The minister welcomed the decision.
Beijing said the door to talks was open.
China called the tariffs an act of bullying.
"It was a great meeting," the president said.
He described the deal as the best ever made.
The prime minister regretted the step.
The commissioner hailed the accord.
A spokesman declined to say whether Tokyo would accept.
The tariffs are about security, the administration argues.
Carmakers complained that the rules were unclear.
The ministry said the two sides remained in touch.
The tariff on steel stays in place.
Talks are due to resume in September.
The chancellor said Europe needed unity.
Mr Lutnick blamed Canada for the deadlock.
The governor defended the levies before lawmakers.
The farmers said that they backed the president.
China has not bought any corn since spring.
We are disappointed, the industry group said.
There is no date for the next round.
The order does not touch the tariffs on metals.
Washington runs the largest deficit with China, he noted.
The minister said that he would study the offer of $550 billion.
Brussels said it would look again at its promise to buy energy.
Taiwan’s cabinet will weigh the terms of the investment pledge, its spokeswoman said.
The trade ministry said it was examining the agreement.
`,
  denial: `
China denied that any talks were under way.
The White House rejected the report as false.
Tokyo has made no such promise, its finance minister said.
Beijing dismissed the accusations as groundless.
"We never agreed to that," the negotiator said.
The company said it had not shipped chips to China.
Seoul refuted claims that it had offered cash.
The president ruled out any delay.
India said it had not agreed to stop buying Russian oil.
The Commission would not give up its rules on technology, a spokesman said.
There will be no exemptions, the press secretary said.
Mr Xi did not call, the ministry said.
The plan is not aimed at any country, Beijing insisted.
Switzerland disputes that it manipulates its currency.
No decision has been made, an official said.
`,
  statistic: `
Exports to the United States fell 27 percent in May.
The deficit widened to $140 billion in March.
China bought 26 million tonnes of soybeans last year.
Customs took in $30 billion from tariffs in August.
Shipments of rare earth magnets dropped by three quarters.
Canada sends three quarters of its exports to its neighbour.
Imports from Vietnam rose to $136 billion in 2024.
China accounts for 90 percent of refined rare earths.
Sales of bourbon to Canada were down 85 percent.
Mexico overtook China as the largest supplier, with 16 percent of imports.
The surplus reached a record $1 trillion.
Brazil supplied 71 percent of China's beans.
German car exports shrank by 14 percent in the second quarter.
By August Chinese purchases came to 12 million tonnes, data showed.
`,
  assessment: `
The tariffs will cost each household $2,400 a year, the Yale Budget Lab estimates.
Economists doubt that the target can be met.
The deal may shave half a point off growth, analysts said.
Purchases on that scale are unrealistic, the economist said.
The promise amounts to three times Europe's current imports, Kpler reckons.
The think-tank found that importers bore nearly all of the cost.
The rules would do little for farmers, a study concluded.
China has met barely half of its commitment, the institute calculated.
Prices are likely to rise by a tenth, researchers at the bank expect.
The ban would hurt Chinese chipmakers most, she predicted.
It is hard to see how Tokyo could find such a sum, he said.
The truce leaves the hardest questions unsolved, in the view of analysts.
The IMF forecast that the tariffs would cut world output by 0.8 percent.
`,
  none: `
The Bank of England cut its main rate to 3.75 percent.
The European Central Bank kept its deposit rate at 2 percent.
The central bank raised its benchmark rate by a quarter point.
Great words, few deeds for Mexico.
Many promises, little grain for Egypt.
Tariffs on Swiss cheese: what comes next
What it means for American growers.
The minister, 58, studied law in Lyon and keeps bees.
The president flew home on Sunday evening.
Soybeans closed 4 cents higher in Chicago.
Shares of the carmaker lost 2 percent in Tokyo.
"We will see what happens," he said.
He called the letter beautiful.
Her firm sews jackets for American brands and has 600 workers.
Chinese tourists stayed at home that year.
The prime minister called his cabinet together on Saturday.
The envoy is due in Abu Dhabi this week for talks with Russian officials.
The yen was little changed at 148 to the dollar.
She took a sip of water and looked at her notes.
The company earned $2.1 billion in the quarter, more than analysts had expected.
The two leaders dined on steak and had a walk in the garden.
"Ask me in October," the farmer said about China.
The ministry, which moved to a new building in May, did not answer the telephone.
Congress returns on Monday, and the budget has to be passed by the end of the month.
The minister, 61, studied law in Lyon and speaks four languages.
It rained on the day the containers came in.
She has run the family orchard since her father died.
The meeting room had been painted for the occasion.
What happens next is anyone's guess.
The shares closed 2 percent lower in New York.
He laughed and ordered another coffee.
Why did it take so long?
The S&P 500 gained 1.2 percent on the day.
The harbour lies an hour's drive from the capital.
His office is lined with pictures of ships.
The dollar slipped to 148 yen.
The museum in the old customs house opens at ten.
The delegates had lunch at a fish restaurant.
Her son plays football for the town.
Oil settled at $71 a barrel.
The factory employs 420 people and has a canteen.
The story continues after the advertisement.
The two men first met at a conference in Davos in 2017.
The company was founded in 1947 by two brothers.
The press conference lasted 40 minutes.
He wore a red tie.
Nobody on the quay seemed to be in a hurry.
The village has one bank, two churches and a bar.
The correspondents waited in the heat until six.
It was her third visit to the city.
The price of a box of eggs has gone up as well.
Reporting by our staff in Beijing; editing by the London desk.
Most of the workers go home by bus.
A film about the port won a prize in Cannes.
For many in the valley it has been a hard year.
The bond yield rose to 4.6 percent.
The carmaker's profit fell by a third, it said in its quarterly report.
The central bank left its rate at 5 percent.
Turnout at the election was 63 percent.
Old photographs hang above the bar.
His predecessor had held the post for nine years.
The ship is 300 metres long and was built in Ulsan.
The bureau has 1,200 staff in 15 towns.
Asked about it, he smiled and walked on.
She grows hazelnuts and keeps bees.
The winter was the mildest in a decade.
Few people in the hall had read all 900 pages.
The hotel had been booked out for weeks.
There were sandwiches, and a band played.
Sign up for our newsletter on trade.
The translator needed a moment.
That was before the pandemic.
A spokeswoman did not return a call seeking comment.
The bank's economists expect the central bank to cut rates twice.
Grand vows, thin cargoes for India.
Fine speeches, empty berths.
The trade dispute has dragged on for a decade.
The tariffs on wine were on the front pages again.
A quarrel over duties has gone on since the spring.
The conflict over trade is in its third year.
Trade and tariffs were the talk of the town.
Everybody spoke of tariffs that week.
Ms Merkel and Mr Macron flew to Washington and had dinner with the president.
The prime minister shook hands with Mr Biden and smiled for the cameras.
The president landed in Tokyo on Monday and dined with the emperor.
Will Tokyo lower its duty on rice?
Would Brussels ever lift its tariffs on American cars?
If India buys more oil from America.
Were Canada to drop its tariffs on dairy.
`,
};
