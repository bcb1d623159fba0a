/** Reaches into closed shadow roots, which a page cannot, through the debugging protocols of Chromium and Firefox. */

import type { ElementHandle, Frame } from 'puppeteer-core';
import { callBidi, contextOf, sessionOf, speaksBidi } from './protocol.ts';

/** What can be handed to a function in the page and back. */
type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json | undefined };

/** A closed shadow root in a page. */
export interface ClosedRoot {
  /**
   * Runs a function in the page, with the root as its first argument. The function must not use anything from around it.
   *
   * @param inPage function to run
   * @param args further arguments, plain data
   * @returns its result, which must be plain data
   */
  run<Args extends Json[], Result>(
    inPage: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Chromium only: id of the root for DevTools commands. */
  backendNodeId?: number;
}

/**
 * Elements that may carry a host in the top layer: children of the root element and of open modal dialogs and fullscreen
 * elements. Runs in the page; custom selectors are guarded since not every document is HTML.
 */
function possibleHosts(): Element[] {
  const carriers = [document.documentElement, ...document.querySelectorAll('dialog:modal, :fullscreen')];
  return carriers.flatMap((carrier) => [...carrier.children]).filter((child) => !child.matches('head, body'));
}

const asJson = (inPage: string) =>
  `async (root, args) => JSON.stringify((await (${inPage})(root, ...JSON.parse(args))) ?? null)`;

async function rootsInFirefox(frame: Frame): Promise<ClosedRoot[]> {
  const browser = frame.page().browser();
  const context = contextOf(frame);
  const hosts = await callBidi(browser, context, possibleHosts.toString(), {
    serialization: { maxObjectDepth: 1, maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const roots = (hosts.value as { value?: { shadowRoot?: { sharedId: string; value: { mode: string } } | null } }[])
    .map((host) => host.value?.shadowRoot)
    .filter((root) => root?.value.mode === 'closed');
  return roots.map((root) => ({
    run: async (inPage, ...args) => {
      const given = [{ sharedId: root?.sharedId }, { type: 'string', value: JSON.stringify(args) }];
      const result = await callBidi(browser, context, asJson(inPage.toString()), { args: given });
      return JSON.parse(result.value as string);
    },
  }));
}

async function rootOfChromiumHost(frame: Frame, host: ElementHandle): Promise<ClosedRoot | null> {
  const session = sessionOf(frame);
  const { node } = await session.send('DOM.describeNode', { objectId: host.remoteObject().objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.find((root) => root.shadowRootType === 'closed')?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { objectId } = object;
  return {
    backendNodeId,
    run: async (inPage, ...args) => {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (args) { return (${asJson(inPage.toString())})(this, args); }`,
        arguments: [{ value: JSON.stringify(args) }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(result.value as string);
    },
  };
}

async function rootsInChromium(frame: Frame): Promise<ClosedRoot[]> {
  const list = await frame.evaluateHandle(possibleHosts);
  const hosts = [...(await list.getProperties()).values()].map((property) => property.asElement());
  const roots = await Promise.all(hosts.map((host) => host && rootOfChromiumHost(frame, host as ElementHandle)));
  await list.dispose();
  return roots.filter((root) => root !== null);
}

/**
 * Finds the closed shadow roots of elements that stand beside the body, or in a modal dialog or fullscreen element.
 *
 * @param frame where to look
 * @returns the roots, in document order
 */
export function closedRoots(frame: Frame): Promise<ClosedRoot[]> {
  return speaksBidi(frame.page().browser()) ? rootsInFirefox(frame) : rootsInChromium(frame);
}
