import { describe, expect, test } from 'vitest';
import { readings } from './reading.ts';

/** The article's day is Friday 2019-01-18. */
type Case = readonly [text: string, expected: readonly string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'from when something holds': [
    ['It will need a licence from March 1.', ['from March 1 = 2019-03-01..…']],
    ['Duties of 10% apply starting Feb. 1.', ['starting Feb. 1 = 2019-02-01..…']],
    ['Starting in March, households will pay more.', ['Starting in March = 2019-03-01..…']],
    ['Cars face a surtax as of Tuesday.', ['Tuesday = 2019-01-15']],
    ['The rule is in force with effect from Dec. 1.', ['with effect from Dec. 1 = 2018-12-01..…']],
    ['Two days of talks starting Monday will decide it.', ['Monday = 2019-01-21']],
    ['Shares rose 2% from Tuesday.', ['Tuesday = 2019-01-15']],
    ['The letter from Jan. 9 was short.', ['Jan. 9 = 2019-01-09']],
    ['Exports fell from December.', ['December = 2018-12-01..2018-12-31']],
  ],
  'what is made to last': [
    ['The truce was extended by 90 days to May 10.', ['to May 10 = …..2019-05-10']],
    ['It must act before the year is out.', ['before the year is out = …..2019-12-31']],
    ['They travelled to Sunday markets.', ['Sunday = 2019-01-13']],
    ['It was suspended on Friday, until Nov. 10 next year, by decree.', ['Friday = 2019-01-18', 'until Nov. 10 next year = …..2020-11-10']],
  ],
  'steps still to come': [
    ['He ordered levies of 10 percent, rising to 25 percent on March 1.', ['March 1 = 2019-03-01']],
    ['Voters go to the polls on March 4, as the law required.', ['March 4 = 2019-03-04']],
    ['Duties were raised on May 4.', ['May 4 = 2018-05-04']],
  ],
  'a past year that opens the paragraph': [
    ['In 2016 it opened 31 cases. In May it closed nine of them.', ['2016 = 2016-01-01..2016-12-31', 'May = 2016-05-01..2016-05-31']],
    ['In 2016 he was hired in March and left on June 3.', ['2016 = 2016-01-01..2016-12-31', 'March = 2016-03-01..2016-03-31', 'June 3 = 2016-06-03']],
    ['In 2016 it opened cases.\nIn May it closed nine.', ['2016 = 2016-01-01..2016-12-31', 'May = 2018-05-01..2018-05-31']],
    ['In 2016 it opened cases. In May it will close nine.', ['2016 = 2016-01-01..2016-12-31', 'May = 2019-05-01..2019-05-31']],
    ['It grew most since 2016. In May it shrank.', ['since 2016 = 2016-01-01..…', 'May = 2018-05-01..2018-05-31']],
  ],
  'a year before a period': [
    [
      'Revenue for the quarter ended Sept. 30 rose 12% from a year earlier.',
      ['the quarter ended Sept. 30 = 2018-07-01..2018-09-30', 'a year earlier = 2017-07-01..2017-09-30'],
    ],
    [
      'Profit in the third quarter beat that of the same period last year.',
      ['the third quarter = 2018-07-01..2018-09-30', 'the same period last year = 2017-07-01..2017-09-30'],
    ],
    [
      'Prices rose in the year to July, more than in the same period of 2017.',
      ['the year to July = 2017-08-01..2018-07-31', 'the same period of 2017 = 2016-08-01..2017-07-31'],
    ],
    ['Sales beat those of the same period last year.', ['last year = 2018-01-01..2018-12-31']],
    ['They vote on March 4, six months earlier than required.', ['March 4 = 2019-03-04']],
  ],
  'days by their number': [
    ['The trial is to begin on the 27th.', ['the 27th = 2019-01-27']],
    ['Briefs are due by the 8th.', ['by the 8th = …..2019-02-08']],
    ['He left on the 9th, his wife on the 10th.', ['the 9th = 2019-01-09', 'the 10th = 2019-01-10']],
    ['She birdied on the 15th, then lost a stroke on the 16th hole.', []],
    ['They live on the 19th floor.', []],
    ['It is the 27th of its kind.', []],
  ],
  'parts of the year': [
    [
      'It shrank in the first quarter of 2018 after growing in the fourth.',
      ['the first quarter of 2018 = 2018-01-01..2018-03-31', 'the fourth = 2017-10-01..2017-12-31'],
    ],
    ['It grew in the first quarter of 2018 and came in the fourth place.', ['the first quarter of 2018 = 2018-01-01..2018-03-31']],
    ['It lost money in the first nine months.', ['the first nine months = 2018-01-01..2018-09-30']],
    ['In the first nine months of his term he slept.', []],
    ['It will grow this year and next.', ['this year = 2019-01-01..2019-12-31', 'next = 2020-01-01..2020-12-31']],
    ['Next, it will grow.', []],
    ['He scored twice in the second half.', []],
    ['They led 3-1 in the first half.', []],
  ],
  'so long ago': [
    ['It cost $3.08 a year ago.', ['a year ago = 2018-01-01..2018-12-31']],
    ['It began half a year ago.', []],
    ['It began 2.5 years ago.', []],
  ],
  'beside a day': [
    ['The law lapses the day after Christmas.', ['the day after Christmas = 2018-12-26']],
    ['It must pay within 90 days of Dec. 1.', ['within 90 days of Dec. 1 = 2018-12-01..2019-03-01']],
    ['It must pay within 90 days.', []],
    ['They fell in the next three years and each of the next three years.', ['the next three years = 2019-01-18..2022-01-18']],
  ],
  'numbers that are no year': [
    ['The Trade Act of 1974 is long.', []],
    ['Write to 1600 Main Street.', []],
    ['It is measured against 2017.', ['2017 = 2017-01-01..2017-12-31']],
  ],
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
