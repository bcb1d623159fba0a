/** The shipped background, for the bench's own host. */
import claimLanguages from 'virtual:treaty-lens/claim-languages';
import dataset from 'virtual:treaty-lens/dataset';
import newsMatches from 'virtual:treaty-lens/hosts';
import lexicon from 'virtual:treaty-lens/lexicon';
import { startBackground } from '../../../src/background/start.ts';

startBackground({ dataset, lexicon, claimLanguages, newsMatches });
