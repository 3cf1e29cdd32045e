import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserProgram } from './browser/find.ts';
import { build } from './build.ts';

/** Everything, in the order in which a mistake is cheapest to learn. Each step that is not a test suite counts as one test. */
const steps: { name: string; command: string[]; report?: string }[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'types of the engine alone (no DOM, no Node)', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/engine'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'unit, property, gold and house tests', command: vitest('unit', 'unit-pure'), report: 'out/test/unit.json' },
  {
    name: "Firefox's own check of the package (web-ext lint)",
    command: ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery'],
  },
  { name: 'the extension in Chromium', command: vitest('chromium'), report: 'out/test/chromium.json' },
  { name: 'the extension in Firefox', command: vitest('firefox'), report: 'out/test/firefox.json' },
];

/** One run of these projects, whose report is named after the first. */
function vitest(...projects: [string, ...string[]]): string[] {
  return [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=out/test/${projects[0]}.json`,
  ];
}

const run = (command: string[]): Promise<number> =>
  new Promise((done) => {
    // CI=true keeps every tool from asking or colouring.
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true', NODE_ENV: 'test' },
    });
    child.on('close', (code) => done(code ?? 1));
  });

function counted(report: string): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // A file that fails before its first test has no failed test of its own; a skipped test is a failed one here.
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numTotalTests - numPassedTests) + brokenFiles };
}

const started = Date.now();
let passed = 0;
let failed = 0;
rmSync('out/test', { recursive: true, force: true });
mkdirSync('out/test', { recursive: true });

function trial(name: string, act: () => void): void {
  try {
    act();
    passed++;
  } catch (error) {
    failed++;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

trial('a Chromium to test in', () => void browserProgram('chromium'));
trial('a Firefox to test in', () => void browserProgram('firefox'));
console.log('Building the extension for Chrome and Firefox, and the command line …');
trial('build', () => build());

for (const [i, { name, command, report }] of steps.entries()) {
  const since = Date.now();
  console.log(`\n[${i + 1}/${steps.length}] ${name} …`);
  const code = await run(command);
  try {
    const count = report ? counted(report) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    passed += count.passed;
    failed += count.failed + (report && code !== 0 && count.failed === 0 ? 1 : 0);
  } catch {
    failed++;
    console.error(`FAILED: ${name} left no report`);
  }
  console.log(`[${i + 1}/${steps.length}] ${name}: ${code === 0 ? 'well' : 'FAILED'} after ${((Date.now() - since) / 1000).toFixed(0)} s`);
}

console.log(`\nAll told ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
