import * as v from 'valibot';
import type { Request } from './messages.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const day = v.pipe(v.string(), v.isoDate());
const subtag = v.nullable(v.pipe(v.string(), v.maxLength(16)));

/** Longest text that is taken from a page, in UTF-16 code units: several times the longest live blog. */
const MAX_TEXT = 8_000_000;

/** A page's own words, in its text or its markup. */
const words = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const number = v.pipe(v.number(), v.integer());

const page = v.strictObject({
  text: words,
  blocks: v.array(
    v.strictObject({
      start: offset,
      end: offset,
      kind: v.picklist(['heading', 'text', 'caption', 'quote', 'item']),
      level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
      scope: offset,
      language: subtag,
    }),
  ),
  scopes: v.array(
    v.strictObject({
      parent: v.nullable(offset),
      kind: v.picklist(['page', 'article', 'section', 'aside', 'related', 'comments', 'navigation', 'footer']),
    }),
  ),
  containers: v.array(number),
  parents: v.array(number),
  facts: v.strictObject({
    languages: v.array(words),
    addresses: v.array(words),
    fields: v.record(v.string(), words),
    microdata: v.record(v.string(), words),
    jsonLd: v.array(words),
    times: v.array(v.strictObject({ date: words, before: words })),
    headerTimes: v.array(words),
  }),
  hiddenLines: v.array(offset),
});

const url = v.pipe(v.string(), v.maxLength(8000));
const since = v.pipe(v.number(), v.finite(), v.minValue(0));
const frame = v.strictObject({ url, since, page, needsCard: v.boolean() });

const RequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('may-read'), url, since }),
  v.strictObject({ type: v.literal('page'), frame }),
  v.strictObject({ type: v.literal('at-odds') }),
  v.strictObject({ type: v.literal('cards') }),
  v.strictObject({ type: v.literal('opened') }),
  v.strictObject({ type: v.literal('open-record'), instrument: id }),
  v.strictObject({ type: v.literal('record') }),
  v.strictObject({ type: v.literal('summary'), tabId: offset }),
  v.strictObject({ type: v.literal('set-date'), tabId: offset, date: v.nullable(day) }),
  v.strictObject({ type: v.literal('scan'), tabId: offset }),
  v.strictObject({ type: v.literal('jump'), tabId: offset, frameId: offset, mention: offset }),
]);

/**
 * Checks a message that arrived at the background.
 * @returns the request, or null where the message is none of ours
 */
export function parseRequest(message: unknown): Request | null {
  const result = v.safeParse(RequestSchema, message);
  return result.success ? result.output : null;
}
