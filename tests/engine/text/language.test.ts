import { describe, expect, test } from 'vitest';
import { guessLanguage, isEnglish } from '../../../src/engine/text/language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ministers said on Friday that they would cut the tariffs on steel from both sides, but it was not clear when that will be.',
  de: 'Die Minister sagten am Freitag, dass sie die Zölle auf Stahl senken werden, aber es ist nicht klar, wann das sein wird und für wen.',
  fr: 'Les ministres ont dit vendredi que les droits de douane sur le acier seront réduits, mais la date ne est pas connue dans les deux pays.',
  es: 'Los ministros dijeron el viernes que van a bajar los aranceles sobre el acero, pero no se sabe la fecha en la que eso será posible.',
  pt: 'Os ministros disseram na sexta-feira que vão reduzir as tarifas sobre o aço, mas não se sabe a data em que isso será feito pelo governo.',
  it: 'I ministri hanno detto venerdì che ridurranno i dazi sul acciaio, ma non si sa la data in cui questo sarà possibile per il governo e per gli altri.',
  nl: 'De ministers zeiden op vrijdag dat zij de heffingen op staal gaan verlagen, maar het is niet duidelijk wanneer dat zal zijn en voor wie.',
  zh: '双方部长星期五表示，将降低对钢铁征收的关税，但时间尚不清楚。',
  ja: '両国の閣僚は金曜日、鉄鋼への関税を引き下げると述べたが、時期は明らかではない。',
  ko: '양국 장관들은 금요일 철강 관세를 내리겠다고 밝혔지만 시기는 분명하지 않다.',
  ru: 'Министры сообщили в пятницу, что снизят пошлины на сталь, но сроки пока не известны.',
  ar: 'قال الوزراء يوم الجمعة إنهم سيخفضون الرسوم على الصلب لكن الموعد غير واضح.',
};

describe('language', () => {
  test.each(Object.entries(TEXTS))('%s', (tag, text) => {
    expect(guessLanguage(text)).toBe(tag);
  });

  test.each(['', 'Tariffs', '25% 10% 5%', 'Qwx zrt plk mnb vcx zzt qqr wrt pls kjh gfd sap oiu', '\ud800'])('cannot tell: %j', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  test.each<[string | null, string, boolean]>([
    ['en-US', 'en', true],
    [null, 'en', true],
    ['de', 'en', true],
    ['en', 'de', false],
    ['en', 'zh', false],
    [null, 'fr', false],
  ])('declared %s, written %s', (declared, tag, expected) => {
    expect(isEnglish(declared, TEXTS[tag] ?? '')).toBe(expected);
  });

  test('the declaration decides where the text is too short', () => {
    expect([isEnglish('en-GB', 'Tariffs'), isEnglish('de', 'Zoll'), isEnglish(null, 'Tariffs'), isEnglish('enx', 'Tariffs')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
