/** A text as it reads, with the way back: `at[i]` is where letter `i` of `text` stood; one more for the end. */
export interface Plain {
  text: string;
  at: Uint32Array;
}

// What an editor or a browser sets otherwise without saying anything else. Digits and their signs stay as they are: 10² is not 102.
const SAME: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '—': '-', '−': '-', '‑': '-' };

const SPACE = /\s/;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** White space as one space, quotation marks and dashes in one form, what is not seen left out. */
export function plainOf(source: string): Plain {
  const at = new Uint32Array(source.length + 1);
  let text = '';
  let spaced = true;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i] as string;
    if (UNSEEN.test(letter)) continue;
    const space = SPACE.test(letter);
    if (space && spaced) continue;
    spaced = space;
    at[text.length] = i;
    text += space ? ' ' : (SAME[letter] ?? letter);
  }
  at[text.length] = source.length;
  return { text, at: at.subarray(0, text.length + 1) };
}
