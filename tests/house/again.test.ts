import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { files } from './files.ts';

/** All that a build is made of, beside the libraries. */
const SOURCE = ['src', 'public', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Every file of a folder by its path, with its bytes. */
const bytesOf = (folder: string): Map<string, string> =>
  new Map(files(folder, /\.\w+$/).map((file) => [relative(folder, file), readFileSync(file).toString('base64')]));

test('the package for Firefox is built again in another folder byte for byte, as its store does before it lets it in', { timeout: 60_000 }, () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'pledgemark-again-'));
  try {
    for (const path of SOURCE) cpSync(path, join(elsewhere, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
      cwd: elsewhere,
      env: { ...process.env, TARGET: 'firefox', NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    const [first, second] = [bytesOf('dist/firefox'), bytesOf(join(elsewhere, 'dist/firefox'))];
    expect(first.size).toBeGreaterThan(20);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    for (const [path, bytes] of first) expect(second.get(path) === bytes, path).toBe(true);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
