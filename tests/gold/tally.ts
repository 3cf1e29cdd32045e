/** Counts for one field. An answer that is wrong counts twice: once as found in vain, once as missed. */
export interface Tally {
  right: number;
  /** What the engine answered, rightly or not. */
  answered: number;
  /** What the labels ask for. */
  asked: number;
}

/** Counts by field, and every error in words. */
export class Score {
  readonly fields = new Map<string, Tally>();
  readonly errors: { field: string; id: string; error: string; text: string }[] = [];

  add(field: string, { right, answered, asked }: Tally): void {
    const tally = this.fields.get(field) ?? { right: 0, answered: 0, asked: 0 };
    this.fields.set(field, { right: tally.right + right, answered: tally.answered + answered, asked: tally.asked + asked });
  }

  wrong(field: string, id: string, error: string, text: string): void {
    this.errors.push({ field, id, error, text });
  }

  of(field: string): { precision: number; recall: number; f1: number } {
    const { right, answered, asked } = this.fields.get(field) ?? { right: 0, answered: 0, asked: 0 };
    const precision = answered === 0 ? 1 : right / answered;
    const recall = asked === 0 ? 1 : right / asked;
    return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  }

  table(title: string): string {
    const row = ([field, { right, answered, asked }]: [string, Tally]): string => {
      const { precision, recall, f1 } = this.of(field);
      return `${field.padEnd(24)}${[precision, recall, f1].map((x) => x.toFixed(3).padStart(8)).join('')}${[right, answered, asked].map((x) => String(x).padStart(7)).join('')}`;
    };
    return [`${title.padEnd(24)}    prec.  recall      F1  right  found  asked`, ...[...this.fields].map(row)].join('\n');
  }
}
