/** Whether a text says a word anywhere, looked for once a word. */
export function sayingOf(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? text.includes(word);
    known.set(word, answer);
    return answer;
  };
}
