/** The least that any reader of the text must do. */
export const floorsOf = (text: string): Record<string, () => unknown> => ({
  'floor: charCodeAt': () => {
    let digits = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
    }
    return digits;
  },
  'floor: /\\d+/g': () => {
    const digits = /\d+/g;
    let found = 0;
    while (digits.exec(text)) found++;
    return found;
  },
});
