/** Draws cost over size, both on logarithmic scales, so that a slope of one is linear. */

import { mkdirSync, writeFileSync } from 'node:fs';
import type { Series } from './scale.ts';

const frame = { left: 80, right: 600, top: 20, bottom: 320 } as const;
/** Colours that colour-blind people can tell apart (Okabe and Ito, 2008), readable on white and on black. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00'];

/** @param to a file: URL; its folder is made */
export function plot(series: readonly Series[], to: URL): void {
  mkdirSync(new URL('.', to), { recursive: true });
  writeFileSync(to, draw(series));
}

function draw(series: readonly Series[]): string {
  const times = series.flatMap(({ points }) => points.map(({ use }) => use.cpu_ms));
  const decades = {
    from: Math.floor(Math.log10(Math.min(...times))),
    to: Math.ceil(Math.log10(Math.max(...times))),
  };
  const y = (ms: number) =>
    frame.bottom -
    ((Math.log10(ms) - decades.from) / (decades.to - decades.from)) * (frame.bottom - frame.top);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 470" font-family="sans-serif" font-size="13" fill="#777">
<title>Processor time of a step as its work grows</title>
${grid(decades, y)}
${series.map((each, index) => curve(each, { y, colour: colours[index % colours.length] ?? '', row: index })).join('\n')}
<text x="340" y="360" text-anchor="middle">size, as a share of the largest (each mark: ten times the one before)</text>
</svg>
`;
}

type Scale = (value: number) => number;

function grid({ from, to }: { from: number; to: number }, y: Scale): string {
  const lines = [];
  for (let power = from; power <= to; power += 1) {
    const at = y(10 ** power).toFixed(1);
    lines.push(
      `<path d="M${frame.left} ${at}H${frame.right}" stroke="#8884"/><text x="${frame.left - 8}" y="${at}" dy="4" text-anchor="end">${10 ** power} ms</text>`,
    );
  }
  const x = shareScale();
  for (const share of [0.001, 0.01, 0.1, 1]) {
    lines.push(
      `<text x="${x(share).toFixed(1)}" y="340" text-anchor="middle">${share * 100} %</text>`,
    );
  }
  return lines.join('\n');
}

/** Three decades of size. */
function shareScale(): Scale {
  return (share) => frame.right + (Math.log10(share) / 3) * (frame.right - frame.left);
}

function curve(
  { name, unit, points }: Series,
  { y, colour, row }: { y: Scale; colour: string; row: number },
): string {
  const x = shareScale();
  const largest = points.at(-1)?.size ?? 1;
  const places = points.map(
    ({ size, use }) => `${x(size / largest).toFixed(1)},${y(use.cpu_ms).toFixed(1)}`,
  );
  const marks = places.map((place) => {
    const [cx, cy] = place.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`;
  });
  const label = `${name}, to ${largest.toLocaleString('en')} ${unit}`.trim();
  return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}
<text x="${frame.left + 10}" y="${frame.bottom + 66 + row * 17}" fill="${colour}">${label}</text>`;
}
