import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { readArticle } from '../../../src/page/read.ts';
import { type PageWatch, watchPage } from '../../../src/page/watch.ts';
import { carryOut, editsOf, grow, trees } from './random-tree.ts';

const GATE = /accord/i;

/** A page with a watch that writes down what it is told. */
function watched(html: string, more: Partial<PageWatch> = {}) {
  const document = documentFrom(html, 'https://paper.example/lake');
  // jsdom takes its pages for hidden.
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  const told: string[] = [];
  const known = new Set<Node>();
  const controller = new AbortController();
  const watching = watchPage(
    document,
    {
      gate: GATE,
      isKnown: (node) => [...known].some((text) => node.contains(text)),
      onChange: (roots) => told.push(roots ? roots.map((root) => root.id || root.localName).join('+') : 'everything'),
      onQuiet: () => told.push('quiet'),
      onReturn: () => told.push('return'),
      ...more,
    },
    { signal: controller.signal },
  );
  const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  return { document, told, known, controller, watching, at };
}

const make = (document: Document, html: string): Element => {
  const template = document.createElement('div');
  template.innerHTML = html;
  return template.firstElementChild as Element;
};

describe('what is reported', () => {
  it('is added text that passes the gate, as the block it is in', async () => {
    const { document, told, watching, at } = watched('<main id="m"><p id="p">a</p></main>');
    at('m').append(make(document, '<p id="new">The Lake Accord</p>'));
    await watching.settle();
    at('p').append(' and the ', make(document, '<b>Accord</b>'));
    await watching.settle();
    expect(told).toEqual(['new', 'p']);
  });

  it('is not text that does not pass it', async () => {
    const { document, told, watching, at } = watched('<main id="m"><p id="p">a</p></main>');
    at('m').append(make(document, '<p>peace</p>'), make(document, '<script>accord</script>'));
    (at('p').firstChild as Text).data = 'b';
    at('p').setAttribute('title', 'accord');
    await watching.settle();
    expect(told).toEqual(['quiet']);
  });

  it('is one root for changes within one another', async () => {
    const { document, told, watching, at } = watched('<main id="m"></main>');
    const outer = make(document, '<section id="s"><p>accord</p></section>');
    at('m').append(outer);
    outer.append(make(document, '<p>accord</p>'));
    await watching.settle();
    expect(told).toEqual(['s']);
  });

  it('is a word that came about across old and new text', async () => {
    const { told, watching, at } = watched('<p id="p"><b>acc</b></p><p id="q">acc<i id="i">x</i>ord</p>');
    at('p').append('ord');
    await watching.settle();
    at('i').remove();
    await watching.settle();
    expect(told).toEqual(['p', 'q']);
  });

  it.each([
    ['text added', (document: Document) => document.getElementById('i')?.append(' ')],
    ['text taken away', (document: Document) => document.getElementById('x')?.remove()],
  ])('is a line whose words came about by %s in an inline element beside them', async (_what, change) => {
    const { document, told, watching } = watched(
      '<p id="p"><b><i id="i">a</i><i><i id="x">x</i></i></b><!-- --><b><b>Accord</b></b> and all of the lake</p><p>no more</p>',
    );
    change(document);
    await watching.settle();
    expect(told).toEqual(['p']);
  });

  it('is no line whose block holds a name far from the change', async () => {
    const { told, watching, at } = watched(`<p id="p"><i id="i">a</i> ${'lake and '.repeat(100)} the Accord</p>`);
    at('i').append(' ');
    await watching.settle();
    expect(told).toEqual(['quiet']);
  });

  it('is edited text that was known, whatever it is now', async () => {
    const { told, known, watching, at } = watched('<p id="p">The Accord</p>');
    const text = at('p').firstChild as Text;
    known.add(text);
    text.data = 'nothing';
    await watching.settle();
    expect(told).toEqual(['p']);
  });

  it('is everything where known text, or text that others may rest on, has gone', async () => {
    const { told, known, watching, at } = watched(
      '<main><p id="p">plain</p><div><p id="q">accord</p></div><p id="r">other</p></main>',
    );
    known.add(at('p').firstChild as Text);
    at('p').remove();
    await watching.settle();
    at('q').remove();
    await watching.settle();
    at('r').remove();
    await watching.settle();
    expect(told).toEqual(['everything', 'everything', 'quiet']);
  });

  it('is nothing where the new nodes are gone again', async () => {
    const { document, told, watching, at } = watched('<main id="m"></main>');
    const node = make(document, '<p>peace</p>');
    at('m').append(node);
    node.remove();
    await watching.settle();
    expect(told).toEqual(['quiet']);
  });

  it('is everything where too much changed to tell apart', async () => {
    const { document, told, watching, at } = watched('<main id="m"></main>');
    const addMany = (last: string) => {
      at('m').append(...Array.from({ length: 5100 }, () => document.createElement('i')), last);
    };
    addMany('peace');
    await watching.settle();
    addMany('accord');
    await watching.settle();
    expect(told).toEqual(['quiet', 'everything']);
    // A guard, no measure: ten thousand elements take jsdom six seconds, and several times that on a busy machine.
  }, 120_000);

  it('is what a page writes anew', async () => {
    const { document, told, watching } = watched('<p>a</p>');
    document.documentElement.innerHTML = '<head></head><body id="b"><p>The Accord</p></body>';
    await watching.settle();
    expect(told).toEqual(['b']);
  });
});

