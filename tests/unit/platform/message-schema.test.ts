import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/platform/message-schema.ts';
import type { Request } from '../../../src/platform/messages.ts';

const page: Extract<Request, { type: 'page' }> = {
  type: 'page',
  page: {
    url: 'https://news.example/a',
    since: 1766000000000.5,
    article: {
      text: 'The memorandum',
      blocks: [{ start: 0, end: 14, kind: 'text', level: 0, scope: 0, language: null }],
      scopes: [{ parent: null, kind: 'page' }],
      language: 'en',
      publishedAt: { date: '2025-12-17', method: 'json-ld' },
      modifiedAt: null,
    },
    needsCard: true,
  },
};
const withArticle = (change: object) => ({
  ...page,
  page: { ...page.page, article: { ...page.page.article, ...change } },
});

describe('parseRequest', () => {
  it.each<Request>([
    page,
    { type: 'may-read', url: 'https://news.example/a', since: 1766000000000.5 },
    { type: 'cards' },
    { type: 'opened' },
    { type: 'open-record', instrument: 'memorandum-2025' },
    { type: 'summary', tabId: 3 },
    { type: 'set-date', tabId: 3, date: null },
    { type: 'set-date', tabId: 3, date: '2025-12-17' },
    { type: 'scan', tabId: 3 },
    { type: 'jump', tabId: 3, frameId: 0, mention: 2 },
  ])('takes $type', (request) => expect(parseRequest(structuredClone(request))).toEqual(request));

  it.each([
    ['nothing', undefined],
    ['a string', 'report'],
    ['an unknown type', { type: 'fetch', url: 'https://news.example' }],
    ['a field too many', { type: 'cards', url: 'https://news.example' }],
    ['a negative tab', { type: 'scan', tabId: -1 }],
    ['a date that is none', { type: 'set-date', tabId: 1, date: '2025-13-45' }],
    ['an instrument that is no id', { type: 'open-record', instrument: '<img src=x>' }],
    ['a beginning that is no time', { type: 'may-read', url: 'https://news.example/a', since: Number.NaN }],
    ['a date with a time', withArticle({ publishedAt: { date: '2025-12-17T10:00', method: 'json-ld' } })],
    ['a block of no kind', withArticle({ blocks: [{ ...page.page.article.blocks[0], kind: 'script' }] })],
    ['too long a text', withArticle({ text: 'x'.repeat(8_000_001) })],
  ])('refuses %s', (_, message) => expect(parseRequest(message)).toBeNull());
});
