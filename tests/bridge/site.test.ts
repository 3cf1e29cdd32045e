import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, hostOf, patternOf, siteOf } from '../../src/bridge/site.ts';
import { wellKnownSites } from '../../src/bridge/wellKnownSites.ts';

describe('what a reader types is a site', () => {
  test.each([
    ['example.com', 'example.com', 'https'],
    [' www.Example.com ', 'example.com', 'https'],
    ['https://news.example.co.uk/a/b?c=d#e', 'news.example.co.uk', 'https'],
    ['http://example.com', 'example.com', 'http'],
    ['example.com:8080/x', 'example.com', 'https'],
    ['localhost:5173', 'localhost', 'https'],
    ['http://127.0.0.1:8150/a', '127.0.0.1', 'http'],
  ] as const)('%s', (typed, host, scheme) => expect(siteOf(typed)).toEqual({ host, scheme }));

  test.each([
    '',
    '   ',
    'example',
    'two words.com',
    'about:blank',
    'chrome://extensions',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'https://',
    'ftp://a.b',
  ])('but not %j', (typed) => expect(siteOf(typed)).toBeNull());
});

describe('a pattern names its host', () => {
  test.each([
    ['https://*.reuters.com/*', 'reuters.com'],
    ['http://127.0.0.1/*', '127.0.0.1'],
    ['*://*.bbc.co.uk/*', 'bbc.co.uk'],
    ['https://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s', (pattern, host) => expect(hostOf(pattern)).toBe(host));
  test.each(['file:///*', 'chrome://favicon/*', 'https://reuters.com', ''])('%j is no web pattern', (pattern) => expect(hostOf(pattern)).toBeNull());
});

describe('what is covered', () => {
  test.each([
    [['https://*.reuters.com/*'], 'reuters.com', true],
    [['https://*.reuters.com/*'], 'jp.reuters.com', true],
    [['https://*/*'], 'anything.example', true],
    [['http://localhost/*'], 'localhost', true],
    [['https://*.reuters.com/*'], 'notreuters.com', false],
    [['https://*.jp.reuters.com/*'], 'reuters.com', false],
    [['https://reuters.com/*'], 'jp.reuters.com', false],
    [[], 'reuters.com', false],
  ] as const)('%j, %s: %s', (patterns, host, yes) => expect(covers(patterns, host)).toBe(yes));

  test('a site that is granted is covered, whatever its name', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 4 }), (labels) => {
        const host = labels.join('.');
        const pattern = patternOf(host);
        expect(hostOf(pattern)).toBe(host);
        expect(covers([pattern], host)).toBe(true);
        expect(covers([pattern], `x${host}`)).toBe(false);
      }),
      { seed: 7 },
    );
  });
});

describe('the well-known sites', () => {
  test('each once, by a host that can be asked for', () => {
    const hosts = wellKnownSites.map((site) => site.host);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(siteOf(host)).toEqual({ host, scheme: 'https' });
  });
  test('none is covered by another, so that each chip says its own', () => {
    for (const { host } of wellKnownSites)
      expect(
        covers(
          wellKnownSites.filter((s) => s.host !== host).map((s) => patternOf(s.host)),
          host,
        ),
      ).toBe(false);
  });
});
