#!/usr/bin/env node
// `npm run scan`: builds the command where it is not built or out of date, then runs it. Standard output is the command's alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/cli/scan.js');
const PARTS = ['src/cli', 'src/engine', 'src/model', 'src/reader', 'src/wording', 'public/_locales/en', 'package-lock.json', 'vite.config.ts'];

const changedAt = (path) =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path, { recursive: true }).map((name) => statSync(join(path, name)).mtimeMs))
    : statSync(path).mtimeMs;

/** What a step says goes to standard error, and only where it fails. */
function step(command, args, env = {}) {
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.status === 0) return;
  process.stderr.write(`scan: ${command} ${args.join(' ')} failed\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  process.exit(1);
}

if (!existsSync(join(root, 'node_modules/vite'))) step('npm', ['ci', '--no-audit', '--no-fund']);
if (!existsSync(built) || PARTS.some((part) => changedAt(join(root, part)) > statSync(built).mtimeMs)) {
  // Several may run at once: each builds in a folder of its own, and the finished file takes its place in one step.
  const own = join(root, `dist/cli-${process.pid}`);
  step(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', own, '--logLevel', 'warn'], {
    TARGET: 'cli',
    NODE_ENV: 'production',
  });
  mkdirSync(dirname(built), { recursive: true });
  renameSync(join(own, 'scan.js'), built);
  rmSync(own, { recursive: true });
}

// npm runs scripts in the project's folder; the reader's paths are relative to where they stand.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(pathToFileURL(built).href);
