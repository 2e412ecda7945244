import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../utils/recognise/mention.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../components/theme.css'), 'utf8');

type Colour = [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';

function colour(name: string, theme: Theme): Colour {
  const pair = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`, 'u').exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`theme.css has no --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour;
}

const mix = (a: Colour, b: Colour, share: number): Colour =>
  a.map((channel, at) => channel * share + (b[at] ?? 0) * (1 - share)) as Colour;

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(of: Colour): number {
  const [red = 0, green = 0, blue = 0] = of.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  const of = (name: string) => colour(name, theme);

  it.each(['ink', 'ink-soft', 'accent', 'problem'])('--%s is read on either ground', (name) => {
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(name), of('raised'))).toBeGreaterThanOrEqual(4.5);
    // Under the pointer the ground takes a ninth of the accent.
    expect(contrast(of(name), mix(of('accent'), of('ground'), 0.09))).toBeGreaterThanOrEqual(4.5);
  });

  it('what stands on the accent is read', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(kinds)('the letter of %s is read on its tint', (kind) => {
    const tint = mix(of(kind), of('ground'), 0.12);
    const letter = mix(of(kind), of('ink'), 0.82);
    expect(contrast(letter, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a control is seen', () => {
    expect(contrast(of('edge'), of('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('edge'), of('raised'))).toBeGreaterThanOrEqual(3);
  });
});
