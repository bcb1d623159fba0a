import { describe, expect, it } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { plain } from '../../../src/page/plain.ts';
import { readArticle } from '../../../src/page/read.ts';
import { hasAny } from '../../../src/page/walk.ts';
import { watchPage } from '../../../src/page/watch.ts';

/** A page in a form whose property is shadowed by a field of that name, as browsers do it; the parser used here does not. */
function hostilePage(name: string): { document: Document; form: HTMLFormElement } {
  const document = documentFrom(
    `<form><h1>Lake</h1>The <b>Lake</b> Accord<p>holds <time datetime="2025-12-16">today</time></p><input></form>`,
  );
  const form = document.querySelector('form') as HTMLFormElement;
  Object.defineProperty(form, name, { value: document.querySelector('input'), configurable: true });
  return { document, form };
}

// Nodes are compared as booleans: a report of a failure would try to print the shadowed form.
describe('plain', () => {
  it.each(['parentNode', 'nodeType', 'closest', 'textContent'] as const)(
    'reads %s of a form past a field of that name',
    (name) => {
      const { document, form } = hostilePage(name);
      const free = documentFrom('<form>a</form>').querySelector('form') as HTMLFormElement;
      expect(typeof plain(form)[name]).toBe(typeof free[name]);
      expect(plain(form).parentNode === document.body).toBe(true);
    },
  );

  it('calls methods on the form itself', () => {
    const { document, form } = hostilePage('closest');
    expect(plain(form).closest('body') === document.body).toBe(true);
  });

  it('leaves other nodes as they are', () => {
    const { body } = documentFrom('a');
    expect(plain(body) === body).toBe(true);
  });
});

// Those by which the selector engine of the parser used here walks (`parentNode` and its like) cannot be tried with it.
describe.each(
  'getAttribute hasAttribute closest querySelector querySelectorAll getElementsByTagName textContent isConnected getRootNode shadowRoot className id lang role hidden inert ariaHidden contentEditable checkVisibility'.split(
    ' ',
  ),
)('a form with a field named %s', (name) => {
  it('is read like any other part', () => {
    const { document, form } = hostilePage(name);
    const reading = readArticle(document, { today: '2026-03-01' });
    const { article } = reading;
    expect(article.text).toBe('Lake\nThe Lake Accord\nholds today');
    expect(article.publishedAt?.date).toBe('2025-12-16');
    expect(article.blocks.every(({ start, end }) => reading.isVisible(start, end))).toBe(true);
    expect(String(reading.toRange(5, 20))).toBe('The Lake Accord');
    expect(readArticle(document, { within: [form] }).article.text).toBe(article.text);
    expect(hasAny(form, /accord/i)).toBe(true);
    expect(hasAny(form, /peace/i)).toBe(false);
  });

  it('is watched', async () => {
    const { document, form } = hostilePage(name);
    const told: (number | null)[] = [];
    const onChange = (roots: Element[] | null) => told.push(roots?.length ?? null);
    const watching = watchPage(document, { gate: /accord/i, isKnown: () => false, onChange });
    plain(form).append('Accord');
    await watching.settle();
    plain(form).remove();
    await watching.settle();
    document.body.append(form);
    await watching.settle();
    watching.stop();
    expect(told).toEqual([1, null, 1]);
  });
});
