import type { Measure } from '../../src/model/claim.ts';

/** What a trade reporter writes of each measure, a clause a line, in our own words: they teach the words of each; no country is of one measure. */
export const EXAMPLES: Readonly<Record<Measure, string>> = {
  purchases: `
it would buy more American beef and put $40 billion into plants
the country will take more gas and invest in a pipeline
the state trading house booked eight cargoes for spring loading
importers returned to the market for the first time since autumn
the country would buy another 10 million tonnes this season
it promised to take 300 airliners over the decade
private crushers have bought little from the Gulf coast
buyers shunned the crop and turned to Brazil instead
the government will order more warplanes and missiles
they have started to place orders for pork and wheat
the deal calls for $80 billion of energy purchases over two years
exporters reported a flash sale of 264,000 tonnes
the shopping list includes crude oil, ethanol and beef
it met barely 60 percent of its goal for farm goods
no shipments have been bought since May
refiners cut their intake of Urals crude
utilities signed a 20-year contract for liquefied gas
the airline agreed to acquire 50 wide-body jets
it is well short of what it committed to buy
their purchases fell $100 billion short of the target
sales to the mainland reached 12 million tonnes
the cooperative sold two shiploads of sorghum
it will resume imports of soybeans at once
the stockpiler bought 100,000 tonnes on Monday
the president said they would be buying a lot of corn
they want to buy more of our agricultural products
the kingdom will procure weapons worth $110 billion
demand from feed mills has dried up
the agriculture department confirmed the sale
cargoes bound for the port were rerouted as nobody wanted them
it asked state companies to stop buying
traders say new orders are trickling in
the pledge to take more energy and aircraft is being kept
deliveries of planes were resumed after the ban
it has already bought half of what it promised for the year
they are lifting it to 25 million tons
farm goods will be bought at a pace of $40 billion a year
the order for 100 jets is the first in eight years
the two-year commitment covered manufactured goods, energy, farm products and services
China had bought only a fraction of the extra goods it promised
imports under the accord reached 58 percent of the target
it fulfilled its soybean pledge ahead of time
the minimum of 25 million tonnes a year runs through 2028
the state grain reserve is said to have ordered 12 cargoes
buying has slowed since the harvest began
the airline group has options for a further 30 planes
tonnage booked for delivery in January is the smallest in a decade
farmers have waited for buyers from across the Pacific
the company will supply 2 million tonnes of gas a year for two decades
the department reported export sales of 132,000 tons of corn to unknown destinations
it agreed to raise its orders of farm goods by $17 billion a year
purchases were to be $200 billion above the level of 2017
he said they would buy between $40 billion and $50 billion of farm goods
the ministry said firms had made inquiries about pork
they have taken none of the new crop so far
the kingdom placed an order for 80 warplanes
crude buying was halted because of the risk
refiners went back to buying from the Gulf
sorghum sales collapsed overnight
the nation is the largest customer for our beans
the plan to buy $750 billion of energy by 2028 is called unrealistic
it will buy 100 planes and spend $8 billion on farm products
rice will be taken within the existing quota
state importers were told to hold off
the airline would rather lease than buy the jets
the package of arms and energy was part of the bargain
another sale of wheat was cancelled
compliance with the buying targets lagged all year
`,
  tariff: `
Beijing lifted its duties on American goods to 84 percent
Washington lifted the tariff on steel to 50 percent from 25
India lifted its tariff on lentils to 30 percent
Mexico has lifted the levy on Asian cars to 50 percent
the president lifted the rate on Chinese imports to 145 percent
Ottawa will lift its surtax to 50 percent
the country lifted its duty on the goods to 84 percent from 34
the duty was raised and nobody was spared
a 25 percent duty on steel takes effect at midnight
it raised the rate on trucks to 30 percent
the levy applies to goods worth $200 billion
imports of furniture will be taxed at half their value
he threatened an extra 10 percent on everything from the bloc
the president signed an order imposing duties on copper
customs will collect the surcharge from Monday
the increase was announced in a post on social media
the rate will climb to 50 percent if no deal is struck
the higher duties will stay in place
Washington put 15 percent on goods from most partners
cars will face 25 percent at the border
it doubled the levy on aluminium
importers have paid more than $100 billion under the orders
the tax is paid by consumers, economists say
provisional anti-dumping duties of up to 36 percent were set
a safeguard duty starts at 30 percent and comes down each year
investigators will recommend countervailing duties next month
the exemption for small parcels ends
parcels below $800 will no longer enter free of duty
a list of goods on which duties may be charged was published
the next round would cover toys, phones and laptops
the president said the duties bring in billions
deposits of 76 percent are demanded from importers
the baseline of 10 percent applies to all countries
steel from third countries would pay 50 percent above the quota
he warned against putting up barriers
the hike was meant to start on Tuesday
the surcharge runs for 150 days under the statute
tariff costs will be about $1 billion this year, the carmaker said
the higher rate will hit exports of machinery and watches
goods shipped through a third country face 40 percent
import taxes on wine would make it unsaleable
they will pay 25 percent, the president wrote in a letter to its leader
the duties break the promise made in July
a border tax on heavy trucks is under review
the new levies could add a point to inflation
all imports from the two neighbours would be hit by 25 percent from February
the president raised the stakes with a 100 percent charge on top
the order cites an emergency over drugs
he sent letters that set rates for 14 countries
the rate for its exports was set at 39 percent
the levy on films made abroad is only a threat so far
chips could face 300 percent, he suggested
the increase to 30 percent was due in October
list four was split in two
the tariff on cars is the one that Tokyo minds most
the trade representative proposed duties on $11 billion of goods
steel and aluminium are taxed for reasons of national security
the new charge adds to those in force, bringing the total to 145 percent
the effective rate is the highest in a century
she called the levies misguided but kept them
drones and wind turbines may be next
he extended the steel duties to goods made of steel
the surtax on electric cars is 100 percent
the duties would cost a household $2,400 a year, the lab reckons
carmakers have absorbed the levy so far
prices of washing machines went up by a fifth
it is a tax on American families, the senator said
the president may set duties of 15 percent for 150 days
a uniform charge replaces the country rates
the order takes effect in seven days
goods already at sea are not affected
traders rushed to bring goods in before the deadline
the letter names a rate of 35 percent
no decision on the level of the duty has been taken
customs began to collect the duty at one minute past midnight
small packages are charged at the rate of their origin
the tariff will be raised if the accord is not ratified by the assembly
a retailer said it would raise prices
importers front-loaded purchases to beat the levy
the committee backed definitive duties on the cars
its rate goes up to 46 percent, the White House said
one country was left out: the rate on its goods rises to 104 percent
the levy on the rest goes from 10 to 20 percent
the rate climbed to 145 percent within a week
`,
  'tariff-relief': `
the island’s watches are spared the duty of 39 percent
its carmakers were spared the 25 percent levy
the province will drop its counter-tariffs on most goods
the bloc will lift its retaliatory duties on bourbon and jeans
it is to remove the retaliatory tariffs on farm goods
the rate on the country’s goods falls to 15 percent
Switzerland’s tariff falls to 15 percent
the country’s own tariff falls to 19 percent, the president said
Taiwan’s duty falls to 15 percent from 20
the kingdom’s tariff falls to 10 percent, he announced
the tariff on its cars drops to 10 percent from 25
its levy comes down to 19 percent
the duty comes down to 15 percent from 25
exclusions for medical goods were extended to the end of the year
it will scrap levies on industrial goods
the government waived the duty on cotton until December
the rollback will be phased, officials said
both sides will cancel the duties in stages
it exempted smartphones and computers
the rate was cut to 18 percent in return
coffee, beef and bananas were spared
he lowered the levy on cars
a quota will let the metal in free of duty
importers may ask for refunds of what they paid
the ministry granted waivers for 65 products
the surcharge was halved
duties on whisky are lifted for five years
ministers want the levies removed altogether
lower duties apply retroactively from August
it asked for relief from the steel duty
a tariff-rate quota replaces the duty
business groups called on the president to drop the duties
the increase was put off by two weeks as a gesture
most goods will enter duty free once the pact is in force
talks on removing the duties go on
it will eliminate tariffs on 97 percent of lines
a carve-out for aircraft parts was agreed
the country scrapped its digital levy duty to please Washington
exporters stand to save 4 billion a year in duties
the remaining duties should fall away, the minister said
the treatment will be no worse than that of others
they won a lower rate for their cars
permanent relief is what growers ask for
the first round was lifted in May
the order takes fertiliser off the list
rates on chips and medicines will be capped at 15 percent
reciprocal rates go down from 20 to 15
the White House took beef, coffee and fruit off the list
the lower rate took effect retroactively
the fentanyl duty was halved to 10 percent
Japan’s cars will pay 15 percent instead of 27.5
the duty on auto parts will be reduced for firms that build at home
metals from the country are exempt within a quota
the two sides rolled back 115 points
the temporary exclusion expires on August 31
Britain may ship 100,000 cars a year at 10 percent
aircraft engines escape the duties
generic medicines are left out
it will bring the rate for its partner down to 18 percent
Brussels proposed to end its duties on industrial goods
the importers won a reprieve
the steel charge was replaced by quotas
he will not remove the duties, the president said
there was no promise to lift the levies
the president has agreed to drop the extra 25 percent
lobster will enter free of duty, as will frozen fish
the exclusion process is reopened
the cut will be phased in over ten years
retailers called for the duties to be dropped
its tariff is to go to zero
they can apply for an exemption
the extra duty is deferred to next year
removing the tariffs would lower inflation by a point
the country was granted an indefinite exemption
the repeal needs a vote
the rebate for carmakers was extended to 2030
some of the goods were spared at the last minute
`,
  investment: `
the carmaker will spend $5 billion on a plant in Georgia
the fund will put $350 billion into projects
companies pledged to build chip factories in Arizona
the kingdom would raise its stake to a trillion
the money is to be paid in yearly instalments of up to $20 billion
loans and guarantees make up most of the sum
the conglomerate broke ground on a battery factory
$150 billion is set aside for shipyards
the special bill to set up the fund was submitted
parliament passed the act on the fund
it will hire 10,000 people at the new site
the memorandum leaves the choice of projects to a committee
profits will be split equally until the money is paid back
he vetoed the takeover of the steelmaker
the government took a tenth of the chipmaker
a golden share gives the president a say
the state bank will finance the first projects
the firm withdrew its promise of a million jobs
capital will flow into energy, minerals and artificial intelligence
the bill would let ministers screen foreign takeovers
the first tranche is due this year
the chairman said it would bring production home
the sovereign fund has committed $100 billion
they want to keep going with the 550
the ministry took control of the firm
without a currency swap the upfront cash would bring a crisis, the president said
it must come up with the money within 45 business days
a gas plant in Ohio is the first to be picked
the group paused its project
foreign direct investment fell by a third
the pact on mutual investment protection was frozen
Korean firms will spend $150 billion of their own
the chipmaker raises its outlay to $165 billion for six plants
the first project is a power plant
a third factory will be built in the desert
the group bought a shipyard in Philadelphia
the carmaker moves production of its pickup from Mexico
a consultative committee recommends projects and the president picks one
90 percent of the profit goes to the host once the sum is recovered
the cash part is $200 billion, the rest shipbuilding
the pledge of 600 billion is that of private firms and nobody can enforce it
the emir promised to raise the sum to a trillion
its sovereign fund bought a stake in the miner
the bank will lend for the project
the steel deal includes 11 billion of new spending
ground was broken for a battery plant
jobs would be created by the thousand
workers at the plant were held by immigration agents
the joint venture for the app would be 80 percent in American hands
the carmaker shelved its plan for a site
lawmakers vetted the special law for the fund
the annual cap on transfers protects the won
the ministry blocked the sale of the chip firm to a foreign group
the state took control of the firm over concerns about its owner
foreigners poured money into data centres
`,
  'export-control': `
exporters need a licence for the metals
shipments of magnets were halted at the ports
the company was put on the list of firms that may not be supplied
sales of advanced processors require approval
the ban on selling parts was lifted after a fine
the ministry suspended the rules for a year
toolmakers may not service machines in the country
supply of gallium to military users is forbidden
it stopped exports of wheat at midnight
the restriction on nickel ore forces processing at home
licences are being granted more slowly
chips made with American tools are covered anywhere in the world
the government added 140 names to the list
the firm got a licence to sell its slower chip for a cut of the revenue
curbs on the three materials hit makers of displays
the export ban on palm oil will end
Taiwan barred shipments to the telecoms group
the minister said the controls were a matter of national security
carmakers fear for their supply of chips
it will allow some of the deliveries to resume
rare earths will be supplied up front
design software may be sold again
end users must prove that they are civilian
the rule that covers subsidiaries was put on hold
the restriction is not aimed at any one country
the country was taken off the list of trusted partners
more items, among them drones and lasers, come under control
the cap on corn shipments is being weighed
engineers were told to leave the fabs
the waiver for its factories was revoked
the embargo on ore remains in force
the general licence for civil users has not been issued
prior approval is needed for equipment of 23 types
exporters were told that no permits would be given
the ministry banned the export of sugar
Beijing put seven heavy rare earths under licence
the rule would have caught any product with a trace of the metals
it shelved the rules for a year after the meeting
the firm may ship its less capable chip again
the president allowed sales of the better chip for a quarter of the revenue
jet engines, plane parts and ethane may be shipped once more
makers of chip software were told to stop selling
foundries need to know who their client is
the list of firms grew by 80
equipment for making advanced chips can no longer be shipped
the Dutch maker of lithography tools lost its licences
the firm has a reprieve of 90 days
American companies may resume business with the telecoms group
samarium for magnets in jets runs short
carmakers stopped lines for lack of magnets
magnet exports jumped back to the level of January
applications for permits pile up at the ministry
the ban covers graphite, gallium and antimony for military use
memory chips come under the rule
cloud access to the chips would be limited
the restrictions on polysilicon and photoresist were eased
the country joined the curbs on toolmakers
ore must be smelted at home
wheat may leave the country only for neighbours in need
export quotas for sugar were cut
it wants the curbs on chips loosened
the firms were added to the entity list for helping the army
technology of battery cathodes needs approval
the secretary said they would not sell their best chips
the licence requirement was dropped
`,
  sanction: `
the bloc froze the assets of two oligarchs
banks were cut off from the payments network
it will no longer buy oil from Russia, under an embargo
the Treasury blacklisted a refinery for handling Iranian crude
a price cap on crude was set at $60
the firms may not deal in dollars
ships of the shadow fleet were listed
visas of officials were withdrawn
the ministry put two arms makers on its list of unreliable entities
the package bans imports of diamonds and steel
it was stripped of most favoured nation status over the war
the measures will stay until troops withdraw
the president signed a bill that punishes buyers of its oil
the penalties on the shipping groups are suspended for a year
lawmakers are barred from entering the country
secondary sanctions could hit its customers
gas imports will be phased out by 2027
the minister said it would not join the embargo
the bank was hit for helping to dodge the curbs
the company was cut off over forced labour in the region
the yachts were seized
it called the blacklisting unlawful
imports of seafood and vodka are outlawed
Congress passed penalties for buyers of its oil
the president hit two oil majors
airspace and ports were closed to its ships
the country may not use the payment system
a firm from the mainland was punished for shipping drone engines
the ministry banned dealings with five defence firms
assets worth 300 billion remain frozen
imports of gold and diamonds were stopped
the group of seven banned services for its oil trade
oil bought in defiance of the ban
the bank lost access to dollars
the waiver for the pipeline ended
the carrier was punished for carrying crude
export credit for it was cut off
the firms were put on a blacklist by the ministry of commerce
it denounced the listing as bullying
the ban on the refinery’s trade took effect
the embargo on its gas was not proposed
executives face travel bans
`,
  'intellectual-property': `
it will strengthen the protection of trade secrets
courts ordered the patent holder not to sue abroad
counterfeit goods will be seized at markets
the theft of know-how costs companies billions
the law raises damages for infringement
patents for medicines will be extended
handset makers pay too little for licences
pirated films were taken down
hackers stole designs of turbines
the chapter covers trademarks and copyright
the practice violates the agreement on patents
the country stays on the watch list for piracy
the protection of geographical indications was agreed
the company was accused of stealing secrets
royalties are set by its courts for the whole world
offenders will face heavier fines for theft of designs
the burden of proof in cases of stolen secrets shifts
sellers of fakes will be shut down online
drugs get more years of patent protection
courts may not forbid companies to sue over patents elsewhere
royalties for standard essential patents were at issue
the chapter obliges it to punish misuse of trade secrets
its agents broke into networks to steal designs
the new law punishes bad faith in trademarks
names of cheeses are protected
the office says that counterfeits make up most of the seizures
it will join the treaty on copyright
`,
  'technology-transfer': `
firms are no longer forced to hand over their know-how
the joint venture rule made them share their designs
officials pressed companies to license technology to local partners
foreign partners must give up source code
the law forbids forcing transfers by administrative means
it acquired key technologies through state-backed takeovers
companies gave away expertise to enter the market
the report finds that coercion goes on
pressure to share know-how is illegal
the practices that brought on the duties were not ended
the rule that obliges firms to share technology is repealed
foreign firms are made to form ventures and share their designs
the accord forbids either side to force the other’s firms to hand over technology
approvals were tied to the sharing of source code
the investigation found that acquisition of technology was directed by the state
it denies that any firm was ever made to give up know-how
the law bars officials from asking for technology in return for licences
`,
  subsidies: `
farmers will get $12 billion in aid
the department will make direct payments to growers
the first checks go out in September
the act grants buyers of cars assembled at home a tax credit
cheap loans from state banks keep the mills open
the factories run on state money
the commission opened an inquiry into state aid for electric cars
the package helps firms that are hit by the duties
overcapacity in steel is driven by handouts
launch aid for the planemaker was found illegal
the fund will compensate exporters
a relief scheme of 8 billion won was announced for small companies
the bailout is a one-time remedy
the government will spend a trillion a year on materials made at home
the credit leaves out cars assembled abroad
the chip law sets aside $39 billion for factories
it denied that the exports were cheap because of public money
they urged Congress to grant a grace period for the car maker
a reserve of a billion euros for anyone who loses out
the clause favours domestic makers
it asked that its cars be treated like those of others
tax rebates on exports were cut
the rescue package for lobster fishers
the promise to end support that distorts markets
a second tranche of aid worth $14 billion goes to growers
the bridge payments of $12 billion help farmers who lost markets
the tax credit is for cars built in North America
the bloc loosened its rules on state aid in reply
green industries were promised 369 billion
billions for chip plants come with strings
cheap credit and land let its makers undercut rivals
the planes got illegal launch loans, the body ruled
fishermen would be compensated for lost sales
the government set up a fund for firms hurt by the duties
wage support for workers of the mills
support for the industry distorts competition, she said
makers live on public money
the scheme buys up surplus milk
payments will be made per acre
an act of discrimination against foreign carmakers, the minister called the credit
the glut of steel is due to support from the state
a credit line of 40 billion reais helps exporters
exporters get a rebate
`,
  'market-access': `
the country opened its market to foreign insurers
beef from younger cattle will be admitted
the ban on pork was lifted
pineapples may no longer be imported because of pests
it will let in 49,000 electric cars a year
dairy is not up for negotiation
the interests of farmers will not be compromised
ownership limits for banks were abolished
the pact creates the largest free trade area
quotas for steel replace the duty
the canola is still shut out
licences of meat plants were suspended
it withdrew preferences for $5.6 billion of goods
the country left the trade pact of twelve
foreign carmakers may own their plants outright
seafood from the coast is banned
cheese and wine will be sold there more easily
the pact has yet to be ratified by parliament
lawmakers want to pass the agreement without delay
the revised agreement replaces the old one
poultry plants were approved
rice is not part of the deal
the refusal to open up the dairy sector
the agreement gives preferential treatment to exporters
its vast market offers opportunities for imports
local content rules for cars were tightened
the import permits expired
telecoms gear of the firm is barred from networks
the barley trade is blocked
timber, lobsters and coal are turned away
foreign firms complain of closed procurement
it let American rice in
cars made there are admitted by their own standards
beef will be bought and sold both ways with a quota of 13,000 tonnes
the ban on older cattle stays
the shellfish may be sold there again
a free trade pact with the four countries was signed after 25 years
the parliament froze its vote on the pact
ethanol gets a quota of 1.4 billion litres
caps on foreign holdings in brokers go
credit card firms may at last apply for licences
dairy farmers fear for their home market
poultry was let in for the first time in years
it keeps its farm sector closed
the minister ruled out concessions on rice and beef
the wine vanished from the shelves of its best market
inspectors found pests in the fruit
lobsters were held at the airport
registration of plants was renewed
the pact with Britain covers almost all goods
the quota for tariff-free steel was exceeded
the agreement must be approved by the senate
it asked for fair and reciprocal access
its exporters lose their preferences in January
the country quit talks on the regional pact
entry to the procurement market is sought
the partner will remove barriers to farm goods
the revision of the pact raises the share of parts that must be made in the region
the president pulled out of the pact on his third day
the plants lost the right to sell there
`,
  currency: `
the yuan was let slip past seven
it was labelled a manipulator
the central bank bought dollars to hold the franc down
the pledge not to devalue for an advantage
the country was put on the watch list for its exchange rate
a swap line was requested
its intervention served price stability
the two finance ministries agreed to publish their interventions
the weak won does not reflect fundamentals
the accord on the exchange rate is one of the strongest ever
all three of the tests were met
the tag was removed
exchange rates should be set by the market
no one gains from competitive devaluation
the renminbi is undervalued
the central bank set the fixing weaker than seven
the report found no partner guilty of steering its exchange rate
neither will weaken its money to win exports
the chapter on exchange rates repeats old promises
the dong was held down, the Treasury said
large purchases of dollars fuelled suspicion
the bank denied that it seeks an edge through the franc
the won slid after the announcement, and the bank warned
a swap of $20 billion props up the peso
the ministry promised to publish its interventions
devaluation is not an option, the premier said
`,
  'non-tariff-barrier': `
safety certificates of cars are accepted without further tests
the digital services tax hits American firms
importers must report the carbon in their goods
customs rejected the import applications
the rule on deforestation burdens exporters
goods are held up for inspection at the port
the rules for online platforms will be changed
residue limits keep out fruit
standards for cars are recognised
genetically modified corn may not be used for dough
the ban rests on health concerns
the batches passed inspection
the precaution is a normal one against pests
the levy on streaming services was dropped
slow approvals of new seeds hold back trade
opaque customs rules hold back our exporters
border checks on meat are eased
the carbon border charge starts in January
labels in the local language are required
rules on data hurt card companies
no tax on digital services will be charged
the cap on emissions of gas suppliers should be delayed
the tax on big tech was withdrawn hours before talks
platforms face fines under the rules for digital markets
the carbon charge treats producers at home alike, officials insist
hormone beef stays out on grounds of health
tests for residues slow imports
the seeds wait years for approval
makers complain of certificates and tests
imports of logs were stopped over bark beetles
the regulation on deforestation was delayed
streaming services need not pay the levy
goods from the country were deleted from the customs system
new labelling makes trade dearer
vehicles that meet its safety rules will be accepted
the decree against modified corn
a ban on single-use goods is a barrier in disguise
the network fee proposal will be dropped
sanitary rules are to be eased for pork
`,
  'trade-balance': `
the surplus grew to $1.2 trillion
exports fell 27 percent from a year earlier
the deficit in goods narrowed to $60 billion
shipments to the United States tumbled
imports rose more than expected
trade between the two totalled $690 billion
the gap was the widest in two years
sales abroad shrank for a third month
volumes recovered in the second quarter
two-way trade doubled in a decade
customs data show a drop of a fifth
the country sent goods worth $27 billion there
exports of nickel products soared to $21 billion
he blamed the imbalance on unfair trade
the organisation forecasts that trade will shrink
the current account is in surplus
growth of exports slowed to 3 percent
the port handled fewer boxes
the country accounted for a fifth of the deficit
a small rise was reported for December
car exports dropped by value
the region’s shipments were up 8 percent
inbound cargo declined
farm exports were worth $30 billion last year
the bilateral gap fell to its lowest in two decades
outbound shipments were down 33 percent
November exports to the country rose for the eighth month
the shortfall was $295 billion, down from 382
goods worth $3.8 trillion left the country
sales to its main market dropped while those to others made up for it
the surplus topped a trillion for the first time
he wants trade to be balanced
the minister said the surplus would be cut by $200 billion
trade with its neighbours overtook that with America
the body cut its forecast for goods trade to 0.9 percent
container volumes are off by a third
rare earth shipments rose to 6,700 tonnes
deliveries of cars slipped
the swing was the largest on record
the country bought less and sold more
services are left out of the sum
imports reached a record ahead of the deadline
the port took in 10 percent less
growth in exports beat forecasts
`,
  talks: `
trade talks between the two sides went on in Geneva
the teams met in Geneva for a second day
trade talks are going nowhere, a diplomat said
talks on a trade deal resumed at the ministry
negotiators will meet in Geneva next week
the two leaders spoke by phone for an hour
the round ended without progress
a delegation will travel to the capital
the envoys met on the sidelines
the visit was called off
consultations at working level continue
the minister will fly to Washington at once
they remain far apart
both sides made headway on the text
a deal is close, the adviser said
the meeting was candid and constructive
he ended all negotiations over an advertisement
the framework will be turned into a text
channels of communication stay open
we hope they will meet us halfway
the trip was postponed
a summit may take place in the autumn
the two sides exchanged views on issues of common concern
the door to dialogue is open
no date has been set
the government should exhaust diplomacy
the relationship is strained
the negotiating team includes the vice premier
equality and mutual respect are what it asks for
a roadmap has been agreed
he hopes for a good agreement
a breakthrough is not expected
it remains open to working with the authorities
it blamed the lack of flexibility on the other side
officials will hold a video call
he is still waiting for an answer
the vice premier leads the delegation
two days of discussions ended in London
they will meet again in a few weeks
the call lasted 90 minutes
an invitation to the state visit was accepted
the meeting on the sidelines was cancelled
we will talk when there is respect, the ministry said
no talks are under way, it insisted
the secretary hopes to see his counterpart soon
a text is on the table and lawyers go through it
the chief negotiator flew home
the trade chief said that the agreement was within reach
no deal is better than a bad one
a deal before the deadline is possible, he said
the outline was agreed in principle
the leaders will see each other in April
teams keep in touch
he is not in a hurry
the prime minister plans to go to Washington
the mood was good
the gap between the sides remains wide
she urged both to return to the table
he walked out of the negotiations
technical work continues
the president does not want to make a deal now
the door is open but threats will not work
the secretary described the discussions as robust
the next round takes place in Stockholm
mutual respect is the only basis
relations have been at their lowest for years
`,
  truce: `
the pause was prolonged by 90 days
they agreed to a ceasefire in the dispute
the higher duties are suspended for a year
the standstill holds for now
no new duties will be imposed while talks go on
the deadline was extended to November
the conflict over aircraft is put on ice for five years
the armistice expires in August
he may let the date slide
both would hold off on further steps
the trade war is on hold
he suspended most of the duties for 90 days
the understanding opens a new chapter
the truce reached at the summit was kept
calm returned after the leaders met
the parties will refrain from further escalation
the reprieve runs out next week
the extension gives negotiators more time
the two agreed to step back from the brink
the two presidents agreed to stop raising duties for 90 days
the deal of Geneva was prolonged
higher rates are held off until November 10
both suspended the port charges for a year
the dispute over planes was shelved
no new duties while they talk, the two leaders said
the planned rise on January 1 was called off as part of the bargain
the ceasefire expires in a week
the freeze gives time to negotiate
the one-year deal cools tensions
it was agreed to hold off on further duties
an uneasy calm has held since
the extension was signed on Monday
the breathing space ends in August
peace in the dispute over aircraft
the standstill on new measures stays until the end of the year
the pact avoids a trade war
the deal was struck in Geneva, when they agreed on a truce
`,
  dispute: `
the panel found that the duties break the rules
the country filed a complaint in Geneva
the Supreme Court struck down the duties
judges heard arguments on the emergency law
the ruling was appealed into the void
importers sued for refunds
the appeals court let the duties stay for now
it will challenge the measure at the world trade body
the case was dropped
the appellate body has no judges
the arbitrator allowed countermeasures worth $7.5 billion
a dispute panel was requested under the pact
it rejected the findings as flawed
plaintiffs asked for an injunction
the president had exceeded his powers, the court held
refunds are to be paid with interest
matters of national security cannot be reviewed
the verdict was hailed
it recommended that the measures be brought into conformity
consultations were requested under the rules of the body
they have vowed to fight on in court
we will be in court for years
the complaint was lodged in December
the judge blocked the order
justices doubted that the law allows such levies
a majority held that the statute does not mention duties
the toymaker’s suit was joined with another
states and small firms had sued
importers queue for their money back
the judgment is stayed pending appeal
the government asked the court to act fast
three judges of the trade court ruled as one
it requested consultations at the global trade body
the ban was challenged under the regional pact
the award lets it impose duties on $7.5 billion
the body’s top court is paralysed
the finding is not binding
the appeal goes into the void
the case over barley was paused
the administration lost at two levels
the panel was set up on Monday
lawyers argue that Congress alone may tax
the minister called the ruling a victory
it accepted the decision of the panel
the suit says that the order is unlawful
`,
  retaliation: `
it will answer with duties on bourbon and motorcycles
the counter-tariffs take effect on Thursday
the ministry vowed to respond in kind
the list of targets is worth 93 billion euros
it hit back at farm goods
necessary countermeasures will be taken
we will fight to the end
soybeans, planes and cars were named as targets
the province pulled American liquor from the shelves
power exports will be charged a surtax
it suspended its countermeasures for six months
the levy is a reply to the steel duties
resolute steps will defend its interests
nothing is off the table in response
the premier threatened to cut off electricity
it cancelled concessions in return
consumers boycott the goods
the anti-coercion instrument should be used
an eye for an eye is not the way, the minister said
the reprisal covers 128 products
the response will be proportionate
it reserves the right to strike back
duties of the same size were imposed on cars from the other side
it would not rule out steps of its own
the second list covers jets, cars and bourbon
liquor from the states was taken off the shelves
it charged 15 percent on coal and gas in answer
farm goods from the states were hit with 15 percent
the bloc’s list was suspended for 90 days
its counter-list is ready
it will respond if the duties come
the premier put a surcharge on power sent across the border
the ministry said it would take measures to protect its firms
China struck soybeans in reply
a probe of the chipmaker was opened as a riposte
the boycott of American goods spreads
the prime minister said that the country would not sit still
it matched the rise step by step up to 125 percent
the reply came within minutes
tit for tat has cost both
the government prepared a response worth billions
the reciprocity law was invoked
the country said it would not retaliate
we will hit them where it hurts, the minister said
it withheld an answer for now
dollar for dollar duties on steel
ships built there pay a fee in return
`,
  enforcement: `
the office opened an investigation under Section 301
goods made with forced labour are stopped at the border
it has not lived up to its promises
the party that complains may act after 90 days
the guard was sent to the southern border
customs detained solar panels
compliance is being looked into
the inquiry into dumping was opened after a complaint
rerouted goods will be punished
a new bureau will watch over the accord
it failed to honour what it signed
precursors of fentanyl are to be controlled
the company paid a fine of $1 billion
the executive was arrested at the airport
the probe on port fees was launched
hold them to their commitments
they expect partners to keep their word
the review ends next year
the agents seized chemicals
the border plan adds helicopters and drones
cartels were declared terrorists
more investigations will follow, the trade representative said
the instrument would let it act against coercion
all tools remain available
extradited smugglers
the trade representative opened an inquiry into shipbuilding
fees on ships built there were proposed after an investigation
a review of the pact is due next year
the watchdog looks into a breach of the antitrust law
the commission opened a probe into electric cars
the anti-coercion tool has not been used
goods said to come from elsewhere were relabelled
the country of origin will be checked
forced labour rules stopped thousands of shipments
10,000 guards were sent to the border
a czar for fentanyl was named
makers of precursors will be prosecuted
it broke the agreement, the president wrote
officials will check whether the terms were kept
it has not done what it signed
there will be consequences if they fail to comply
a bilateral office settles complaints
the inquiry found dumping
migrants are to be stopped at the southern frontier
the finance chief was held on a warrant
the agreement has teeth
the firm pleaded guilty and paid
an investigation of drugs, trucks and chips was started
it was told to keep to the letter of the accord
`,
};
