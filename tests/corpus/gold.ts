// Reads labelled pages: the marks in the HTML, the manifest and the claims that belong to a folder of pages.
import fs from 'node:fs';
import path from 'node:path';

/** A labelled mention. Offsets count letters of `GoldPage.letters`, end exclusive. */
export interface GoldMention {
  instrument: string;
  text: string;
  optional: boolean;
  start: number;
  end: number;
}

export interface GoldClaim {
  instrument: string;
  party: string | null;
  asserts: string;
  /** Words of the page, not an ISO date. */
  date: string | null;
  surface: string;
  /** Against the record on the page's date: fits it, is at odds with it, or the record leaves it open. */
  consistent: boolean | null;
  place?: string;
  /** Other steps that the same verb may stand for. */
  alt?: string[];
  optional?: boolean;
}

export interface GoldPage {
  file: string;
  lang: string;
  kind: string;
  traps: string[];
  /** The page's words with everything but letters and digits taken out, folded by `letters`. */
  letters: string;
  mentions: GoldMention[];
  /** Null where the page's claims were not labelled, so that nothing found there counts. */
  claims: GoldClaim[] | null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  mdash: '—',
  ndash: '–',
};
const MARKUP = /⟦(\??)([a-z0-9-]+)\||⟧/gu;
// In this order: what is no text, a mark, an entity, any other character with what combines with it.
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1>|<[a-z!/][^>]*>|⟦(\??)([a-z0-9-]+)\||⟧|&(#x?[0-9a-f]+|[a-z]+);|[\s\S]/giu;

/**
 * Folds text to what two readings of a page must share: letters and digits, lower case, all kinds of i alike. White space, punctuation,
 * soft hyphens, joiners, tatweel and vowel signs go, so that a line break inside a term makes no difference.
 */
export function letters(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, '');
}

function decodeEntity(name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? ' ';
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return String.fromCodePoint(code);
}

/** The page without its marks, as a reader's browser gets it. */
export function stripMarks(html: string): string {
  return html.replace(MARKUP, '');
}

/**
 * Reads the marks of one page.
 * @throws Error naming the file when a mark is nested, empty, never closed or never opened.
 */
export function readMarks(html: string, file: string): Pick<GoldPage, 'letters' | 'mentions'> {
  const mentions: GoldMention[] = [];
  let folded = '';
  let open: { instrument: string; optional: boolean; start: number; text: string } | null = null;
  for (const [token, , optional, instrument, entity] of html.normalize('NFC').matchAll(TOKEN)) {
    if (instrument !== undefined) {
      if (open) throw new Error(`${file}: a mark inside another`);
      open = { instrument, optional: optional === '?', start: folded.length, text: '' };
    } else if (token === '⟧') {
      if (!open) throw new Error(`${file}: ⟧ without ⟦`);
      const { text, ...mark } = open;
      if (folded.length === mark.start) throw new Error(`${file}: an empty mark`);
      mentions.push({ ...mark, text: text.replace(/\s+/gu, ' ').trim(), end: folded.length });
      open = null;
    } else if (token === '⟦') {
      throw new Error(`${file}: ⟦ without an instrument`);
    } else if (token.length === 1 || entity !== undefined || !token.startsWith('<')) {
      const text = entity === undefined ? token : decodeEntity(entity);
      folded += letters(text);
      if (open) open.text += text;
    } else if (open && /^<br\b/i.test(token)) {
      open.text += ' ';
    }
  }
  if (open) throw new Error(`${file}: a mark is not closed`);
  return { letters: folded, mentions };
}

/** Rows of all `<stem>*.json` files beside the pages or one folder up, by their `doc`. */
function readTables<Row extends { doc: string }>(pagesDir: string, stem: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const dir of [pagesDir, path.dirname(pagesDir)]) {
    for (const name of fs.readdirSync(dir).filter((n) => n.startsWith(stem) && n.endsWith('.json'))) {
      for (const row of JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')) as Row[]) rows.set(row.doc, row);
    }
  }
  return rows;
}

/**
 * Loads the pages of a folder with what the manifests and claim tables beside it (or one folder up) say about them.
 * @param langs only pages whose name carries one of these language codes; all when empty
 * @throws Error for a page without a language in its name or with broken marks
 */
export function loadPages(pagesDir: string, langs: string[] = []): GoldPage[] {
  const manifest = readTables<{ doc: string; kind: string; traps?: string[] }>(pagesDir, 'manifest');
  const claims = readTables<{ doc: string; claims: GoldClaim[] }>(pagesDir, 'claims');
  const pages: GoldPage[] = [];
  for (const file of fs.readdirSync(pagesDir).sort()) {
    if (!file.endsWith('.html')) continue;
    const lang = /^\d+-([a-z]{2})-/.exec(file)?.[1];
    if (!lang) throw new Error(`${file}: no language in the name`);
    if (langs.length && !langs.includes(lang)) continue;
    const marks = readMarks(fs.readFileSync(path.join(pagesDir, file), 'utf8'), file);
    pages.push({
      file,
      lang,
      kind: manifest.get(file)?.kind ?? 'unlisted',
      traps: manifest.get(file)?.traps ?? [],
      claims: claims.get(file)?.claims ?? null,
      ...marks,
    });
  }
  return pages;
}
