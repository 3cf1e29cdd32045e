/** Whom we show things to: the words of the UI in their language, and how they write dates (BCP 47). */
export interface Reader {
  words: (key: string, ...fill: (string | number)[]) => string;
  locale: string;
}

/** The word for a value of one of the model's lists: `nameOf(reader, 'measure', 'tariff-relief')` is the message `measure_tariff_relief`. */
export const nameOf = ({ words }: Reader, list: string, value: string): string => words(`${list}_${value.replaceAll('-', '_')}`) || value;
