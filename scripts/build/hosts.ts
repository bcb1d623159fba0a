import { readFileSync } from 'node:fs';

/**
 * Reads the curated list of news hosts.
 * @returns host names in the order of the file, without scheme or wildcard
 * @throws where the file is missing or not of the expected form
 */
export function readHosts(): string[] {
  const file = new URL('../../assets/news-hosts.json', import.meta.url);
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as { groups: { hosts: string[] }[] };
  return groups.flatMap((group) => group.hosts);
}
