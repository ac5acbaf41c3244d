import { expect, test } from 'vitest';
import { firstOfEachTemplate, templateOf } from '../../support/template-of.ts';

test.each([
  ['/', '/'],
  ['/404.html', '/404.html'],
  ['/topics/', '/topics/'],
  ['/topics/a/', 'topics/*'],
  ['/glossary/a/', 'glossary/*'],
  ['/glossary/a/b/', 'glossary/*/*'],
  ['/glossary/pinyin/', '/glossary/pinyin/'],
  ['/about/a/', '/about/a/'],
])('%s is of the template %s', (path, template) => {
  expect(templateOf(path)).toBe(template);
});

test('takes every page made by hand and the first of each template', () => {
  const paths = ['/', '/places/', '/places/a/', '/places/b/', '/topics/a/'];
  expect([...firstOfEachTemplate(paths)]).toEqual(['/', '/places/', '/places/a/', '/topics/a/']);
});
