// What the code says of its elements, for tools and for people.
//   node .config/docs.mjs manifest    writes dist/custom-elements.json
//   node .config/docs.mjs readme      writes src/elements/README.md
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const config = fileURLToPath(new URL('cem.config.mjs', import.meta.url));

/** What pages may rely on; the others are inside of these. */
const publicTags = ['na-glos', 'na-glos-skip-link'];

/** The manifest of all elements, as https://github.com/webcomponents/custom-elements-manifest has it. */
export async function manifest() {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await cli({ argv: ['analyze', '--config', config], cwd: root, noWrite: true });
  } finally {
    console.log = log;
  }
}

/** The elements of a manifest, the public ones first. */
export function elementsOf({ modules }) {
  const place = ({ tagName }) => publicTags.indexOf(tagName) + 1 || publicTags.length + 1;
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => place(a) - place(b) || a.tagName.localeCompare(b.tagName));
}

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const words = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `### ${title}\n\n${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function section(element) {
  const { tagName, summary, members = [], attributes = [], events = [], slots = [] } = element;
  const { cssParts = [], cssProperties = [] } = element;
  const isPublic = ({ privacy, static: isStatic, name }) =>
    privacy === undefined && !isStatic && !name.startsWith('#');
  const fields = members.filter((member) => member.kind === 'field' && isPublic(member));
  const methods = members.filter(
    (member) => member.kind === 'method' && isPublic(member) && member.description,
  );
  const named = ({ name, description }) => [code(name), words(description)];
  return [
    `## \`<${tagName}>\`\n\n${summary}\n`,
    table(
      'Attributes',
      ['attribute', 'type', 'default', 'is'],
      attributes.map((it) => [
        code(it.name),
        code(it.type?.text),
        code(it.default),
        words(it.description),
      ]),
    ),
    table(
      'Properties',
      ['property', 'type', 'is'],
      fields
        .filter((it) => it.description)
        .map((it) => [code(it.name), code(it.type?.text), words(it.description)]),
    ),
    table(
      'Methods',
      ['method', 'does'],
      methods.map((it) => [
        code(`${it.name}(${(it.parameters ?? []).map(({ name }) => name).join(', ')})`),
        words(it.description),
      ]),
    ),
    table('Events', ['event', 'sent when'], events.map(named)),
    table(
      'Slots',
      ['slot', 'holds'],
      slots.map((it) => [it.name ? code(it.name) : 'without a name', words(it.description)]),
    ),
    table('Parts', ['part', 'is'], cssParts.map(named)),
    table('Custom properties', ['property', 'colours or shapes'], cssProperties.map(named)),
  ].join('\n');
}

/** The tables of all elements. */
export async function readme(from) {
  const [first, second, ...inner] = elementsOf(from);
  const text = [
    '# The elements',
    'Written by `npm run docs` from what stands in the code; change it there.',
    section(first),
    section(second),
    '# Inside of them',
    'What the elements above are made of. Pages reach these by the parts above alone.',
    ...inner.map(section),
  ].join('\n\n');
  const options = await prettier.resolveConfig('README.md', {
    config: fileURLToPath(new URL('prettier.json', import.meta.url)),
  });
  return prettier.format(text, { ...options, parser: 'markdown' });
}

const [, script, ...asked] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  const found = await manifest();
  if (asked.includes('manifest')) {
    mkdirSync(`${root}dist`, { recursive: true });
    writeFileSync(`${root}dist/custom-elements.json`, `${JSON.stringify(found, null, 2)}\n`);
  }
  if (asked.includes('readme')) {
    writeFileSync(`${root}src/elements/README.md`, await readme(found));
  }
}
