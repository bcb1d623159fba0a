import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/platform/message-schema.ts';
import type { Request } from '../../../src/platform/messages.ts';

const page: Extract<Request, { type: 'page' }> = {
  type: 'page',
  frame: {
    url: 'https://news.example/a',
    since: 1766000000000.5,
    page: {
      text: 'The memorandum',
      blocks: [{ start: 0, end: 14, kind: 'text', level: 0, scope: 0, language: null }],
      scopes: [{ parent: null, kind: 'page' }],
      containers: [1],
      parents: [-1, 0],
      facts: {
        languages: ['en'],
        addresses: ['https://news.example/a'],
        fields: { ogtype: 'article' },
        microdata: {},
        jsonLd: ['{"@type":"NewsArticle"}'],
        times: [{ date: '2025-12-17', before: 'Published' }],
        headerTimes: [],
      },
      hiddenLines: [],
    },
    needsCard: true,
  },
};
const withText = (change: object) => ({
  ...page,
  frame: { ...page.frame, page: { ...page.frame.page, ...change } },
});

describe('parseRequest', () => {
  it.each<Request>([
    page,
    { type: 'may-read', url: 'https://news.example/a', since: 1766000000000.5 },
    { type: 'at-odds' },
    { type: 'cards' },
    { type: 'opened' },
    { type: 'open-record', instrument: 'memorandum-2025' },
    { type: 'record' },
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
    ['facts that are not text', withText({ facts: { ...page.frame.page.facts, fields: { title: 7 } } })],
    ['a block number that is none', withText({ hiddenLines: [0.5] })],
    ['a block of no kind', withText({ blocks: [{ ...page.frame.page.blocks[0], kind: 'script' }] })],
    ['too long a text', withText({ text: 'x'.repeat(8_000_001) })],
  ])('refuses %s', (_, message) => expect(parseRequest(message)).toBeNull());
});
