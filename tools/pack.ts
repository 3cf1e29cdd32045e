import { buildPack, diffPacks, makeKeyFile, shipPack, signIndex } from './pack/commands.ts';
import { timeOf } from './pack/publish.ts';

const HELP = `npm run pack -- DIR                          makes the shipped records (public/packs/) of a folder of facts
npm run pack -- key FILE                     makes a publisher's key; keep it, and keep it to yourself
npm run pack -- build DIR --key FILE [--out OUT] [--days N]   makes, signs and diffs a pack to subscribe to; docs/packs.md
npm run pack -- sign INDEX --key FILE [--days N]   signs an index again
npm run pack -- diff OLD NEW                 tells what one version changes of another
--days N: you will sign again within so many days, and readers are told where you did not`;

/** The words of a command, and its options. */
function taken(args: readonly string[]): { words: string[]; options: Map<string, string> } {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg.startsWith('--')) options.set(arg.slice(2), args[++i] ?? '');
    else words.push(arg);
  }
  return { words, options };
}

function main(args: readonly string[]): number {
  const { words, options } = taken(args);
  const [command = '', first = '', second = ''] = words;
  const key = options.get('key');
  const days = Number(options.get('days') ?? 0);
  const time = timeOf(Date.now(), days);
  try {
    if (!Number.isInteger(days) || days < 0 || days > 3650) throw new Error(`--days ${options.get('days')}: a number of whole days`);
    if (command === 'key' && first) console.log(makeKeyFile(first));
    else if (command === 'build' && first && key) console.log(buildPack(first, options.get('out') ?? null, key, time));
    else if (command === 'sign' && first && key) console.log(signIndex(first, key, time));
    else if (command === 'diff' && first && second) console.log(diffPacks(first, second));
    else if (words.length === 1 && !['key', 'build', 'sign', 'diff'].includes(command)) console.log(shipPack(command));
    else {
      console.error(HELP);
      return 2;
    }
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
