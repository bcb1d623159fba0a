import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentFrom } from '../../../scripts/page/open.ts';
import { watchHidden } from '../../../src/page/hidden.ts';

class FakeObserver {
  static all: FakeObserver[] = [];
  readonly observed: Element[] = [];
  ended = false;
  readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = () => {
      if (!this.ended) tell();
    };
    FakeObserver.all.push(this);
  }
  observe(element: Element): void {
    this.observed.push(element);
  }
  disconnect(): void {
    this.ended = true;
  }
}

function page(html: string, observers = true) {
  const document = documentFrom(html);
  if (observers)
    Object.assign(document.defaultView as Window, { ResizeObserver: FakeObserver, IntersectionObserver: FakeObserver });
  const click = (): void => {
    document.body.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('click'));
  };
  return { document, click, at: (id: string) => document.getElementById(id) as HTMLElement };
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeObserver.all = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const isShown = (element: Element): boolean => !element.closest('[hidden]');

describe('watchHidden', () => {
  it('observes the blocks around, each once, and tells once who is shown', async () => {
    const { at } = page('<div id="d" hidden><p id="p"><b id="b">a</b> <i id="i">b</i></p></div><p id="q" hidden>c</p>');
    const told: Element[][] = [];
    watchHidden([at('b'), at('i'), at('q')], isShown, (shown) => told.push(shown));
    const [resize, intersection] = FakeObserver.all as [FakeObserver, FakeObserver];
    expect(resize.observed).toEqual([at('p'), at('q')]);
    resize.tell();
    await vi.runAllTimersAsync();
    expect(told).toEqual([]);
    at('d').hidden = false;
    resize.tell();
    intersection.tell();
    await vi.runAllTimersAsync();
    expect(told).toEqual([[at('b'), at('i')]]);
    expect(resize.ended && intersection.ended).toBe(true);
    at('q').hidden = false;
    resize.tell();
    await vi.runAllTimersAsync();
    expect(told).toHaveLength(1);
  });

  it('asks again after a click, where no observer can tell', async () => {
    const { at, click } = page('<p id="p" hidden>a</p>', false);
    const onShown = vi.fn();
    watchHidden([at('p')], isShown, onShown);
    click();
    at('p').hidden = false;
    await vi.runAllTimersAsync();
    expect(onShown).toHaveBeenCalledWith([at('p')]);
  });

  it('does not tell of what has left the page', async () => {
    const { at, click } = page('<p id="p" hidden>a</p>');
    const onShown = vi.fn();
    const p = at('p');
    watchHidden([p], isShown, onShown);
    p.hidden = false;
    p.remove();
    click();
    await vi.runAllTimersAsync();
    expect(onShown).not.toHaveBeenCalled();
  });

  it('ends when told to', async () => {
    const { at, click } = page('<p id="p" hidden>a</p>');
    const onShown = vi.fn();
    const stop = watchHidden([at('p')], isShown, onShown);
    click();
    stop();
    at('p').hidden = false;
    click();
    await vi.runAllTimersAsync();
    expect(onShown).not.toHaveBeenCalled();
    expect(FakeObserver.all.every(({ ended }) => ended)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has nothing to do without elements or without a window', () => {
    const { document } = page('');
    const apart = document.implementation.createHTMLDocument('');
    for (const elements of [[], [apart.body]]) watchHidden(elements, isShown, () => {})();
    expect(FakeObserver.all).toEqual([]);
  });
});
