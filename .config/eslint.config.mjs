import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/** What each folder of src/ may import. Types of another folder are listed with `types`. */
const layers = {
  text: { from: [] },
  speech: { from: [] },
  // The worker of the embedded voice: a program of its own, with nothing of ours but the messages.
  espeak: { from: [], types: ['speech/embedded-protocol'], packages: ['@echogarden'] },
  i18n: { from: [] },
  page: { from: ['text'] },
  reader: { from: ['text'], types: ['speech/engine'] },
  elements: { from: ['page', 'speech', 'reader', 'i18n'], packages: ['lit', '@floating-ui'] },
};

/** Browser features that one file each may name. */
const doors = [
  ['speechSynthesis', 'src/speech/browser-speech.ts'],
  ['SpeechSynthesisUtterance', 'src/speech/browser-speech.ts'],
  ['highlights', 'src/page/highlighter.ts'],
];

/** What a page has that these rules would not know. */
const inPages = Object.fromEntries(
  [
    ...['addEventListener', 'CSS', 'CSSStyleSheet', 'customElements', 'document', 'Event'],
    ...['EventTarget', 'getSelection', 'Highlight', 'location', 'NodeFilter', 'performance'],
    ...['setTimeout', 'speechSynthesis', 'SpeechSynthesisUtterance', 'URLSearchParams', 'window'],
  ].map((name) => [name, 'readonly']),
);

/** Packages that one file each may import, besides those of its folder. */
const packageDoors = [['page', 'dompurify', 'src/page/sanitise.ts']];

const folders = Object.keys(layers);

function layerRule(folder, file = `src/${folder}/**/*.ts`, morePackages = []) {
  const { from, types = [] } = layers[folder];
  const packages = [...(layers[folder].packages ?? []), ...morePackages];
  const closed = folders.filter((other) => other !== folder && !from.includes(other));
  const may = [...from, ...types.map((type) => `types of ${type}`), ...packages].join(', ');
  const message = `${folder}/ may import ${may || 'nothing outside itself'}: see README, "How it is built".`;
  const opened = types.map((type) => `!**/${type}.js`);
  return {
    files: [file],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: [...closed.map((other) => `**/${other}/**`), ...opened], message },
            ...types.map((type) => ({ group: [`**/${type}.js`], allowTypeImports: true, message })),
            {
              regex: `^(?!${['\\.', ...packages.map((name) => `${name}(?:/|$)`)].join('|')})`,
              message,
            },
          ],
        },
      ],
    },
  };
}

const layerRules = [
  ...folders.map((folder) => layerRule(folder)),
  ...packageDoors.map(([folder, name, file]) => layerRule(folder, file, [name])),
];

const doorRules = {
  files: ['src/**/*.ts'],
  ignores: ['**/*.d.ts'], // they describe what others wrote
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'TSEnumDeclaration, TSModuleDeclaration[kind!="global"]',
        message: 'Types only: no enum, no namespace.',
      },
      {
        selector: 'TSNonNullAssertion',
        message: 'No "!": narrow it, or say why in a disable comment.',
      },
      { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      {
        selector: String.raw`Literal[regex.flags=/i/][regex.pattern=/\\p\{L[lu]\}/]`,
        message: 'Engines disagree on what "\\p{Ll}" and "\\p{Lu}" mean where case is ignored.',
      },
      {
        selector:
          'CallExpression[callee.object.name="Array"][callee.property.name="from"], ' +
          'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
        message: 'Prototype.js and MooTools put others in their place: spread, or use forEach().',
      },
    ],
    'no-restricted-properties': [
      'error',
      ...doors.map(([property, file]) => ({ property, message: `Only ${file} may name it.` })),
    ],
    'no-restricted-globals': [
      'error',
      ...doors.map(([name, file]) => ({ name, message: `Only ${file} may name it.` })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: '.config/tsconfig.check.json', tsconfigRootDir: process.cwd() },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['src/elements/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['src/elements/**/*.ts'], ...wc['flat/recommended'] },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  ...layerRules,
  doorRules,
  ...doors.map(([, file]) => ({
    files: [file],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  })),
  {
    files: ['test/**/*.ts'],
    rules: {
      // assert.isNotNull narrows nothing, and a test that meets null should fail loudly.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Parts of it run in the page.
    files: ['test/bench/voice.mjs'],
    languageOptions: {
      globals: { document: 'readonly', performance: 'readonly', AudioBufferSourceNode: 'readonly' },
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // Loaded by pages as they are written.
    files: ['test/bench/page/**/*.js'],
    languageOptions: { globals: inPages },
  },
);
