/** How the code is written, where neither compiler nor linter looks. */
import { describe, expect, it } from 'vitest';
import { filesBelow, readText, shippedSources, textsBelow } from './files.ts';
import { commentsOf, exportedFunctions } from './modules.ts';

const LINES = 300;

describe('The code', () => {
  it('has a doc comment on every exported function and class', () => {
    const missing = [...shippedSources(), ...textsBelow(['scripts'], /\.tsx?$/)].flatMap((file) =>
      exportedFunctions(file)
        .filter(({ documented }) => !documented)
        .map(({ name, line }) => `${file.path}:${line} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it(`has no file over ${LINES} lines`, () => {
    const long = [...textsBelow(['src', 'entrypoints'], /\.(?:tsx?|css)$/), ...textsBelow(['scripts'], /\.ts$/)]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINES);
    expect(long).toEqual([]);
  });

  it('leaves nothing for later in its comments', () => {
    const left = textsBelow(['src', 'entrypoints', 'scripts', 'tests'], /\.tsx?$/).flatMap((file) =>
      commentsOf(file)
        .filter((comment) => /\b(?:TODO|FIXME|HACK|XXX)\b/.test(comment))
        .map((comment) => `${file.path}: ${comment}`),
    );
    expect(left).toEqual([]);
  });
});

describe('The repository', () => {
  const texts = filesBelow('')
    .filter((path) => /\.(?:tsx?|m?js|json|css|html|md|ya?ml|svg|sh)$|LICENSE$|\.ci\/run$/.test(path))
    .filter((path) => path !== 'package-lock.json')
    .map((path) => ({ path, text: readText(path) }));

  it('holds no machine’s paths', () => {
    // `reader` is the one that tests invent.
    const home =
      /(?<![\w.:/-])\/(?:home|Users|root|work|tmp|var\/folders)\/(?!reader\/)[\w.-]+\/|[A-Z]:\\Users\\(?!reader)/;
    const found = texts.filter(({ text }) => home.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('names no host that packages are fetched from, and no folder beside it', () => {
    const outside = new RegExp(['registry\\.npm', 'js\\.org|\\.\\./', 'shared/|verdac', 'cio'].join(''));
    const found = texts.filter(({ text }) => outside.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('has a lock file that names no other source of packages than npm’s own', () => {
    const hosts = [...readText('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(
      ([, host]) => host,
    );
    expect([...new Set(hosts)]).toEqual(hosts.length > 0 ? [['registry', 'npmjs', 'org'].join('.')] : []);
  });

  it('keeps no file that is empty, and every JSON file is sound', () => {
    expect(texts.filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual([]);
    for (const { path, text } of texts.filter(({ path }) => path.endsWith('.json'))) {
      expect(() => JSON.parse(text), path).not.toThrow();
    }
  });
});
