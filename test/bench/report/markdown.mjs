import { labelOf } from './label.mjs';
import { ratios, summary } from '../statistics.mjs';

const number = (value, digits) => {
  const places = digits ?? (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  return value.toLocaleString('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
};

function cell(values, digits) {
  const known = values?.filter((value) => Number.isFinite(value)) ?? [];
  if (known.length === 0) return '–';
  const { median, low, high } = summary(known);
  if (known.length === 1) return number(median, digits);
  return `${number(median, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** A table in markdown: medians, with the quarters around them, and the ratio to what is compared. */
export function markdownOf({ title, note, unit, columns, digits, compare, rows }) {
  const heads = [unit ? `${unit}` : '', ...Object.values(columns)];
  if (compare) heads.push(`${columns[compare.column]} ÷ ${labelOf(compare.with)}`);
  const lines = Object.entries(rows).map(([name, row]) => {
    const cells = Object.keys(columns).map((column) => cell(row[column], digits));
    if (compare) {
      cells.push(cell(ratios(row[compare.column], rows[compare.with][compare.column])));
    }
    return line([labelOf(name), ...cells]);
  });
  const rule = line(['---', ...heads.slice(1).map(() => '---:')]);
  return [`## ${title}`, note, [line(heads), rule, ...lines].join('\n')].join('\n\n');
}
