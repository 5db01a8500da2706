import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { speakWith, wholeData } from '../support/rig/espeak.mjs';

const folder = new URL('../../dist/espeak/', import.meta.url);
const engine = new URL('../../node_modules/@echogarden/espeak-ng-emscripten/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder));
const manifest = JSON.parse(read('manifest.json'));
const packFile = (name) => manifest.packs[name].file;

/** The most that a Polish page may take from the network to speak, compressed. */
const mostBytes = 520_000;

const texts = {
  pl: 'W środę 14 grudnia Starosta dokonał otwarcia Centrum. Czy żółw ćwiczył jaźń?',
  en: 'On Wednesday, the 14th of December, the Centre was opened. Who thought through it?',
  uk: 'У середу, 14 грудня, відкрили центр. Windows теж?',
  de: 'Am Mittwoch, dem 14. Dezember, wurde das Zentrum eröffnet. Größe, Übung?',
  cs: 'Ve středu 14. prosince bylo otevřeno centrum. Řeřicha a žluťoučký kůň?',
  sk: 'V stredu 14. decembra otvorili centrum. Kŕdeľ šťastných ďatľov?',
  fr: 'Mercredi 14 décembre, le centre a été inauguré. Où sont les garçons ?',
  es: 'El miércoles 14 de diciembre se inauguró el centro. ¿Dónde está el niño?',
  ru: 'В среду, 14 декабря, открыли центр. Windows тоже? Щука, ёж.',
};

describe('The embedded voice', () => {
  it('is all in the manifest, with its size and SHA-256', () => {
    const files = [...manifest.programs, ...Object.values(manifest.packs)];
    for (const { file, bytes, sha256 } of files) {
      const content = read(file);
      assert.equal(content.length, bytes, file);
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, file);
    }
    const others = ['LICENSE', 'NOTICE', 'manifest.json'];
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...files.map(({ file }) => file), ...others].sort(),
    );
  });

  it('has names that change with what is in them', () => {
    for (const { file, sha256 } of [manifest.programs[1], ...Object.values(manifest.packs)]) {
      assert.match(file, new RegExp(`-${sha256.slice(0, 8)}\\.`));
    }
  });

  it('takes little from the network to speak Polish', () => {
    const programs = manifest.programs.map(({ file }) => file);
    const packs = manifest.languages.pl.packs.map(packFile);
    const sizes = ['manifest.json', ...programs, ...packs].map((file) => {
      const content = read(file);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      return brotliCompressSync(content, { params }).length;
    });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= mostBytes, `${total} bytes`);
  });

  it('has the engine unmodified', () => {
    const { file } = manifest.programs[1];
    assert.deepEqual(read(file), readFileSync(new URL('espeak-ng.js', engine)));
  });

  it('comes with its licence, and says where its source is', () => {
    assert.match(read('LICENSE').toString(), /GNU GENERAL PUBLIC LICENSE\s+Version 3/);
    const notice = read('NOTICE').toString();
    assert.match(notice, /https:\/\/github\.com\/espeak-ng\/espeak-ng/);
    assert.match(notice, /@echogarden\/espeak-ng-emscripten 0\.3\.5/);
    assert.doesNotMatch(notice, /\{version\}/);
  });

  it('is not part of the programs under the MIT licence', () => {
    const dist = new URL('../', folder);
    for (const name of readdirSync(dist, { recursive: true })) {
      if (!name.endsWith('.js') || name.startsWith('espeak')) continue;
      assert.doesNotMatch(readFileSync(new URL(name, dist), 'utf8'), /eSpeakNGWorker/, name);
    }
  });

  it('speaks the languages that the package says, and no more unless asked', async () => {
    const { embeddedLanguages } = await import(new URL('../speech/embedded-languages.js', folder));
    const languages = Object.entries(manifest.languages);
    const unasked = languages.filter(([, { optIn }]) => !optIn).map(([lang]) => lang);
    assert.deepEqual(unasked, [...embeddedLanguages]);
    assert.equal(manifest.languages.ru.optIn, true);
  });

  for (const [lang, text] of Object.entries(texts)) {
    it(`sounds in ${lang} as it does with all data of the package`, async () => {
      const { voice, packs } = manifest.languages[lang];
      const cut = await speakWith(
        packs.map((name) => read(packFile(name))),
        { text, voice },
      );
      const whole = await speakWith([wholeData()], { text, voice });
      assert.ok(whole.length > 50_000);
      assert.deepEqual(cut, whole);
    });
  }
});
