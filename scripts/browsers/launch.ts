/** Starts Chromium or Firefox with an unpacked extension and a profile that is thrown away. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserKind, FoundBrowser } from './find.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Port on 127.0.0.1 of the server that answers for the hosts below. */
  port: number;
  /** Hosts that the server answers for: all of them (nothing reaches the network), or those listed. */
  hosts: 'all' | string[];
  /** BCP 47 tag of the browser's own language; the machine's where it is not given. */
  language?: string;
  /** Inner size of the window in CSS px; where it is not given pages fill the window as it opens. */
  viewport?: { width: number; height: number };
  /** Lets Firefox be asked from within (popup, badge, error console). For tests; never for a reader's browser. */
  systemAccess?: boolean;
  /** Further Firefox preferences. */
  preferences?: Record<string, string | number | boolean>;
}

export interface RunningBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Name and version as the browser gives it. */
  version: string;
  extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** Closes the browser and removes its profile. */
  close: () => Promise<void>;
}

interface Manifest {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko?: { id?: string; strict_min_version?: string } };
}

/** Address of the extension's pages in Firefox, where it is otherwise a random number per profile. */
const FIREFOX_UUID = '3f0e6c54-8a3b-4c1e-9b57-7f2d9a5c1e60';

/** Not below the system's temporary folder: browsers that come as a snap see another one there. */
const PROFILES = resolve(import.meta.dirname, '../../.cache/profiles');

/** Keeps Chromium from talking to its maker, and from trying https first. */
const QUIET_CHROMIUM = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
];

/** The same for Firefox, beyond what the profile of puppeteer does. */
const QUIET_FIREFOX = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.security.https_first': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

function manifestOf(extension: string): Manifest {
  const file = join(extension, 'manifest.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    throw new Error(`${file} cannot be read: build the extension first.`, { cause: error });
  }
}

function assertRecentEnough(kind: BrowserKind, version: string, manifest: Manifest): void {
  const needed =
    kind === 'chromium'
      ? manifest.minimum_chrome_version
      : manifest.browser_specific_settings?.gecko?.strict_min_version;
  const major = Number(/\/(\d+)/.exec(version)?.[1]);
  if (needed && major < Number.parseInt(needed, 10)) {
    throw new Error(`This browser is too old: ${version}. The extension needs version ${needed} or newer.`);
  }
}

function proxyScript(port: number, hosts: 'all' | string[]): string {
  const condition = hosts === 'all' ? 'true' : `${JSON.stringify(hosts)}.includes(host)`;
  const script = `function FindProxyForURL(url, host) { return ${condition} ? "PROXY 127.0.0.1:${port}" : "DIRECT"; }`;
  return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
}

function chromiumArguments({ headless, hosts, port, language }: LaunchOptions): string[] {
  const args = [...QUIET_CHROMIUM];
  if (hosts === 'all') args.push(`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>');
  else args.push(`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',')}`);
  if (headless) args.push('--disable-gpu');
  if (language) args.push(`--lang=${language}`, `--accept-lang=${language}`);
  // Root may not use the sandbox, and containers often lack what it needs; unseen, only pages of our own are opened.
  if (process.platform === 'linux' && (headless || process.getuid?.() === 0)) args.push('--no-sandbox');
  return args;
}

function startChromium(found: FoundBrowser, profile: string, options: LaunchOptions): Promise<Browser> {
  const { headless, viewport = null, language } = options;
  return puppeteer.launch({
    executablePath: found.path,
    headless,
    // Branded Chrome ignores --load-extension since 137; over the pipe the extension is loaded by command instead.
    pipe: true,
    enableExtensions: true,
    // No bar that says the browser is controlled: the reader of the demo is in control.
    ignoreDefaultArgs: headless ? false : ['--enable-automation'],
    userDataDir: profile,
    defaultViewport: viewport,
    args: chromiumArguments(options),
    ...(language ? { env: { ...process.env, LANGUAGE: language } } : {}),
  });
}

function startFirefox(found: FoundBrowser, profile: string, options: LaunchOptions, geckoId: string): Promise<Browser> {
  const { headless, viewport = null, language, systemAccess, preferences, port, hosts } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless,
    userDataDir: profile,
    defaultViewport: viewport,
    args: systemAccess ? ['--remote-allow-system-access'] : [],
    // Without this variable a release build of Firefox ignores the preference for its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScript(port, hosts),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_UUID }),
      ...(language ? { 'intl.locale.requested': language, 'intl.accept_languages': language } : {}),
      ...preferences,
    },
  });
}

/**
 * Starts a browser with the extension in it.
 *
 * @param found the browser to start
 * @param options extension, hosts, size
 * @returns the running browser; closing it removes its profile
 * @throws Error when there is no built extension, when the browser is older than the extension's manifest allows, or when it
 *   does not start
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<RunningBrowser> {
  const manifest = manifestOf(options.extension);
  const geckoId = manifest.browser_specific_settings?.gecko?.id ?? '';
  mkdirSync(PROFILES, { recursive: true });
  const profile = mkdtempSync(join(PROFILES, `${found.kind}-`));
  // Ctrl+C ends this process without closing the browser in good order.
  const removeAtExit = () => rmSync(profile, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  const removeProfile = async () => {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    process.off('exit', removeAtExit);
  };
  const start = found.kind === 'chromium' ? startChromium : startFirefox;
  let browser: Browser | undefined;
  try {
    browser = await start(found, profile, options, geckoId);
    const version = await browser.version();
    assertRecentEnough(found.kind, version, manifest);
    const extensionId = await browser.installExtension(options.extension);
    const extensionOrigin =
      found.kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
    const close = async () => {
      await browser?.close();
      await removeProfile();
    };
    return { kind: found.kind, browser, version, extensionId, extensionOrigin, close };
  } catch (error) {
    await browser?.close();
    await removeProfile();
    throw error;
  }
}
