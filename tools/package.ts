import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from './build.ts';

/** The two store packages in out/packages: the builds, zipped as they are; and the source that Mozilla's store builds again (`build-for-amo`) and compares. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
build(['chrome', 'firefox']);
for (const target of ['chrome', 'firefox'])
  execFileSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'build',
      ...['--source-dir', `dist/${target}`, '--artifacts-dir', 'out/packages', '--filename', `pledgemark-${version}-${target}.zip`],
      '--overwrite-dest',
      '--no-config-discovery',
    ],
    { stdio: 'inherit' },
  );
execFileSync('git', ['archive', '--format=zip', `--output=out/packages/pledgemark-${version}-source.zip`, 'HEAD'], { stdio: 'inherit' });
