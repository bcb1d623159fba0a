import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distribution } from '../../../scripts/browsers/fetch.ts';
import { explainMissing, findBrowser, type Surroundings } from '../../../scripts/browsers/find.ts';

function machine(executables: string[], rest: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
    home: '/home/reader',
    isExecutable: (path) => executables.includes(path),
    downloaded: () => [],
    ...rest,
  };
}

describe('Finding a browser', () => {
  test('takes what is on PATH, branded Chrome before Chromium', () => {
    expect(findBrowser('chromium', machine(['/usr/bin/chromium']))?.path).toBe('/usr/bin/chromium');
    const both = machine(['/usr/bin/chromium', '/usr/bin/google-chrome']);
    expect(findBrowser('chromium', both)?.path).toBe('/usr/bin/google-chrome');
    expect(findBrowser('firefox', machine(['/usr/bin/firefox-esr']))?.path).toBe('/usr/bin/firefox-esr');
  });

  test('knows where macOS and Windows keep their programs', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine([chrome], { platform: 'darwin' }))?.path).toBe(chrome);
    const own = '/home/reader/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowser('firefox', machine([own], { platform: 'darwin' }))?.path).toBe(own);
    const program = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const windows = machine([program], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(findBrowser('firefox', windows)?.path).toBe(program);
  });

  test('prefers the variable, and refuses one that names nothing', () => {
    const env = { PATH: '/usr/bin', FIREFOX_PATH: '/opt/fox' };
    const found = findBrowser('firefox', machine(['/opt/fox', '/usr/bin/firefox'], { env }));
    expect(found).toEqual({ kind: 'firefox', path: '/opt/fox', origin: 'FIREFOX_PATH' });
    expect(() => findBrowser('firefox', machine(['/usr/bin/firefox'], { env }))).toThrow(/FIREFOX_PATH.*\/opt\/fox/);
    expect(findBrowser('chromium', machine(['/usr/bin/chromium'], { env }))?.path).toBe('/usr/bin/chromium');
  });

  test('falls back to what was downloaded, and else gives nothing', () => {
    const downloaded = () => ['/cache/chrome-150/chrome', '/cache/chrome-149/chrome'];
    const found = findBrowser('chromium', machine(['/cache/chrome-149/chrome'], { downloaded }));
    expect(found?.path).toBe('/cache/chrome-149/chrome');
    expect(findBrowser('chromium', machine([]))).toBeNull();
  });

  test('says what to install and how to name a browser elsewhere', () => {
    expect(explainMissing(['firefox'], 'darwin')).toMatch(/No Firefox was found[\s\S]*brew install[\s\S]*FIREFOX_PATH/);
    const both = explainMissing(['chromium', 'firefox'], 'linux');
    expect(both).toMatch(
      /apt-get install chromium[\s\S]*apt-get install firefox-esr[\s\S]*CHROME_PATH or FIREFOX_PATH/,
    );
  });
});

test('The distribution is read from os-release, quoted or not', () => {
  expect(distribution('PRETTY_NAME="Debian GNU/Linux 12"\nVERSION_ID="12"\nID=debian\n')).toBe('debian');
  expect(distribution('NAME="Fedora"\nID="fedora"\nID_LIKE=rhel')).toBe('fedora');
  expect(distribution('NAME=Something')).toBe('');
});
