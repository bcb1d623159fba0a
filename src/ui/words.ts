/**
 * Every word of the interface, in English; the other languages lie in `assets/locales` under the same keys. What the record says is
 * not here but in the dataset.
 */
import { count, params } from '@nanostores/i18n';
import type { Language } from '../dataset/schema.ts';
import { i18n, language } from './translations.ts';

export { language };

/** How the record's states and steps are called. */
export const statusWords = i18n('status', {
  'not-a-party': 'Not a party',
  signed: 'Signed',
  'approval-pending': 'Procedure open',
  'approved-by-parliament': 'Approved by parliament',
  'approving-act-signed': 'Approving act signed',
  ratified: 'Ratified',
  notified: 'Notified',
  admitted: 'Member of the United Nations',
  'in-force': 'Yes',
  'not-in-force': 'No',
  'term-ended': 'Term ended',
  unknown: 'Not established',
  notYetSigned: 'Not yet signed',
  stillUnsigned: 'not yet signed',
  notYetMember: 'Not yet a member',
  memberSince: params('Member since {date}'),
  memberLater: params('member since {date}'),
  signedThen: params('signed {date}'),
  since: params('since {date}'),
  about: params('about {date}'),
  byDay: params('By {date}'),
  byEndOf: params('By the end of {date}'),
  stepByDay: params('{step} by {date}'),
  stepByEndOf: params('{step} by the end of {date}'),
  inForce: 'In force',
  charterInForce: 'Charter in force',
  stillOpen: params('still open on {date}'),
  stillOpenSays: params('still open on {date}, says {publisher}'),
  noStepFound: 'no further step found',
  noStepFoundTo: params('no further step found, searched to {date}'),
  nothingFound: 'nothing found on it',
  searchedTo: params('searched to {date}'),
  saysOutlet: params('says {publisher}'),
  reportedBy: params('reported by {publisher}'),
  reported: 'reported',
  disputed: 'sources disagree on the date',
  laterInForce: params('entered into force later, {date}'),
});

export const cardWords = i18n('card', {
  label: params('Treaty Lens: {name}'),
  memorandum: 'Memorandum',
  declaration: 'Declaration',
  agreement: 'Agreement',
  protocol: 'Protocol',
  provision: 'Treaty provision',
  whenPublished: 'When published',
  onYourDate: 'On the date you set',
  latest: 'Latest on record',
  checkedTo: params('checked to {date}'),
  recordChecked: 'Record checked to here',
  dateFromText: params('{date}, read from the text'),
  dateUnknown:
    'The page gives no date, so only the latest on record is shown. You can set one with the button in the toolbar.',
  futureDate: params('The page’s date, {date}, is later than the record was checked.'),
  checkDue: params('checked to {date}, due for another check'),
  recordSays: params('On record for {date}:'),
  sameNow: 'When published, and latest on record',
  pageSays: 'This page says',
  quoted: params('“{text}”'),
  sourcesDisagree: 'Sources disagree:',
  andMore: count({ one: 'And on {count} more point.', many: 'And on {count} more points.' }),
  assessment: 'Assessment:',
  keyFacts: 'Key facts',
  sources: 'Sources',
  source: 'Source',
  opensInNewTab: 'Opens in a new tab',
  more: 'More',
  less: 'Less',
  openRecord: 'Full record',
  copy: 'Copy',
  copyKey: 'Copy with its sources (key C)',
  copied: 'Copied',
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Do not keep open',
  next: 'Next mention',
  position: '{at} of {of}',
  undated: 'undated',
  readWhole: 'read in full',
  readExcerpt: 'read in excerpt',
  readOpening: 'only the opening read',
});

