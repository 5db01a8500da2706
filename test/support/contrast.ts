/** Red, green and blue from 0 to 255, and how much of what is behind is hidden, from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a colour as computed styles write it, or #rrggbb. */
export function colorOf(written: string): Color {
  if (written.startsWith('#')) {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(written.slice(at, at + 2), 16));
    return [red!, green!, blue!, 1];
  }
  const [red, green, blue, alpha = 1] = (written.match(/(?<![a-z])[\d.]+(?:e-?\d+)?/giu) ?? []).map(
    Number,
  );
  if (blue === undefined) throw new Error(`not a colour: ${written}`);
  const scale = written.startsWith('color(srgb') ? 255 : 1;
  return [red! * scale, green! * scale, blue * scale, alpha];
}

/** What is seen of a colour on an opaque one. */
export function over([red, green, blue, alpha]: Color, behind: Color): Color {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

/** The contrast of two opaque colours, as WCAG 2 computes it. */
export function contrast(one: string | Color, other: string | Color): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string | Color): number {
  const [red, green, blue] = (typeof color === 'string' ? colorOf(color) : color).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
