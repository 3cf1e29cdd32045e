#!/usr/bin/env node
// The door of every command: `node tools/run.mjs start|test|build|… [arguments]`.
// Plain JavaScript, because it must run before anything is installed; what it starts is TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = '', ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pledgemark needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes this file last, so it is newer than the lock file exactly when the last install went through. */
const installed = `${root}node_modules/.package-lock.json`;
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  console.log('Installing the dependencies (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: see above. Is the npm registry within reach?');
    process.exit(1);
  }
}

if (!existsSync(`${root}tools/${task}.ts`)) {
  console.error(`There is no task "${task}".`);
  process.exit(2);
}
const run = spawnSync(process.execPath, ['--import', 'tsx', `tools/${task}.ts`, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PLEDGEMARK_FROM: process.env.INIT_CWD ?? process.cwd() },
});
process.exit(run.status ?? 1);