export const popupWords = i18n('popup', {
  instruments: count({ one: '{count} instrument', many: '{count} instruments' }),
  mentions: count({ one: '{count} mention', many: '{count} mentions' }),
  onThisPage: params('On this page: {instruments}, {mentions}'),
  publishedOn: params('Published {date}'),
  publishedFromText: params('Published {date}, as read from the text'),
  goingBy: params('Going by {date}, which you set'),
  noDate: 'The page gives no publication date',
  setDate: 'set a date',
  setAnother: 'set another date',
  useThis: 'Use this date',
  pageDate: 'The page’s own date',
  dateLabel: 'Date to go by',
  jump: 'Go to this mention',
  jumpFirst: params('{mentions}: go to the first'),
  latest: params('Latest on record, checked to {date}'),
  atOdds: count({ one: '{count} statement at odds', many: '{count} statements at odds' }),
  theRecord: 'The record',
  options: 'Options',
  noneHeading: 'None of our instruments on this page',
  noneText: 'This page was searched, and none of the four instruments is mentioned in a way that is clear.',
  notHereHeading: 'Treaty Lens does not read this site by itself',
  notHereText: 'It runs by itself on known news sites only. You can have it read this page once.',
  noArticleText: 'None of the four instruments is mentioned clearly, or the page does not look like an article.',
  onClickHeading: 'Treaty Lens waits for you to ask',
  onClickText: 'You chose to have pages read only on request.',
  withheldHeading: 'The browser withholds this site',
  withheldText: 'Treaty Lens would read this site, but the browser has not given it permission.',
  allow: 'Allow this site',
  always: params('Always read {host}'),
  notAlways: params('Do not always read {host}'),
  forbiddenHeading: 'Treaty Lens cannot run on this page',
  forbiddenText: 'The browser lets no extension read its own pages, extension stores and similar places.',
  offHeading: 'Treaty Lens is switched off',
  offText: 'You switched it off. Nothing is read or marked.',
  offHereHeading: 'Treaty Lens is off on this site',
  offHereText: 'You switched it off here. Nothing is marked.',
  failedHeading: 'This page could not be read',
  switchOn: 'Switch on',
  onHere: params('{host}: on'),
  offHere: params('{host}: off'),
  scan: 'Scan this page',
  unlisted: count({ one: '{count} further mention is not marked', many: '{count} further mentions are not marked' }),
});

export const welcomeWords = i18n('welcome', {
  title: 'Welcome to Treaty Lens',
  marks: 'Where the news names one of these, Treaty Lens marks it:',
  what: 'Rest the pointer on a mark, and a card shows what is on record: who signed and approved it and when, where it stood on the day the page was published and where it stands now, what sources disagree on, and the source behind every line.',
  start: 'Now open a news article. Or choose one above to see its whole record.',
  never:
    'It sends nothing anywhere, changes nothing on the page, and takes no side: facts with sources, disagreements with all positions, and “not found” is never shown as “did not happen”.',
  where: 'Where should it read pages by itself?',
  news: 'On known news sites',
  newsText: 'Outlets of and on the region, and the large international ones.',
  articles: 'On every news article',
  articlesText:
    'Your browser will ask for permission to read all sites. Only pages that look like an article are read.',
  click: 'Only when I ask',
  clickText: 'With the button in the toolbar or the page’s menu.',
  refused: 'The browser did not give permission, so the choice stays as it was.',
  tryIt: 'How to use it',
  hover: 'Rest the pointer on a marked term for the card; click the term to keep it open; Escape closes it.',
  keys: 'Alt+Shift+N and Alt+Shift+P move from mention to mention by keyboard.',
  popup: 'The button in the toolbar sums the page up and lets you set the date to go by.',
  change: 'You can change all this in the options at any time.',
});

export const optionsWords = i18n('options', {
  title: 'Treaty Lens options',
  enabled: 'Mark mentions on pages',
  language: 'Language',
  auto: 'As the browser',
  firstOnly: 'Mark only the first mention of each instrument',
  offHosts: 'Sites switched off',
  onHosts: 'Sites always read',
  forget: params('No longer always read {host}'),
  markStyle: 'Marks',
  line: 'Dotted line',
  wash: 'Shade',
  both: 'Dotted line and shade',
  none: 'None',
  switchOnAgain: params('Switch {host} on again'),
  saved: 'Changes apply at once.',
  asideDamaged:
    'Your saved settings could not be read in full. What could not be read is back at its default; the old settings are kept.',
  asideNewer:
    'Your settings were saved by a newer version of Treaty Lens. Here the defaults hold; the newer settings are kept.',
  copyAside: 'Copy the old settings',
  discardAside: 'Discard them',
});

