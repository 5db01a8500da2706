// npm run weigh: what each part of the script-tag bundle weighs, when it loads, and which folder
// and module brings how much. "Saves" is how much lighter the part, as sent, would be without it.
import { brotli, loadedBy, partsOf, stretchesOf } from './bundle.mjs';
import { npm, root } from './install.mjs';

process.chdir(root);
if (!npm('run', '--silent', 'build')) process.exit(1);

const folderOf = (module) =>
  /^node_modules\/(?:@[^/]+\/)?[^/]+|.*(?=\/)/.exec(module)?.[0] ?? module;

/** What those stretches have a share in that `keyOf` puts together, the weightiest first. */
function shares(stretches, keyOf) {
  const codeOf = (kept) =>
    stretches
      .filter(({ module }) => kept(keyOf(module)))
      .map(({ code }) => code)
      .join('');
  const whole = brotli(codeOf(() => true));
  return Array.from(new Set(stretches.map(({ module }) => keyOf(module))), (key) => ({
    key,
    bytes: Buffer.byteLength(codeOf((other) => other === key)),
    saves: whole - brotli(codeOf((other) => other !== key)),
  })).toSorted((a, b) => b.saves - a.saves);
}

const cell = (value) => String(value).padStart(8);

function print(heading, rows) {
  console.log(`${cell('minified')} ${cell('saves')}  ${heading}`);
  for (const { key, bytes, saves } of rows) console.log(`${cell(bytes)} ${cell(saves)}  ${key}`);
}

const parts = partsOf('dist').map((part) => ({
  ...part,
  stretches: part.files.flatMap((file) => stretchesOf('dist', file)),
}));

/** The modules that ask for a file. */
const askedForBy = (file) =>
  parts
    .flatMap(({ stretches }) => stretches)
    .filter(({ code }) => loadedBy(code).includes(file))
    .map(({ module }) => module);

for (const { name, files, bytes, brotli: sent, stretches } of parts) {
  const when = name === 'eager' ? 'with the page' : `when ${askedForBy(files[0])} asks for it`;
  console.log(`\n${name}: ${sent} B as sent (brotli), ${bytes} B minified, loads ${when}`);
  print('folder', shares(stretches, folderOf));
  print(
    'module',
    shares(stretches, (module) => module),
  );
}
