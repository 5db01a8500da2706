import { assert } from '@open-wc/testing';
import { fc } from '../support/fast-check.js';
import { passages } from '../../src/page/passages.js';
import { page } from '../support/page.js';
import { warningsOf } from '../support/warnings.js';

const texts = (root: Element): string[] => Array.from(passages(root), ({ text }) => text);

const inJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe("the author's marks in SSML", () => {
  const marks: [
    what: string,
    functions: unknown,
    attributes: string,
    text: string,
    said: string,
  ][] = [
    [
      ...(['an alias', { sub: { alias: 'Powiatowe Centrum' } }] as const),
      ...(['data-ssml-sub-alias="Powiatowe Centrum"', 'PCPR', 'Powiatowe Centrum'] as const),
    ],
    [
      ...(['letters', { 'say-as': { 'interpret-as': 'characters' } }] as const),
      ...(['data-ssml-say-as="characters"', 'PCPR', 'P C P R'] as const),
    ],
    [
      ...(['digits', { 'say-as': { 'interpret-as': 'digits' } }] as const),
      ...(['data-ssml-say-as-interpret-as="digits"', 'pokój 205', 'pokój 2 0 5'] as const),
    ],
    [
      ...(['a telephone', { 'say-as': { 'interpret-as': 'telephone' } }] as const),
      ...(['data-ssml-say-as="telephone"', '(22) 738-14-00', '22, 738, 14, 00'] as const),
    ],
    [
      ...(['a telephone in one', { 'say-as': { 'interpret-as': 'telephone' } }] as const),
      ...(['data-ssml-say-as="telephone"', '600100200', '600, 100, 200'] as const),
    ],
    [
      ...(['a date', { 'say-as': { 'interpret-as': 'date', format: 'dmy' } }] as const),
      'data-ssml-say-as="date" data-ssml-say-as-format="dmy"',
      ...(['14.12.2026', '14 grudnia 2026'] as const),
    ],
    [
      ...(['an American date', { 'say-as': { 'interpret-as': 'date', format: 'mdy' } }] as const),
      'data-ssml-say-as="date" data-ssml-say-as-format="mdy"',
      ...(['12/14/2026', '14 grudnia 2026'] as const),
    ],
    [
      ...(['no date', { 'say-as': { 'interpret-as': 'date', format: 'dmy' } }] as const),
      'data-ssml-say-as="date" data-ssml-say-as-format="dmy"',
      ...(['31.02.2026', '31.02.2026'] as const),
    ],
    [
      ...(['a number', { 'say-as': { 'interpret-as': 'cardinal' } }] as const),
      ...(['data-ssml-say-as="cardinal"', '12', '12'] as const),
    ],
    [
      ...(['phonemes', { phoneme: { ph: 'x', alphabet: 'ipa' } }] as const),
      ...(['data-ssml-phoneme-ph="x"', 'Łódź', 'Łódź'] as const),
    ],
  ];
  for (const [what, functions, attributes, text, said] of marks) {
    for (const mark of [
      `data-ssml="${inJson(functions)}"`,
      `data-ssml="${inJson([functions])}"`,
      attributes,
    ]) {
      it(`say ${what} by ${mark}`, async () => {
        const root = await page(`<p lang="pl">To <span ${mark}>${text}</span>.</p>`);
        assert.deepEqual(texts(root), [`To ${said}.`]);
      });
    }
  }

  it('stand for the element as a whole', async () => {
    const root = await page('<p>Do <b data-ssml-sub-alias="wójta">W.</b> gminy</p>');
    const [passage] = passages(root);
    const at = passage!.text.indexOf('jta');
    assert.equal(passage!.rangeOf(at, at + 1)?.toString(), 'W.');
  });

  it('give way to what the widget itself is told, and not to titles', async () => {
    const root = await page(
      '<p data-na-glos-say="A"><i data-ssml-sub-alias="B">x</i></p>' +
        '<p><abbr title="C" data-ssml-sub-alias="D">x</abbr></p>',
    );
    assert.deepEqual(texts(root), ['A', 'D']);
  });

  const pauses: [mark: string, said: string[]][] = [
    ['{"break":{"time":"300ms"}}', ['Raz, dwa']],
    ['{"break":{"strength":"medium"}}', ['Raz, dwa']],
    ['{"break":{}}', ['Raz, dwa']],
    ['{"break":{"time":"2s"}}', ['Raz', 'dwa']],
    ['{"break":{"strength":"x-strong"}}', ['Raz', 'dwa']],
    ['{"break":{"strength":"none"}}', ['Raz dwa']],
    ['{"break":{"time":"0s"}}', ['Raz dwa']],
  ];
  for (const [mark, said] of pauses) {
    it(`pause for ${mark}`, async () => {
      const root = await page(`<p>Raz <span data-ssml='${mark}'></span> dwa</p>`);
      assert.deepEqual(texts(root), said);
    });
  }

  const mistakes = [
    ...['{', '', 'null', '"sub"', '7', '[1]', '{"sub":"x"}', '{"sub":{"alias":7}}'],
    ...['{"break":{"time":"long"}}', '{"break":{"strength":"loud"}}', '{"say-as":null}'],
  ];
  for (const mark of mistakes) {
    it(`leave the text as it stands, with one warning, for ${mark || 'nothing'}`, async () => {
      const root = await page(
        `<p><i data-ssml='${mark}'>Raz</i> <i data-ssml='${mark}'>dwa</i></p>`,
      );
      const warnings = await warningsOf(() => {
        assert.deepEqual(texts(root), ['Raz dwa']);
        assert.deepEqual(texts(root), ['Raz dwa']);
      });
      assert.lengthOf(warnings, 1);
    });
  }

  it('are harmless whatever they are', async () => {
    const root = await page('<p>Raz <i>dwa</i></p>');
    const element = root.querySelector('i')!;
    const names = fc.constantFrom('sub', 'say-as', 'break', '__proto__', 'constructor');
    const properties = fc.constantFrom('alias', 'interpret-as', 'format', 'time', 'strength');
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('date', 'telephone', '9e9s'),
      fc.jsonValue(),
    );
    const mark = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(names, fc.oneof(value, fc.dictionary(properties, value))).map(inJson),
    );
    await warningsOf(() => {
      fc.assert(
        fc.property(mark, (json) => {
          element.setAttribute('data-ssml', json);
          assert.include(texts(root).join(' '), 'Raz');
        }),
      );
    });
    assert.isUndefined(({} as Record<string, unknown>)['alias']);
  });
});
