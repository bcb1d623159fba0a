/** Who may import whom. Data flows one way, and what is pure stays so. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, shippedSources } from './files.ts';
import { type Import, importsOf } from './modules.ts';

interface Layer {
  /** What it may import, by the beginning of the path from the root, or by the name of the package. */
  may: string[];
  /** What it may import the types of. */
  types?: string[];
}

/** Besides what is listed, a layer may import from itself. */
const LAYERS: Record<string, Layer> = {
  dataset: { may: ['valibot'] },
  mentions: { may: ['valibot'], types: ['src/page/article.ts'] },
  claims: { may: ['src/dataset/', 'valibot'], types: ['src/page/article.ts', 'src/mentions/mention.ts'] },
  page: { may: [] },
  platform: {
    may: ['src/dataset/schema.ts', 'valibot', 'wxt/browser'],
    types: ['src/page/complete.ts', 'src/ui/card-view.ts', 'src/ui/summary-view.ts'],
  },
  ui: {
    may: ['src/dataset/', 'src/platform/', 'assets/locales/', 'preact', 'nanostores', '@nanostores/i18n'],
    types: ['src/claims/claim.ts', 'src/page/article.ts', 'src/background/'],
  },
  overlay: { may: ['src/page/', 'src/platform/', 'src/ui/', 'preact', '@floating-ui/core'] },
  background: {
    may: [
      'src/dataset/',
      'src/mentions/',
      'src/claims/',
      'src/page/complete.ts',
      'src/page/news.ts',
      'src/platform/',
      'src/ui/',
      'src/overlay/highlights.ts',
      'src/overlay/highlight-style.ts',
      'src/overlay/host-mark.ts',
    ],
    types: ['src/page/article.ts'],
  },
};

const files = shippedSources().filter(({ path }) => !path.endsWith('.d.ts'));
const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
const layerOf = (path: string): string => path.split('/')[1] ?? '';
const covers = (allowed: string, target: string): boolean =>
  allowed.endsWith('/') || target.startsWith(`${allowed}/`) ? target.startsWith(allowed) : target === allowed;

function allowed(layer: string, { target, typesOnly }: Import): boolean {
  const { may, types = [] } = LAYERS[layer] as Layer;
  return [`src/${layer}/`, ...may, ...(typesOnly ? types : [])].some((one) => covers(one, target));
}

describe('The layers', () => {
  it('are those named here', () => {
    const layers = new Set(files.filter(({ path }) => path.startsWith('src/')).map(({ path }) => layerOf(path)));
    expect([...layers].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  it.each(Object.keys(LAYERS))('src/%s imports nothing but what lies upstream of it', (layer) => {
    const own = [...imports].filter(([path]) => path.startsWith(`src/${layer}/`));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap(([path, list]) =>
      list.filter((one) => !allowed(layer, one)).map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are imported by entry points, and import none', () => {
    const wrong = [...imports].filter(
      ([path, list]) =>
        path.startsWith('src/') &&
        list.some(({ target }) => target.startsWith('entrypoints/') || target.startsWith('virtual:')),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('hold no instrument’s name in their code: what is known of one is data', () => {
    const wrong = files.filter(({ text }) =>
      /memorandum-2025|shusha-declaration|strategic-partnership-2010|un-charter/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('that are pure compile without the types of DOM and browser', () => {
    const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
    const config = join(import.meta.dirname, 'pure.tsconfig.json');
    let output = '';
    try {
      execFileSync(process.execPath, [tsc, '--noEmit', '-p', config], { encoding: 'utf8', cwd: PROJECT });
    } catch (error) {
      output = String((error as { stdout?: string }).stdout ?? error);
    }
    expect(output).toBe('');
  }, 60_000);
});

describe('The modules', () => {
  it('import each other in no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const { target, typesOnly } of imports.get(path) ?? []) {
        if (!typesOnly && imports.has(target)) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const path of imports.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});
