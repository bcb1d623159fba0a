/**
 * Runs the checks of this project, all of them or those named: `node scripts/test.ts types lint unit`.
 * Goes on after a failure with whatever can still run, and ends with one line: `N passed, N failed`, where every test and every
 * step counts as one; above it stands each failed test with the first line of why.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { findOrFetchBrowser } from './browsers/fetch.ts';

interface Step {
  name: string;
  /** Command lines, run one after the other until one fails. */
  commands: string[][];
  /** Steps that must have passed. */
  needs?: string[];
  /** Done first; what it throws fails the step. */
  prepare?: () => Promise<void>;
  /** True where the last command is a vitest run, whose tests are counted. */
  countsTests?: boolean;
}

interface Outcome {
  name: string;
  passed: boolean;
  /** Wall time in milliseconds. */
  ms: number;
  /** What the summary says besides, for instance why the step was not run. */
  note: string;
  testsPassed: number;
  testsFailed: number;
  /** Every failed test with the first line of why. */
  failures: string[];
}

const PROJECT = resolve(import.meta.dirname, '..');
const REPORTS = join(PROJECT, '.cache/reports');

async function bringBrowsers(): Promise<void> {
  const say = (line: string) => console.log(line);
  for (const kind of ['chromium', 'firefox'] as const) {
    const { path, origin } = await findOrFetchBrowser(kind, say);
    say(`${kind}: ${path} (${origin})`);
  }
}

const STEPS: Step[] = [
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings', '.'], ['knip']] },
  { name: 'unit', commands: [['vitest', 'run', '--project', 'unit']], countsTests: true },
  { name: 'corpus', commands: [['vitest', 'run', '--project', 'corpus']], countsTests: true },
  { name: 'build-chrome', commands: [['wxt', 'build']] },
  { name: 'build-firefox', commands: [['wxt', 'build', '-b', 'firefox']] },
  {
    name: 'e2e',
    needs: ['build-chrome', 'build-firefox'],
    prepare: bringBrowsers,
    commands: [['vitest', 'run', '--project', 'e2e']],
    countsTests: true,
  },
  { name: 'speed', prepare: bringBrowsers, commands: [['vitest', 'run', '--project', 'speed']], countsTests: true },
];

/** Windows spells it `Path`. */
const PATH = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/** Tools come from this project, and Node is the one it pins. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  [PATH]: [join(PROJECT, 'node_modules/.bin'), process.env[PATH]].join(delimiter),
  // A developer's narrowing to one browser does not hold here.
  TREATY_LENS_BROWSERS: '',
};

function run(command: string[]): Promise<boolean> {
  const [program = '', ...args] = command;
  // The tools are command files on Windows, which only its shell starts.
  const child = spawn(program, args, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: ENVIRONMENT,
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** What this script reads of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    /** Why the whole file failed, where it did before its first test. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

type Tests = Pick<Outcome, 'testsPassed' | 'testsFailed' | 'failures'>;

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}

function readTests(path: string): Tests {
  if (!existsSync(path)) return { testsPassed: 0, testsFailed: 0, failures: [] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(PROJECT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  });
  return { testsPassed: report.numPassedTests, testsFailed: report.numFailedTests, failures };
}

async function runStep(step: Step, before: Outcome[]): Promise<Outcome> {
  console.log(`\n── ${step.name}`);
  const outcome: Outcome = {
    name: step.name,
    passed: false,
    ms: 0,
    note: '',
    testsPassed: 0,
    testsFailed: 0,
    failures: [],
  };
  const missing = (step.needs ?? []).filter((need) => before.some(({ name, passed }) => name === need && !passed));
  if (missing.length > 0) return { ...outcome, note: `not run, since ${missing.join(' and ')} failed` };
  const started = performance.now();
  const report = join(REPORTS, `${step.name}.json`);
  rmSync(report, { force: true });
  try {
    await step.prepare?.();
    outcome.passed = true;
    for (const command of step.commands) {
      const reporters = step.countsTests
        ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
        : [];
      outcome.passed &&= await run([...command, ...reporters]);
    }
  } catch (error) {
    outcome.passed = false;
    console.error(error instanceof Error ? error.message : String(error));
  }
  outcome.ms = performance.now() - started;
  return { ...outcome, ...(step.countsTests ? readTests(report) : {}) };
}

function summarise(outcomes: Outcome[]): { passed: number; failed: number } {
  console.log('');
  let passed = 0;
  let failed = 0;
  for (const { name, passed: fine, ms, note, testsPassed, testsFailed, failures } of outcomes) {
    const tests = testsPassed + testsFailed > 0 ? `${testsPassed} of ${testsPassed + testsFailed} tests` : '';
    const time = `${(ms / 1000).toFixed(1)} s`.padStart(8);
    console.log(
      [fine ? 'ok    ' : 'FAILED', name.padEnd(14), time, ' ', [tests, note].filter(Boolean).join(', ')]
        .join(' ')
        .trimEnd(),
    );
    for (const failure of failures) console.log(`       ${failure}`);
    passed += testsPassed + (fine ? 1 : 0);
    failed += testsFailed + (fine ? 0 : 1);
  }
  return { passed, failed };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of STEPS) {
  if (wanted.length === 0 || wanted.includes(step.name)) outcomes.push(await runStep(step, outcomes));
}
const { passed, failed } = summarise(outcomes);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
