import { describe, expect, it } from 'vitest';
import { announcedBy } from '../../../src/page/announced.ts';
import { kindOfTokens } from '../../../src/page/hints.ts';

describe('kindOfTokens', () => {
  it.each([
    ['post__related', 'related'],
    ['relatedArticles', 'related'],
    ['js-most-read list', 'related'],
    [' mostPopular', 'related'],
    ['also_read', 'related'],
    ['oxsar-xeberler', 'related'],
    ['comment-list', 'comments'],
    ['comments-area', 'comments'],
    [' disqus_thread', 'comments'],
    ['main-nav', 'navigation'],
    ['breadcrumb', 'navigation'],
    ['page-footer', 'footer'],
  ])('%s: %s', (tokens, kind) => {
    expect(kindOfTokens(tokens)).toBe(kind);
  });

  it.each(['article-body', 'correlated', 'content', 'comments-off', 'navy', 'footers', 'unpopular', '', ' '])(
    '%j: nothing',
    (tokens) => {
      expect(kindOfTokens(tokens)).toBeNull();
    },
  );
});

describe('announcedBy', () => {
  it.each([
    'Related news',
    'Related articles:',
    'Read also',
    'More from this section',
    'Most popular',
    'Oxşar xəbərlər',
    'ƏN ÇOX OXUNANLAR',
    'İlgili Haberler',
    'En çok okunanlar',
    'Читайте также:',
    'Материалы по теме',
    'Կարդացեք նաև',
    'მსგავსი სიახლეები',
    'مطالب مرتبط',
    'اقرأ أيضاً',
    'Lesen Sie auch',
    'Mehr zum Thema',
    'À lire aussi',
    'Sur le même sujet',
  ])('%s: related pieces', (line) => {
    expect(announcedBy(line)).toEqual({ kind: 'related', alone: true });
  });

  it.each(['Comments', '12 comments', 'Şərhlər (3)', 'Yorumlar', 'Комментарии', 'Leave a comment', 'Kommentare'])(
    '%s: comments',
    (line) => {
      expect(announcedBy(line)).toEqual({ kind: 'comments', alone: true });
    },
  );

  it('tells a line that goes on to name a piece', () => {
    expect(announcedBy('Read also: The lake accord explained')).toEqual({ kind: 'related', alone: false });
    expect(announcedBy('Читайте также: «Мост открыт», «Порт закрыт»')).toEqual({ kind: 'related', alone: false });
  });

  it.each([
    'The related documents were published',
    'Related parties have to agree on the text before the council votes on it in May',
    'Comments by the mayor were brief',
    'Similar talks failed in spring.',
    'Read the accord',
    '',
  ])('%j: nothing', (line) => {
    expect(announcedBy(line)).toBeNull();
  });
});
