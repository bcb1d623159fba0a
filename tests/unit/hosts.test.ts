import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface HostList {
  about: string;
  groups: { name: string; hosts: string[] }[];
}

const list = JSON.parse(readFileSync(new URL('../../assets/news-hosts.json', import.meta.url), 'utf8')) as HostList;
const hosts = list.groups.flatMap((group) => group.hosts);

/** A DNS name of two labels or more in lower-case letters, digits and hyphens (RFC 1123), as a match pattern takes it. */
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Places where everybody publishes, or where others' news is only gathered. */
const PLATFORMS = [
  'blogger.com',
  'blogspot.com',
  'byteseu.com',
  'dailymotion.com',
  'discord.com',
  'dzen.ru',
  'facebook.com',
  'flipboard.com',
  'github.com',
  'instagram.com',
  'linkedin.com',
  'livejournal.com',
  'medium.com',
  'menafn.com',
  'metbuat.az',
  'msn.com',
  'news.google.com',
  'ok.ru',
  'pinterest.com',
  'quora.com',
  'reddit.com',
  'rumble.com',
  'substack.com',
  't.me',
  'telegra.ph',
  'telegram.org',
  'threads.net',
  'tiktok.com',
  'tumblr.com',
  'twitter.com',
  'vk.com',
  'wikipedia.org',
  'wordpress.com',
  'x.com',
  'yahoo.com',
  'yandex.ru',
  'youtube.com',
];

/** Suffixes under which anybody can register: a pattern over one of these would cover all of them. */
const PUBLIC_SUFFIXES = /^(?:com|net|org|gov|edu|co|gen|web)\.[a-z]{2}$/;

const isAtOrBelow = (host: string, other: string) => host === other || host.endsWith(`.${other}`);

describe('The list of news hosts', () => {
  test('says what qualifies', () => {
    expect(list.about).toMatch(/qualifies/);
    for (const group of list.groups) expect(group.name).not.toBe('');
  });

  test('has at least 100 hosts', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(100);
  });

  test('gives host names, without www', () => {
    expect(hosts.filter((host) => !HOST_NAME.test(host) || host.startsWith('www.'))).toEqual([]);
  });

  test('never covers everybody below a public suffix', () => {
    expect(hosts.filter((host) => PUBLIC_SUFFIXES.test(host))).toEqual([]);
  });

  test('names no host twice, nor one below another', () => {
    const covered = hosts.filter((host, i) => hosts.some((other, j) => i !== j && isAtOrBelow(host, other)));
    expect(covered).toEqual([]);
  });

  test('is sorted within each group', () => {
    for (const { name, hosts: group } of list.groups) expect(group, name).toEqual(group.toSorted());
  });

  test('has no platform, and none below one', () => {
    expect(hosts.filter((host) => PLATFORMS.some((platform) => isAtOrBelow(host, platform)))).toEqual([]);
  });

  test('has no government', () => {
    expect(hosts.filter((host) => /(?:^|\.)(?:gov|mil)(?:\.|$)/.test(host))).toEqual([]);
  });
});