describe('shadow trees', () => {
  it('are watched, those of added elements, too', async () => {
    const document = documentFrom('<x-a></x-a>');
    const early = (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' });
    const told: string[] = [];
    const onChange = (roots: Element[] | null) =>
      told.push(roots?.map((root) => root.localName).join() ?? 'everything');
    const watching = watchPage(document, { gate: GATE, isKnown: () => false, onChange });
    early.append('accord');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await watching.settle();
    const added = document.createElement('x-b');
    const late = added.attachShadow({ mode: 'open' });
    document.body.append(added);
    await watching.settle();
    late.innerHTML = '<p>accord</p>';
    await watching.settle();
    watching.stop();
    expect(told).toEqual(['x-a', 'p']);
  });
});

describe('when it looks', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const hide = (document: Document, hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('visibilitychange'));
  };

  it('waits, and takes many changes together', async () => {
    const { document, told, at } = watched('<main id="m"></main>');
    for (let i = 0; i < 3; i++) at('m').append(make(document, `<p id="p${i}">accord</p>`));
    await pass(150);
    expect(told).toEqual([]);
    await pass(300);
    expect(told).toEqual(['p0+p1+p2']);
  });

  it('keeps its distance between two looks', async () => {
    const { document, told, at } = watched('<main id="m"></main>');
    const times: number[] = [];
    const began = Date.now();
    for (let i = 0; i < 50; i++) {
      at('m').append(make(document, '<p>accord</p>'));
      await pass(20);
      if (told.length > times.length) times.push(Date.now() - began);
    }
    expect(times.length).toBeGreaterThan(2);
    expect(times.every((time, i) => i === 0 || time - (times[i - 1] as number) >= 200)).toBe(true);
  });

  it('loses patience with a page that never stops, and regains it', async () => {
    const { document, told, at } = watched('<main id="m"></main>');
    const churn = async (ms: number): Promise<number> => {
      const before = told.length;
      for (let i = 0; i < ms / 50; i++) {
        at('m').append(make(document, '<p>peace</p>'));
        await pass(50);
      }
      return told.length - before;
    };
    await churn(6000);
    const tired = await churn(10_000);
    expect(tired).toBeGreaterThanOrEqual(3);
    expect(tired).toBeLessThanOrEqual(6);
    await pass(6000);
    const before = told.length;
    at('m').append('accord');
    await pass(300);
    expect(told.length).toBe(before + 1);
  });

  it('rests in a background tab and catches up', async () => {
    const { document, told, at } = watched('<main id="m"></main>');
    hide(document, true);
    at('m').append('accord');
    await pass(5000);
    expect(told).toEqual([]);
    hide(document, false);
    await pass(400);
    expect(told).toEqual(['m']);
  });

  it('waits for an idle moment where the browser can tell one', async () => {
    const { document, told, at } = watched('<main id="m"></main>');
    const window = document.defaultView as Window;
    const idle: IdleRequestCallback[] = [];
    window.requestIdleCallback = (callback, options) => {
      idle.push(callback);
      expect(options?.timeout).toBeGreaterThan(0);
      return 1;
    };
    at('m').append('accord');
    await pass(1000);
    expect(told).toEqual([]);
    for (const callback of idle) callback({ didTimeout: false, timeRemaining: () => 9 });
    await pass(1);
    expect(told).toEqual(['m']);
  });

  it('looks for shadow trees that came late', async () => {
    const { document, told } = watched('<x-late></x-late>');
    const shadow = (document.querySelector('x-late') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>accord</p>';
    await pass(5000);
    expect(told).toEqual(['x-late']);
    shadow.append('accord');
    await pass(500);
    expect(told).toEqual(['x-late', 'x-late']);
  });

  it('looks at every element for them in the end', async () => {
    const { document, told } = watched('<div id="d"></div>');
    const shadow = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>accord</p>';
    await pass(2000);
    expect(told).toEqual([]);
    await pass(5000);
    expect(told).toEqual(['d']);
  });

  it('ends without a trace', async () => {
    const { told, controller, at, watching, document } = watched('<main id="m"></main>');
    at('m').append('accord');
    controller.abort();
    at('m').append('accord');
    await pass(10_000);
    await watching.settle();
    hide(document, false);
    await pass(1000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not begin where it has been called off already', async () => {
    const document = documentFrom('<main id="m"></main>');
    const onChange = vi.fn();
    watchPage(document, { gate: GATE, isKnown: () => false, onChange }, { signal: AbortSignal.abort() });
    document.body.append('accord');
    await pass(1000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

// An edit of a known text is told by `isKnown`, so here every text is.
it('misses nothing: whenever random edits change how much of the text passes the gate, it is told', async () => {
  await fc.assert(
    fc.asyncProperty(trees, editsOf(trees), async (nodes, edits) => {
      const document = documentFrom('');
      grow(document.body, nodes);
      const page = { language: null, publishedAt: null, modifiedAt: null };
      const count = (): number => readArticle(document, { page }).article.text.split(/accord/i).length;
      let passed = count();
      let reported = false;
      const watching = watchPage(document, { gate: GATE, isKnown: () => true, onChange: () => (reported = true) });
      for (const edit of edits) {
        carryOut(document, edit, 'Accord');
        await watching.settle();
        const passes = count();
        if (passes !== passed) expect(reported).toBe(true);
        passed = passes;
        reported = false;
      }
      watching.stop();
    }),
    { numRuns: 40 },
  );
}, 30_000);

describe('a page out of the back/forward cache', () => {
  it('is told of, a page just loaded is not', () => {
    const { document, told, watching } = watched('<p>a</p>');
    const window = document.defaultView as Window & typeof globalThis;
    const show = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted }));
    show(false);
    show(true);
    watching.stop();
    show(true);
    expect(told).toEqual(['return']);
  });
});
