/** What the rest of the extension knows of a page: its text in blocks, its language and its dates. No DOM. */

/**
 * Part of the page that a reader takes as one place. Evidence for a short form does not cross from one `aside`, `related`,
 * `comments` or `section` (an `<article>` or `<section>` beside others) into the next.
 */
export interface Scope {
  /** Index of the enclosing scope in `Article.scopes`; null for the outermost. */
  parent: number | null;
  kind: 'page' | 'article' | 'section' | 'aside' | 'related' | 'comments' | 'navigation' | 'footer';
}

/** A run of text that is laid out as one paragraph, heading, caption or cell. Mentions never cross its borders. */
export interface Block {
  /** UTF-16 code units into `Article.text`, end exclusive. */
  start: number;
  end: number;
  kind: 'heading' | 'text' | 'caption' | 'quote' | 'item';
  /** Heading level 1 to 6; 0 for other kinds. */
  level: number;
  /** Index into `Article.scopes`. */
  scope: number;
  /** BCP 47 primary subtag that the markup gives for this block, lower case, or null. */
  language: string | null;
}

/** A date the page gives for itself, and where it was read. `text`: a visible date line, the weakest evidence. */
export interface PageDate {
  /** ISO calendar date, `YYYY-MM-DD`, as printed by the page in its own time zone. */
  date: string;
  method: 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'reader';
}

export interface Article {
  /** Text of all blocks in document order, block after block, a newline between two. White space is as in the DOM. */
  text: string;
  blocks: Block[];
  scopes: Scope[];
  /** Primary language subtag of the page (`en`, `az`, …), or null where neither markup nor text tells. */
  language: string | null;
  publishedAt: PageDate | null;
  modifiedAt: PageDate | null;
}
