/** Brings a missing browser onto the machine, the way the machine allows, and says so before it does. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserKind, DOWNLOAD_FOLDER, explainMissing, type FoundBrowser, findBrowser } from './find.ts';

const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Reads the distribution's id from the text of `/etc/os-release`.
 *
 * @param osRelease the file's text
 * @returns lower-case id, `debian` or `ubuntu` for instance; empty where there is none
 */
export function distribution(osRelease: string): string {
  return (/^ID=["']?([^"'\n]*)/m.exec(osRelease)?.[1] ?? '').toLowerCase();
}

/** By its place, since PATH may be trimmed. */
const APT_GET = '/usr/bin/apt-get';

function linuxDistribution(): string {
  return existsSync('/etc/os-release') ? distribution(readFileSync('/etc/os-release', 'utf8')) : '';
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Debian only: Ubuntu's packages of these names merely point to snaps, which do not run in containers. */
function canUseApt(): boolean {
  return isRoot() && linuxDistribution() === 'debian' && existsSync(APT_GET);
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `exit code ${String(status)}`}`);
  }
}

function installWithApt(kind: BrowserKind): void {
  // A fresh Debian image has no package lists.
  run(APT_GET, ['update', '-q']);
  run(APT_GET, ['install', '-q', '-y', '--no-install-recommends', DEBIAN_PACKAGES[kind]]);
}

async function download(kind: BrowserKind): Promise<void> {
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No download of ${browser} exists for this platform (${process.platform}).`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  // The system libraries Chrome links to come along only where they can: as root, on a system with apt-get.
  const installDeps = browser === Browser.CHROME && isRoot() && linuxDistribution() === 'ubuntu';
  await install({ browser, platform, buildId, cacheDir: DOWNLOAD_FOLDER, installDeps });
}

/**
 * Finds a browser, and fetches one where none is found: by apt-get where this already runs as root on Debian (never sudo),
 * else by the downloader of `@puppeteer/browsers` into the project's `.cache` folder.
 *
 * @param kind which browser
 * @param say told in one line what will be done, before it is done
 * @returns the browser to start
 * @throws Error that says what failed and what to install by hand
 */
export async function findOrFetchBrowser(kind: BrowserKind, say: (line: string) => void): Promise<FoundBrowser> {
  const found = findBrowser(kind);
  if (found) return found;
  const name = kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox';
  try {
    if (canUseApt()) {
      say(`No ${name} found: installing the Debian package ${DEBIAN_PACKAGES[kind]} with apt-get.`);
      installWithApt(kind);
    } else {
      say(`No ${name} found: downloading the current stable one into ${DOWNLOAD_FOLDER}.`);
      await download(kind);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} could not be fetched: ${reason}\n${explainMissing([kind])}`, { cause: error });
  }
  const fetched = findBrowser(kind);
  if (!fetched) throw new Error(`${name} was fetched, but is not there.\n${explainMissing([kind])}`);
  return fetched;
}
