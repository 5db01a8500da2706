import { readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const versionOf = (name) => {
  const places = ['node_modules', '../../node_modules'];
  for (const place of places) {
    try {
      return JSON.parse(readFileSync(new URL(`${place}/${name}/package.json`, here), 'utf8'))
        .version;
    } catch {
      // It is in the other place.
    }
  }
  throw new Error(`${name} is not installed`);
};

const exportsOf = (...names) => names.map((name) => `export * from '${name}';`).join('\n');

/**
 * What is measured: ourselves, the floors that nobody can go below, and the peers. `library` is all
 * that a page loads of a peer; a floor is its own library.
 */
export const subjects = {
  'na-glos': { label: 'Na głos' },
  'lit-element': { label: 'smallest Lit element', packages: ['lit'] },
  'lazy-reader': { label: 'lazy floor (Lit, one block, one range)', packages: ['lit'] },
  'bare-highlight': { label: 'bare moved highlight range' },
  native: { label: '`speak(selection)`' },
  'easy-speech': {
    label: 'easy-speech',
    packages: ['easy-speech'],
    library: "export { default } from 'easy-speech';",
  },
  'speak-tts': {
    label: 'speak-tts',
    packages: ['speak-tts'],
    library: "export { default } from 'speak-tts';",
  },
  'readium-speech': {
    label: '@readium/speech',
    packages: ['@readium/speech'],
    library: exportsOf('@readium/speech'),
  },
  'react-text-to-speech': {
    label: 'react-text-to-speech, with React',
    packages: ['react-text-to-speech', 'react', 'react-dom'],
    library: `export { useSpeech } from 'react-text-to-speech'; export { createRoot } from 'react-dom/client';`,
  },
  mark: {
    label: 'mark.js',
    packages: ['mark.js'],
    library: "export { default } from 'mark.js';",
  },
  readability: {
    label: '@mozilla/readability',
    packages: ['@mozilla/readability'],
    library: "export { Readability } from '@mozilla/readability';",
  },
};

/** Which versions are measured, "lit 3.3.3" and so on. */
export function versions() {
  const names = Object.values(subjects).flatMap(({ packages = [] }) => packages);
  return Array.from(new Set(names), (name) => `${name} ${versionOf(name)}`);
}