export const recordWords = i18n('record', {
  title: 'The record',
  intro: 'What is on record about each instrument, with its sources.',
  sections: 'On this page',
  status: 'Where it stands',
  statusOn: 'Status on',
  statusOnDate: params('Status on {date}'),
  steps: 'Steps on record',
  when: 'When',
  party: 'Party',
  step: 'What is on record',
  seen: 'as a source saw it',
  searched: 'searched',
  both: 'Both',
  facts: 'Facts',
  reading: 'Reading',
  opinions: 'Opinions',
  opinionsNote: 'Views of those who hold them, not of this record.',
  missingViews: 'Whose views are missing',
  conflicts: 'Where sources disagree',
  misstatements: 'Often said, and what is on record',
  said: 'Said',
  onRecord: 'On record',
  unverified: 'Could not be established',
  lookAlikes: 'Easily taken for it',
  titles: 'Titles',
  signatories: 'Signed by',
  sources: 'Sources',
  confirmed: 'confirmed',
  reported: 'reported',
  disputed: 'disputed',
  corrections: 'Corrections',
  noCorrections: 'None so far.',
  checked: params('Checked to {date}. What came later is not in it.'),
});

/** What the signs in the timeline mean. */
export const timelineWords = i18n('timeline', {
  sure: 'confirmed step',
  unsure: 'reported or disputed step',
  seen: 'as a source saw it',
  searched: 'searched, nothing found',
  checked: 'record checked to here',
});

/** Taking a statement along, and reporting an error in it. */
export const takeWords = i18n('take', {
  copyOrReport: 'Copy or report',
  asText: 'As text',
  archived: 'Archived copy',
  report: 'Report an error',
  reportHow: 'This copies a report that names the entry, for you to send. Nothing is sent by itself.',
  reportAddress: 'With the address of this page',
  copyReport: 'Copy the report',
  openIssues: 'Open the project’s page',
  reportTitle: 'Treaty Lens, report of an error',
  reportEntries: 'Entries:',
  reportRecord: 'Record checked to, language:',
  reportShown: 'What is shown:',
  reportWrong: 'What is wrong with it, and which source says so:',
  reportPage: 'Page: {url}',
});

/** Languages and kinds of sources. */
export const sourceWords = i18n('source', {
  az: 'Azerbaijani',
  en: 'English',
  tr: 'Turkish',
  ru: 'Russian',
  hy: 'Armenian',
  de: 'German',
  fr: 'French',
  ar: 'Arabic',
  fa: 'Persian',
  kind: 'Kind',
  language: 'Language',
  all: 'All',
  primary: 'Primary document',
  official: 'Official statement',
  agency: 'News agency',
  news: 'News outlet',
  analysis: 'Analysis',
  opinion: 'Opinion piece',
  shown: params('{shown} of {all} sources'),
});

/** All words in the current language. */
export interface Words {
  language: Language;
  status: ReturnType<typeof statusWords.get>;
  card: ReturnType<typeof cardWords.get>;
  popup: ReturnType<typeof popupWords.get>;
  record: ReturnType<typeof recordWords.get>;
  timeline: ReturnType<typeof timelineWords.get>;
  take: ReturnType<typeof takeWords.get>;
  source: ReturnType<typeof sourceWords.get>;
}

/** @returns the words of the language that is set now */
export function words(): Words {
  return {
    language: language.get(),
    status: statusWords.get(),
    card: cardWords.get(),
    popup: popupWords.get(),
    record: recordWords.get(),
    timeline: timelineWords.get(),
    take: takeWords.get(),
    source: sourceWords.get(),
  };
}
