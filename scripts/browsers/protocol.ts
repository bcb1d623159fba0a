/**
 * The few places where puppeteer's own interface does not reach far enough: the frame's DevTools session in Chromium, the
 * WebDriver BiDi connection in Firefox. Both are there at run time but not in the published types.
 */

import type { Browser, CDPSession, Frame } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as BiDi serialises it, as far as it is read here. */
export interface BidiValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface BidiScriptResult {
  type: 'success' | 'exception';
  result?: BidiValue;
  exceptionDetails?: { text: string };
}

/**
 * Tells the protocols apart.
 *
 * @param browser a running browser
 * @returns true for Firefox, which is driven over WebDriver BiDi
 */
export function speaksBidi(browser: Browser): boolean {
  return 'connection' in browser;
}

/**
 * @param frame a frame in Chromium
 * @returns the DevTools session of the process that the frame lives in
 */
export function sessionOf(frame: Frame): CDPSession {
  return (frame as unknown as { client: CDPSession }).client;
}

/**
 * @param frame a frame in Firefox
 * @returns id of its browsing context
 */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { _id: string })._id;
}

/**
 * Sends a BiDi command.
 *
 * @param browser a running Firefox
 * @param method `module.command`
 * @param params the command's parameters
 * @returns the command's result
 */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, params)).result as T;
}

/**
 * Calls a function in a browsing context of Firefox.
 *
 * @param browser a running Firefox
 * @param context id of the browsing context
 * @param functionDeclaration source of the function
 * @param options `args`: BiDi local values; `serialization`: BiDi serialization options
 * @returns the result as BiDi serialises it
 * @throws Error with the text of what the function threw
 */
export async function callBidi(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  options: { args?: object[]; serialization?: object } = {},
): Promise<BidiValue> {
  const outcome = await sendBidi<BidiScriptResult>(browser, 'script.callFunction', {
    functionDeclaration,
    awaitPromise: true,
    target: { context },
    arguments: options.args ?? [],
    ...(options.serialization ? { serializationOptions: options.serialization } : {}),
  });
  if (outcome.type === 'exception' || !outcome.result) throw new Error(outcome.exceptionDetails?.text ?? 'no result');
  return outcome.result;
}
