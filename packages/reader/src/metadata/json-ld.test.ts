import { expect, test } from 'vitest';
import { graphOf, textOf, valuesOf } from './json-ld.js';

const headlineOf = async (script: string) => {
  const graph = await graphOf([script]);
  return textOf(graph, graph.things[0] ?? null, 'headline');
};

test.each([
  ['as it should be', '{"headline":"Talks resume"}'],
  ['within a comment and CDATA', '\n//<![CDATA[\n{"headline":"Talks resume"}\n//]]>\n'],
  ['with a comma too many', '{"headline":"Talks resume",}'],
  ['with comments', '{/* ours */"headline":"Talks resume" // the title\n}'],
  ['with a line break in a string', '{"headline":"Talks\nresume"}'],
  ['with a semicolon behind it', '{"headline":"Talks resume"};'],
  ['with entities', '{&quot;headline&quot;:&quot;Talks resume&quot;}'],
  ['cut off', '{"headline":"Talks resume","author":{"name":"Mara'],
])('reads JSON-LD %s', async (_, script) => {
  expect(await headlineOf(script)).toBe('Talks resume');
});

test('takes entities and elements out of texts, entities encoded twice too', async () => {
  expect(await headlineOf('{"headline":"Talks &amp;#8211; <em>again</em> &quot;soon&quot;"}')).toBe(
    'Talks – again "soon"',
  );
});

test('takes no time over white space without end', async () => {
  const started = process.cpuUsage().user;
  expect(await headlineOf(`{"headline":"Talks resume",${' '.repeat(400_000)}"section":"x"}`)).toBe('Talks resume');
  expect((process.cpuUsage().user - started) / 1_000_000).toBeLessThan(5);
});

test('passes over what is beyond mending', async () => {
  expect(
    (await graphOf(['', '<p>no JSON</p>', '{"headline":"Talks"}'])).things.map((thing) => thing['headline']),
  ).toContain('Talks');
});

test('resolves references to things described elsewhere, and does not turn in circles', async () => {
  const graph = await graphOf([
    '{"@graph":[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","name":"Mara Quill","worksFor":{"@id":"#a"}}]}',
  ]);
  const article = graph.things.find((thing) => 'author' in thing);
  expect(valuesOf(graph, article ?? {}, 'author')).toMatchObject([{ name: 'Mara Quill' }]);
});
