import gate from 'virtual:treaty-lens/gate';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { gateOf } from '../../src/mentions/gate.ts';
import { startOverlay } from '../../src/overlay/start.ts';

export default defineContentScript({
  // The build puts the known news sites in its place (wxt.config.ts): the list itself has no business in every page.
  matches: ['*://news-sites.invalid/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startOverlay(document, gateOf(gate), ctx),
});
