import claimLanguages from 'virtual:treaty-lens/claim-languages';
import dataset from 'virtual:treaty-lens/dataset';
import newsMatches from 'virtual:treaty-lens/hosts';
import lexicon from 'virtual:treaty-lens/lexicon';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start.ts';

export default defineBackground(() => startBackground({ dataset, lexicon, claimLanguages, newsMatches }));
