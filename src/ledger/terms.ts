/** Code-unit order: the reader's locale must not change what is found. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
