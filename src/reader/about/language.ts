/** Everyday words that tell the languages of the larger newsrooms apart. */
const EVERYDAY: Record<string, string> = {
  en: 'the of and to in that is was for on with as by at from said it has have will would',
  es: 'el la los las de que y en un una por con para se del al su es',
  fr: 'le la les des et de du un une que qui dans pour sur est par au aux',
  de: 'der die das und den dem von mit zu ist im nicht ein eine auf für sich',
  it: 'il la di che e un una per con del della sono è nel gli le si',
  pt: 'o a os as de que e em um uma para com do da no na se por',
  nl: 'de het een en van in dat op te is voor met zijn niet aan',
};

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['el', /[\u0370-\u03ff]/g],
];

/** As much of a text as a guess needs. */
const SAMPLE = 3000;

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/** The language of a text by its script or its everyday words; null where neither is clear. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) if (share(sample.match(script)?.length ?? 0, letters) > 0.2) return language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(EVERYDAY).map(([language, list]) => {
    const everyday = new Set(list.split(' '));
    return { language, share: share(words.filter((word) => everyday.has(word)).length, words.length) };
  });
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  return best && second && best.share > 0.12 && best.share > second.share * 1.2 ? best.language : null;
}

/** A language tag as pages write it (`en_US`, `EN-us`), in the form of BCP 47; null for what is none. */
export function languageTag(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replace(/_/g, '-');
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
