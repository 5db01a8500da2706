import { labelOf } from './label.mjs';
import { median } from '../statistics.mjs';

const width = 720;
const bar = { left: 290, right: 90, height: 20, gap: 8, top: 40 };

const escaped = (text) =>
  text
    .replaceAll('`', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

const shown = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : 2 });

/** A picture of one column: a bar a row, all to one scale. Readable on light and on dark. */
export function chartOf({ title, unit = '', columns, chart, rows }) {
  const bars = Object.entries(rows)
    .map(([name, row]) => ({ name, value: median(row[chart].filter(Number.isFinite)) }))
    .filter(({ value }) => Number.isFinite(value));
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const room = width - bar.left - bar.right;
  const height = bar.top + bars.length * (bar.height + bar.gap);
  const drawn = bars.map(({ name, value }, i) => {
    const y = bar.top + i * (bar.height + bar.gap);
    const length = Math.max((Math.max(value, 0) / most) * room, 1).toFixed(1);
    const middle = y + bar.height - 5;
    const colour = name === 'na-glos' ? '#2f6fdb' : '#8a8f98';
    return [
      `<text x="${bar.left - 8}" y="${middle}" text-anchor="end">${escaped(labelOf(name))}</text>`,
      `<rect x="${bar.left}" y="${y}" width="${length}" height="${bar.height}" fill="${colour}"/>`,
      `<text x="${(bar.left + Number(length) + 6).toFixed(1)}" y="${middle}">${shown(value)}</text>`,
    ].join('\n');
  });
  const heading = escaped(`${title} (${columns[chart]}${unit && `, ${unit}`})`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${heading}">
<style>
text { font: 13px sans-serif; fill: #24292f }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
</style>
<text x="8" y="22" font-weight="bold">${heading}</text>
${drawn.join('\n')}
</svg>
`;
}
