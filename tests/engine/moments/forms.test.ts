import { describe, expect, test } from 'vitest';
import { readings } from './reading.ts';

/** The article's day is Friday 2019-01-18. */
type Case = readonly [text: string, ...expected: string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'days all in numbers': [
    ['Filed on 18/1/2019 in Brussels.', '18/1/2019 = 2019-01-18'],
    ['Filed on 18.01.2019 in Bonn.', '18.01.2019 = 2019-01-18'],
    ['Filed on 2019-01-18 in Ottawa.', '2019-01-18 = 2019-01-18'],
    ['Filed on 3/4/2019 somewhere.'],
    ['Version 18.1.2019.4 was installed.'],
    ['The ratio was 31/40/2019.'],
  ],
  'quarters in code': [
    ['Sales fell in 4Q18 and 2H 2018.', '4Q18 = 2018-10-01..2018-12-31', '2H 2018 = 2018-07-01..2018-12-31'],
    ['Growth was weak in 3Q.', '3Q = 2018-07-01..2018-09-30'],
    ['The 5Q18 and the 3H18 are models.'],
    ['The first quarter-point move is over.'],
  ],
  'months with a dash': [
    ['Output rose in Oct-Dec.', 'Oct-Dec. = 2018-10-01..2018-12-31'],
    ['Output rose in the January-March period of 2018.', 'January-March period of 2018 = 2018-01-01..2018-03-31'],
    ['The post-March on Rome mood is gone.'],
  ],
  'what is traded for a month': [
    ['Crude for April delivery fell to $50.', 'April = 2019-04-01..2019-04-30'],
    ['December corn settled at $4.', 'December = 2019-12-01..2019-12-31'],
    ['December corn exports fell.', 'December = 2018-12-01..2018-12-31'],
    ['April deliveries fell.', 'April = 2018-04-01..2018-04-30'],
  ],
  'a day with its weekday is of the year in which it falls so': [
    ['An editorial of Saturday, Jan. 19, says so.', 'Saturday, Jan. 19 = 2019-01-19'],
    ['They met on Friday, March 2, in Bonn.', 'Friday, March 2 = 2018-03-02'],
    ['They met on Tuesday, March 2, in Bonn.', 'Tuesday, March 2 = 2018-03-02'],
    ['They met on Tuesday and on March 2.', 'Tuesday = 2019-01-15', 'March 2 = 2018-03-02'],
  ],
  'what verbs and hours tell of a weekday': [
    ['The match was postponed until 15:00 GMT Saturday.', 'Saturday = 2019-01-19'],
    ['Until Thursday, nobody had called him that.', 'Until Thursday = …..2019-01-17'],
    ['Until Thursday, nobody will call him that.', 'Until Thursday = …..2019-01-24'],
    ['They said: Saturday was calm.', 'Saturday = 2019-01-12'],
    ['It did not plan to send him home on Thursday.', 'Thursday = 2019-01-24'],
    ['They did not meet on Thursday.', 'Thursday = 2019-01-17'],
    ['It will redeem its preferred shares on Jan. 31.', 'Jan. 31 = 2019-01-31'],
    ['It fell on Thursday, 2 percent below the previous Thursday.', 'Thursday = 2019-01-17', 'Thursday = 2019-01-10'],
    ['It was down from the previous Thursday.', 'Thursday = 2019-01-17'],
  ],
  'the end of year without its article': [
    ['It will be done by end of year.', 'by end of year = …..2019-12-31'],
    ['It will be done by the end of year.', 'by the end of year = …..2019-12-31'],
    ['They filed end of year reports.'],
  ],
  'in so much time': [
    ['They meet in two weeks’ time.', 'two weeks’ time = 2019-01-28..2019-02-03'],
    ['They meet in a month’s time.', 'a month’s time = 2019-02-01..2019-02-28'],
    ['It took a week’s time.'],
    ['It was more than 40 years ago.', '40 years ago = 1979-01-01..1979-12-31'],
  ],
  'feasts that move': [
    ['Markets will be shut on Good Friday.', 'Good Friday = 2019-04-19'],
    ['They met at Easter 2024 and will meet on Easter Monday.', 'Easter 2024 = 2024-03-31', 'Easter Monday = 2019-04-22'],
    ['She sells Easter eggs.'],
  ],
  'the next century': [['Seas may rise by 2100.', 'by 2100 = …..2100-12-31'], ['It owns 2100 of them.'], ['The 2100 block is shut.']],
  'steps to come': [
    ['It faces a duty of 10 percent, rising to 25 percent on Oct. 1.', 'Oct. 1 = 2019-10-01'],
    ['It imposed a duty of 10 percent, rising to 25 percent on Oct. 1.', 'Oct. 1 = 2018-10-01'],
    ['The list lapses on the 30th of September.', 'the 30th of September = 2019-09-30'],
  ],
  'what a forecast sees': [
    ['The airline sees a profit in the June quarter.', 'June quarter = 2019-04-01..2019-06-30'],
    ['The airline saw a profit in the June quarter.', 'June quarter = 2018-04-01..2018-06-30'],
  ],
  'a record since': [
    ['It is the highest since 1937, against 2 at the start of the year.', 'since 1937 = 1937-01-01..…', 'the start of the year = 2019-01-01'],
    ['It rose in 1937 and fell at the end of the year.', '1937 = 1937-01-01..1937-12-31', 'the end of the year = 1937-12-31'],
  ],
  'days with endings': [
    ['He came on Jan 18th.', 'Jan 18th = 2019-01-18'],
    ['He came on the 18th of January, 2019.', 'the 18th of January, 2019 = 2019-01-18'],
    ['He was shot last Oct. 23 at home.', 'last Oct. 23 = 2018-10-23'],
    ['The 18th floor was empty.'],
  ],
  'the verb and a day to come': [
    ['Washington raised the duty on March 4.', 'March 4 = 2018-03-04'],
    ['Washington will raise the duty on March 4.', 'March 4 = 2019-03-04'],
    ['The two agreed to a summit on March 4.', 'March 4 = 2019-03-04'],
    ['The offer had been due to expire on Wednesday.', 'Wednesday = 2019-01-16'],
    ['A visit had been scheduled for Tuesday.', 'Tuesday = 2019-01-15'],
    ['They could not agree on Tuesday.', 'Tuesday = 2019-01-15'],
    ['They didn’t meet on Tuesday.', 'Tuesday = 2019-01-15'],
    ['They won’t meet on Tuesday.', 'Tuesday = 2019-01-22'],
    ['A bomb went off next to the bank on Tuesday.', 'Tuesday = 2019-01-15'],
    ['It doubled its planned spending on Tuesday.', 'Tuesday = 2019-01-15'],
    ['The rule began as planned on Tuesday.', 'Tuesday = 2019-01-15'],
    ['Shares had risen before Tuesday’s losses.', 'Tuesday = 2019-01-15'],
    ['Leaders meet on Tuesday.', 'Tuesday = 2019-01-22'],
    ['He has until 9 a.m. Tuesday.', 'until 9 a.m. Tuesday = …..2019-01-22'],
    ['It fell a minute after midnight on Tuesday.', 'Tuesday = 2019-01-15'],
    ['Loans run through March.', 'through March = …..2019-03-31'],
    ['Sales fell through November.', 'through November = …..2018-11-30'],
  ],
  'what had been arranged': [
    ['The duties had been set to rise on Feb. 1.', 'Feb. 1 = 2019-02-01'],
    ['The offer had been due to expire on Jan. 4.', 'Jan. 4 = 2019-01-04'],
  ],
  'what holds from a day': [
    ['They met from 2 to 5 January.', 'from 2 to 5 January = 2019-01-02..2019-01-05'],
    ['They met from Wednesday to Friday.', 'from Wednesday to Friday = 2019-01-16..2019-01-18'],
    ['Shops close from Friday to Monday.', 'from Friday to Monday = 2019-01-18..2019-01-21'],
    ['It opens a week from Monday.', 'a week from Monday = 2019-01-21'],
    ['Duties will apply for six weeks from Monday.', 'from Monday = 2019-01-21..…'],
    ['It must act before the end of the year.', 'before the end of the year = …..2019-12-31'],
    ['The levy, effective March 15, hits steel.', 'effective March 15 = 2019-03-15..…'],
    ['The levy takes effect on March 15.', 'March 15 = 2019-03-15'],
    ['The drug is effective.'],
  ],
  'ends of years': [
    ['It will close by year end.', 'by year end = …..2019-12-31'],
    ['It will close by year’s end.', 'by year’s end = …..2019-12-31'],
    ['Shares are up since year-end.', 'since year-end = 2018-12-31..…'],
    ['The year ended badly.'],
    ['Each year end users pay.'],
  ],
  'events of a day': [
    ['Ahead of tomorrow’s vote he hesitated.', 'tomorrow = 2019-01-19'],
    ['He shrugged at yesterday’s ruling.', 'yesterday = 2019-01-17'],
    ['In today’s world that is rare.'],
    ['They are tomorrow’s leaders.'],
  ],
  'the period that figures are of': [
    [
      'A third-quarter loss of $2 million was posted. A year earlier, it earned $1 million.',
      'third-quarter = 2018-07-01..2018-09-30',
      'A year earlier = 2017-07-01..2017-09-30',
    ],
    [
      'Exports fell in the third quarter.\nIn the latest quarter, cars did worst.',
      'the third quarter = 2018-07-01..2018-09-30',
      'the latest quarter = 2018-07-01..2018-09-30',
    ],
    [
      'Net income fell in the third quarter. It was $5 million in the year-ago period.',
      'the third quarter = 2018-07-01..2018-09-30',
      'the year-ago period = 2017-07-01..2017-09-30',
    ],
    [
      'Third-quarter sales dropped to $1.27 billion from $1.43 billion a year ago.',
      'Third-quarter = 2018-07-01..2018-09-30',
      'a year ago = 2017-07-01..2017-09-30',
    ],
    ['The 2017 third quarter was better.', 'The 2017 third quarter = 2017-07-01..2017-09-30'],
    ['It rose in the last quarter.', 'last quarter = 2018-10-01..2018-12-31'],
    ['A third quarter of the land was sold.'],
    ['The latest quarter was weak.'],
    ['The French Quarter was flooded.'],
    ['A quarter of the workers left.'],
  ],
  'months that bound one period': [
    [
      'Exports in January-October 2018 rose 5 percent from a year earlier.',
      'January-October 2018 = 2018-01-01..2018-10-31',
      'a year earlier = 2017-01-01..2017-10-31',
    ],
    ['Exports in the first ten months rose 5 percent.', 'the first ten months = 2018-01-01..2018-10-31'],
    ['The first ten months of school are hard.'],
    ['In the 2018 fiscal year it rose.'],
  ],
  'seasons, parts and stretches': [
    ['It fell in late summer.', 'late summer = 2018-08-01..2018-08-31'],
    ['Over the summer, prices rose.', 'the summer = 2018-06-01..2018-08-31'],
    ['It listed this summer.', 'this summer = 2019-06-01..2019-08-31'],
    ['In the first two quarters of 2018 it shrank.', 'the first two quarters of 2018 = 2018-01-01..2018-06-30'],
    ['In the last half of 2018 it grew.', 'the last half of 2018 = 2018-07-01..2018-12-31'],
    ['In mid-2018 and early next week.', 'mid-2018 = 2018-06-01..2018-07-31', 'early next week = 2019-01-21..2019-01-22'],
    ['He left, and two weeks ago came back.', 'two weeks ago = 2018-12-31..2019-01-06'],
    ['On Jan. 3 he was held; the next morning he was freed.', 'Jan. 3 = 2019-01-03', 'the next morning = 2019-01-04'],
    ['They met at the summer palace.'],
    ['The next morning show is on.'],
  ],
  'years and decades in words': [
    ['He was tried in nineteen ninety-one.', 'nineteen ninety-one = 1991-01-01..1991-12-31'],
    ['Trade grew through the nineties.', 'through the nineties = …..1999-12-31'],
    ['Nineteen ninety-year-olds came.'],
    ['Highs will be in the eighties.'],
    ['She is in her sixties.'],
    ['Nineteen countries signed.'],
  ],
  'an old story': [
    ['Signed on Sept. 1, 1993, it was held up. On Nov. 17 the House passed it.', 'Sept. 1, 1993 = 1993-09-01', 'Nov. 17 = 1993-11-17'],
    [
      'War broke out on July 28, 1914.\nBelgium fell in August 1914.\nIn September the front froze, and by Dec. 20 it was a siege.',
      'July 28, 1914 = 1914-07-28',
      'August 1914 = 1914-08-01..1914-08-31',
      'September = 1914-09-01..1914-09-30',
      'by Dec. 20 = …..1914-12-20',
    ],
    [
      'The pact was signed on Jan. 15, 2015, aides said on Friday.\nIn May, exports fell.',
      'Jan. 15, 2015 = 2015-01-15',
      'Friday = 2019-01-18',
      'May = 2018-05-01..2018-05-31',
    ],
    ['It was the worst since March 3, 2009. On Jan. 9 it rallied.', 'since March 3, 2009 = 2009-03-03..…', 'Jan. 9 = 2019-01-09'],
    ['It was built in May 2003. They will reopen it on June 3.', 'May 2003 = 2003-05-01..2003-05-31', 'June 3 = 2019-06-03'],
  ],
  'ages and other numbers': [
    ['The 45-year-old, aged 60 at heart, ran 2,019 firms.'],
    ['He was 33 and she turned 21.'],
    ['Made in China 2025 and the Trade Act of 1974 were cited.'],
  ],
};

for (const [name, cases] of Object.entries(groups))
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(readings(text)).toEqual(expected);
    });
  });
