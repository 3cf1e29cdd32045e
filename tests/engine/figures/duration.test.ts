import { describe, expect, it } from 'vitest';
import { momentAt, readIn } from './reading.ts';

describe('durations and ages', () => {
  it.each([
    ['A 90-day truce began.', ['90-day: 90 day']],
    ['A six-year plan began.', ['six-year: 6 year']],
    ['They met for three days.', ['three days: 3 day']],
    ['They met after two and a half years.', ['two and a half years: 2.5 year']],
    ['They met after 2½ years.', ['2½ years: 2.5 year']],
    ['They met after 2 1/2 years.', ['2 1/2 years: 2.5 year']],
    ['They met for half an hour.', ['half an hour: 0.5 hour']],
    ['They met after a decade.', ['a decade: 10 year']],
    ['They met after two decades.', ['two decades: 20 year']],
    ['They met after two more weeks.', ['two more weeks: 2 week']],
    ['It fell for three straight months.', ['three straight months: 3 month']],
    ['It fell for two consecutive quarters.', ['two consecutive quarters: 2 quarter']],
    ['It takes 10 working days.', ['10 working days: 10 day']],
    ['It takes one hundred and fifty days.', ['one hundred and fifty days: 150 day']],
    ['It takes one year.', ['one year: 1 year']],
    ['It takes 24hrs.', ['24hrs: 24 hour']],
    ['It takes 90 days or so.', ['90 days or so: ~90 day']],
    ['It takes three or four months.', ['three or four months: 3..4 month']],
    ['It takes 2-3 weeks.', ['2-3 weeks: 2..3 week']],
    ['It takes two to three weeks.', ['two to three weeks: 2..3 week']],
    ['A two-to-three-week delay came.', ['two-to-three-week: 2..3 week']],
    ['A three- to five-year plan came.', ['three- to five-year: 3..5 year']],
    ['They sold 15- and 30-year loans.', ['15: 15 year', '30-year: 30 year']],
    ['They met over two years.', ['two years: 2 year']],
    ['They met for over 20 years.', ['over 20 years: >20 year']],
    ['A 45-year-old man spoke.', ['45-year-old: 45 year']],
    ['He is 45 years old.', ['45 years old: 45 year']],
    ['The man, Li Wei, 45, spoke.', ['45: 45 year']],
    ['A boy aged 12 spoke.', ['12: 12 year']],
    ['The 10-year yield rose.', ['10-year: 10 year']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));

  it.each([
    ['It was better a decade ago.', []],
    ['One day they will meet.', []],
    ['It rose in the third quarter and the first half.', []],
    ['It was hot in the 1990s, and in his 40s.', []],
    ['No one year was alike.', []],
    ['The second day and a year earlier.', []],
  ])('none in: %s', (text, expected) => expect(readIn(text)).toEqual(expected));

  it('stands in a moment, where nothing else may', () => {
    const text = 'Over the next two years and on Dec. 1 it bought 5 ships.';
    const moments = [momentAt(text, 'the next two years'), momentAt(text, 'Dec. 1')];
    expect(readIn(text, moments)).toEqual(['two years: 2 year', '5 ships: 5 ship']);
  });

  it('is not lent to a day before it', () => {
    const text = 'On Jan. 9 two-day talks began, on March 2 they ended.';
    const moments = [momentAt(text, 'Jan. 9'), momentAt(text, 'March 2')];
    expect(readIn(text, moments)).toEqual(['two-day: 2 day']);
    expect(readIn(text)).toEqual(['two-day: 2 day']);
  });

  it('a moment bars what it covers and nothing beside it', () => {
    const text = 'From 2017 to 2024 it bought 200 ships at $5 in the 12 months to June 30 and 10 more.';
    const moments = [momentAt(text, 'From 2017 to 2024'), momentAt(text, 'the 12 months to June 30')];
    expect(readIn(text, moments)).toEqual(['200 ships: 200 ship', '$5: 5 USD', '10: 10 -']);
  });
});
