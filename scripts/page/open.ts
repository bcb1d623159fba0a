/** Opens saved pages in Node, for reading only: no script of the page runs and nothing is loaded from anywhere. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Address of a page that was saved without one; `.invalid` is reserved for this (RFC 2606). */
const NOWHERE = 'https://saved-page.invalid/';

/**
 * Builds a document from HTML. Style rules in the page count, so text hidden by a rule is found hidden.
 *
 * @param html text, or bytes in whatever encoding they declare
 * @param url the page's address; a saved page's place on disk must not pass for it, since addresses may name a date
 * @returns the document
 */
export function documentFrom(html: string | Buffer, url: string = NOWHERE): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/**
 * Opens a saved page.
 *
 * @param file path
 * @returns its document
 * @throws where the file cannot be read, with the system's code and the path in the message
 */
export function openPage(file: string): Document {
  return documentFrom(readFileSync(file));
}
