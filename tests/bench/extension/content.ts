/**
 * Runs the candidates in a content script's world, where an extension's code meets the page, and times them. Page and script talk
 * by events whose detail is JSON.
 */

import gateSource from 'virtual:treaty-lens/gate';
import replaceInDom from 'findandreplacedomtext';
import Mark from 'mark.js/dist/mark.es6.js';
import { gateOf } from '../../../src/mentions/gate.ts';
import { type Background, type Session, startSession } from '../../../src/overlay/session.ts';
import { borrow } from '../../../src/overlay/shared.ts';
import { atOnce } from '../../../src/page/steps.ts';
import { hasAnyInLight } from '../../../src/page/walk.ts';
import { ask } from '../../../src/platform/messages.ts';
import type { Candidate, Job, JobResult } from '../jobs.ts';

const gate = gateOf(gateSource);

/** A run shorter than this, ms, is repeated until it is long enough for the clock. */
const SHORTEST = 4;

/** One native walk over the text, reading each node's data: no reader of a page can do less. */
function floor(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

/** The session as shipped, with the background as shipped; the card's script is left out, as on a page that has it already. */
class Reader {
  /** The background is not asked, and nothing is painted: what is left is the work on the page's thread. */
  alone = false;
  private readonly controller = new AbortController();
  private readonly session: Session;

  constructor() {
    const background: Background = {
      mayRead: async (url) => this.alone || ask<'may-read'>({ type: 'may-read', url, since: performance.timeOrigin }),
      tell: async (frame) => (this.alone ? NOTHING : ask<'page'>({ type: 'page', frame })),
      atOdds: () => ask<'at-odds'>({ type: 'at-odds' }),
      isThere: () => true,
    };
    this.session = startSession(document, gate, background, this.controller);
    const overlay = borrow();
    if (overlay) overlay.hasCard = true;
  }

  async scan(alone: boolean): Promise<void> {
    this.alone = alone;
    await this.session.scan();
    this.alone = false;
  }

  end(): void {
    this.controller.abort();
  }
}

const NOTHING = { on: true, firstOnly: false, mentions: [] };

/** Times work that leaves no trace: a batch, long enough for the clock. */
async function batch(work: () => unknown): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const began = performance.now();
    for (let i = 0; i < times; i++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    const spent = performance.now() - began;
    if (spent >= SHORTEST) return spent / times;
  }
}

/** Times work once and undoes it off the clock. */
function once(work: () => void, undo: () => void): number {
  const began = performance.now();
  work();
  const spent = performance.now() - began;
  undo();
  return spent;
}

function peers(names: string[]): Partial<Record<Candidate, () => number>> {
  const find = new RegExp(names.join('|'), 'gi');
  const mark = new Mark(document.body);
  let replaced: { revert(): void } | null = null;
  return {
    mark: () =>
      once(
        () => mark.markRegExp(find, { acrossElements: true }),
        () => mark.unmark(),
      ),
    replace: () =>
      once(
        () => {
          replaced = replaceInDom(document.body, { find, wrap: 'mark' });
        },
        () => replaced?.revert(),
      ),
  };
}

/** Runs every candidate in turn, round after round, so that a busy moment of the machine hits all of them. */
async function compare({ candidates, rounds, names }: Extract<Job, { do: 'compare' }>): Promise<JobResult> {
  const times: JobResult['times'] = {};
  const others = peers(names);
  const reader = candidates.includes('read') || candidates.includes('painted') ? new Reader() : null;
  const runs: Partial<Record<Candidate, () => number | Promise<number>>> = {
    floor: () => batch(floor),
    gate: () => batch(() => atOnce(hasAnyInLight(document, gate.page))),
    ...(reader ? { read: () => batch(() => reader.scan(true)), painted: () => batch(() => reader.scan(false)) } : {}),
    ...others,
  };
  for (let round = -1; round < rounds; round++) {
    for (const candidate of candidates) {
      const time = await runs[candidate]?.();
      if (round >= 0 && time !== undefined) {
        times[candidate] ??= [];
        times[candidate].push(time);
      }
      // The background looks for statements after its answer: the next round shall not wait for that.
      if (candidate === 'painted') await ask<'at-odds'>({ type: 'at-odds' });
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const mentions = borrow()?.mentions.length ?? 0;
  reader?.end();
  return { times, mentions };
}

let open: Reader | null = null;

async function carryOut(job: Job): Promise<JobResult> {
  if (job.do === 'compare') return compare(job);
  if (job.do === 'start') {
    open ??= new Reader();
    await open.scan(false);
  } else if (job.do === 'rescan') await open?.scan(false);
  else {
    open?.end();
    open = null;
  }
  return { times: {}, mentions: borrow()?.mentions.length ?? 0 };
}

document.addEventListener('bench-job', (event) => {
  const job = JSON.parse((event as CustomEvent<string>).detail) as Job;
  const answer = (result: JobResult | { error: string }) =>
    document.dispatchEvent(new CustomEvent('bench-done', { detail: JSON.stringify(result) }));
  carryOut(job).then(answer, (error: Error) => answer({ error: `${error.message}\n${error.stack}` }));
});
