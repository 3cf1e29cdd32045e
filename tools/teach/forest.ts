import { writeFileSync } from 'node:fs';
import { type Forest, forestOf } from '../../src/engine/forest.ts';
import type { grown } from './boost.ts';

type Grown = ReturnType<typeof grown>;

/** The trees as the engine asks them. */
export const forestBy = ({ prior, trees }: Grown): Forest => forestOf(prior, trees.join('\n'));

/** Writes them as the engine reads them: `name` and `name`_PRIOR. @param command what was called to grow them */
export function writeForest(table: URL, name: string, command: string, { prior, trees }: Grown): void {
  writeFileSync(
    table,
    `/** Written by \`${command}\`, never by hand: log-odds before any tree, and a tree a line. */\nexport const ${name}_PRIOR = ${prior};\nexport const ${name} = \`\n${trees.join('\n')}\n\`;\n`,
  );
}
