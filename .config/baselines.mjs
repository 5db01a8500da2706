import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const kept = 'test/look/baselines';
const seen = '.cache/baselines';
const isRenewing = Boolean(process.env.RENEW_BASELINES);

/** As much of a picture may differ: engines of a later version draw edges otherwise. */
const tolerance = 0.002;

function write(folder, file, content) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What is to be kept is kept; what differs from that is written beside, to be looked at. */
function compare(file, content, differenceFrom) {
  const path = join(kept, file);
  if (isRenewing) return write(kept, file, content) && '';
  if (!existsSync(path)) return `${path} is missing: npm run baselines`;
  const difference = differenceFrom(readFileSync(path));
  return difference && `${difference} Compare ${write(seen, file, content)} with ${path}.`;
}

/** The same picture in fewer colours, to be kept in few bytes. */
function small(png) {
  const image = PNG.sync.read(png);
  const levels = 15;
  for (let i = 0; i < image.data.length; i++) {
    image.data[i] = Math.round((image.data[i] / 255) * levels) * (255 / levels);
  }
  return PNG.sync.write(image, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}

async function picture({ browser, id }, { name, clip }) {
  const bytes = small(Buffer.from(await browser.getPage(id).screenshot({ clip })));
  return compare(`${name}.png`, bytes, (before) => {
    const [old, now] = [before, bytes].map((png) => PNG.sync.read(png));
    const { width, height } = now;
    if (old.width !== width || old.height !== height) {
      return `${old.width} × ${old.height} became ${width} × ${height}.`;
    }
    const marked = new PNG({ width, height });
    const pixels = pixelmatch(old.data, now.data, marked.data, width, height, { threshold: 0.2 });
    if (pixels <= tolerance * width * height) return '';
    return `${pixels} pixels differ, see ${write(seen, `${name}.diff.png`, PNG.sync.write(marked))}.`;
  });
}

const text = (_, { name, lines }) => {
  const content = `${lines.join('\n')}\n`;
  return compare(`${name}.txt`, content, (before) =>
    String(before) === content ? '' : 'The words differ.',
  );
};

/** Commands that compare what a test sees with what was seen before; they answer with the difference. */
export const baselineCommands = {
  'same-picture': async (session, payload) => ({ difference: await picture(session, payload) }),
  'same-text': async (session, payload) => ({ difference: text(session, payload) }),
};
