/** The codes that the variants of a union are told apart by, under `by`. */
export const codesOf = (options: readonly { entries: Record<string, unknown> }[], by: string): string[] =>
  options.flatMap(({ entries }) => {
    const told = entries[by] as { options?: readonly string[]; literal?: string };
    return told.options ?? told.literal ?? [];
  });
