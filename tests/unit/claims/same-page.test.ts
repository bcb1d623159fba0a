import { describe, expect, test } from 'vitest';
import { isSamePage } from '../../../src/claims/same-page.ts';

describe('two addresses are of one page', () => {
  test.each([
    ['https://www.desk.example/a/1', 'http://desk.example/a/1/'],
    ['https://m.desk.example/a/1', 'https://desk.example/a/1'],
    ['https://desk.example/a/1?utm_source=x&fbclid=y#top', 'https://desk.example/a/1'],
    ['https://desk.example/?p=7&utm_medium=x', 'https://desk.example/?p=7'],
    ['https://desk.example/%C5%9Fu%C5%9Fa', 'https://desk.example/şuşa'],
    ['https://desk.example/a/index.html', 'https://desk.example/a'],
    ['https://desk.example/%zz', 'https://desk.example/%zz'],
  ])('%s', (one, other) => {
    expect(isSamePage(one, other)).toBe(true);
  });
});

describe('two addresses are of different pages', () => {
  test.each([
    ['https://desk.example/a/1', 'https://desk.example/a/2'],
    ['https://desk.example/?p=7', 'https://desk.example/?p=8'],
    ['https://desk.example/a', 'https://other.example/a'],
    ['not an address', 'not an address'],
  ])('%s', (one, other) => {
    expect(isSamePage(one, other)).toBe(false);
  });
});
