import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const TARGETS = ['chrome', 'firefox', 'cli'] as const;
export type Target = (typeof TARGETS)[number];

/** Builds `dist/<target>`. One process each: a vite configuration is read once a process. @throws with vite's words when a build fails. */
export function build(targets: readonly Target[] = TARGETS): void {
  for (const target of targets) {
    const started = Date.now();
    try {
      execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
        env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
      throw new Error(`The build of dist/${target} failed:\n${stdout ?? ''}${stderr ?? ''}`);
    }
    console.log(`Built dist/${target} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build();
