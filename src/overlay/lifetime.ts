import { browser } from '../platform/browser.ts';

/**
 * How long a content script may work. Under the name that WXT's entry point asks for (`scripts/build/lifetime-plugin.ts`). A newer run
 * ends an older one through `shared.ts`, out of the page's sight.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();

  /** Aborted when the script was found to have outlived its extension. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** False once the extension was switched off, removed or reloaded under the page, as far as the browser tells. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.controller.abort();
    return !this.signal.aborted;
  }
}
