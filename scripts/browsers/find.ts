/** Finds an installed Chrome, Chromium or Firefox. Reads the file system and the environment, starts nothing. */

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { Browser, Cache } from '@puppeteer/browsers';

/** `chromium` stands for Chrome, Chrome for Testing and Chromium alike. */
export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  /** Absolute path of the executable. */
  path: string;
  /** Where it was found, in words for the reader: `CHROME_PATH`, `on this machine`, `downloaded earlier`. */
  origin: string;
}

/** What finding a browser depends on; tests give their own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** True for a file that can be started. */
  isExecutable: (path: string) => boolean;
  /** Executables that `fetchBrowser` downloaded earlier, newest first. */
  downloaded: (kind: BrowserKind) => string[];
}

/** Folder, relative to the project, that downloaded browsers are kept in. */
export const DOWNLOAD_FOLDER = resolve(import.meta.dirname, '../../.cache/browsers');

const OVERRIDES: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names on PATH. Branded Chrome first: it is what a reader has. Both take an unpacked extension over the debugging pipe. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function downloaded(kind: BrowserKind): string[] {
  if (!existsSync(DOWNLOAD_FOLDER)) return [];
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  return new Cache(DOWNLOAD_FOLDER)
    .getInstalledBrowsers()
    .filter((installed) => installed.browser === browser)
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map((installed) => installed.executablePath);
}

/** The machine this runs on. */
const thisMachine: Surroundings = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable,
  downloaded,
};

/** Places where the platform keeps programs, in the order they are tried. */
function usualPlaces(kind: BrowserKind, { platform, env, home }: Surroundings): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS[kind].flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const commands = COMMANDS[kind].flatMap((command) => onPath.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return [...commands, ...COMMANDS[kind].map((command) => `/snap/bin/${command}`)];
  const apps = MAC_APPS[kind].flatMap((app) => [`/Applications/${app}`, `${home}/Applications/${app}`]);
  return [...apps, ...commands];
}

/**
 * Finds one browser.
 *
 * @param kind which browser
 * @param machine where to look; the machine this runs on unless a test says otherwise
 * @returns the browser to start, or null where there is none
 * @throws Error when `CHROME_PATH` or `FIREFOX_PATH` is set but names no program: a wrong setting is not passed over in silence
 */
export function findBrowser(kind: BrowserKind, machine: Surroundings = thisMachine): FoundBrowser | null {
  const variable = OVERRIDES[kind];
  const chosen = machine.env[variable];
  if (chosen) {
    if (machine.isExecutable(chosen)) return { kind, path: chosen, origin: variable };
    throw new Error(`${variable} is set to ${chosen}, which is not a program that can be started.`);
  }
  const installed = usualPlaces(kind, machine).find((path) => machine.isExecutable(path));
  if (installed) return { kind, path: installed, origin: 'on this machine' };
  const fetched = machine.downloaded(kind).find((path) => machine.isExecutable(path));
  return fetched ? { kind, path: fetched, origin: 'downloaded earlier' } : null;
}

const INSTALL_HINTS: Record<BrowserKind, Partial<Record<NodeJS.Platform, string>> & { other: string }> = {
  chromium: {
    darwin: 'Install Google Chrome from https://www.google.com/chrome/ or run: brew install --cask google-chrome',
    win32: 'Install Google Chrome from https://www.google.com/chrome/ or run: winget install Google.Chrome',
    other:
      'Install Google Chrome from https://www.google.com/chrome/ or, on Debian, run: sudo apt-get install chromium',
  },
  firefox: {
    darwin: 'Install Firefox from https://www.mozilla.org/firefox/ or run: brew install --cask firefox',
    win32: 'Install Firefox from https://www.mozilla.org/firefox/ or run: winget install Mozilla.Firefox',
    other: 'Install Firefox from https://www.mozilla.org/firefox/ or, on Debian, run: sudo apt-get install firefox-esr',
  },
};

/**
 * Says what to install when a browser is missing.
 *
 * @param kinds browsers that were looked for
 * @param platform the platform to advise for
 * @returns a message of a few lines, one per browser, ending with the variable that names a browser in an unusual place
 */
export function explainMissing(kinds: BrowserKind[], platform: NodeJS.Platform = process.platform): string {
  const names = kinds.map((kind) => (kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox'));
  const hints = kinds.map((kind) => `  ${INSTALL_HINTS[kind][platform] ?? INSTALL_HINTS[kind].other}`);
  const overrides = kinds.map((kind) => OVERRIDES[kind]).join(' or ');
  return [
    `No ${names.join(', and no ')} was found.`,
    ...hints,
    `  A browser in an unusual place can be named in the environment variable ${overrides}.`,
  ].join('\n');
}
