import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entryByKey } from '../list/list-keys.ts';
import type { Bin } from './bins.ts';

interface Props {
  /** What is drawn, for who cannot see it. */
  label: string;
  bins: Bin[];
  /** What a bin is called: its time or its amounts, and how many lie in it. */
  nameOf: (bin: Bin) => string;
  /** What stands under the axis at a bin's left edge. */
  tickOf: (bin: Bin) => string;
  /** Least distance of two such texts, px; absent where only few bins have one. */
  crowded: number | undefined;
  choose: (bin: Bin) => void;
}

const height = 96;
const axis = 20;
/** A text that begins so near to the end would be cut. */
const tickWidth = 45;

/** Bars to scale over an axis to scale. The arrow keys go from bar to bar, Enter narrows to one. */
export function Histogram({ label, bins, nameOf, tickOf, crowded, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const resized = new ResizeObserver(() => setWidth(Math.max(200, element.clientWidth)));
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  const most = Math.max(1, ...bins.map(({ inside, across }) => inside + across));
  const step = width / Math.max(1, bins.length);
  const tall = (amount: number) => (amount === 0 ? 0 : Math.max(2, (amount / most) * height));
  const every = crowded ? Math.max(1, Math.ceil(crowded / step)) : 1;
  const active = Math.min(at, bins.length - 1);
  const bin = bins[active];

  const press = (event: KeyboardEvent) => {
    const key = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' }[event.key] ?? event.key;
    const next = entryByKey(key, active, bins.length, 10);
    if (next !== undefined) {
      setAt(next);
      box.current?.querySelectorAll<SVGElement>('[role=button]')[next]?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && bin) choose(bin);
    else return;
    event.preventDefault();
  };

  return (
    <div class="histogram" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
      <svg
        role="group"
        aria-label={label}
        width={width}
        height={height + axis}
        viewBox={`0 0 ${width} ${height + axis}`}
        onKeyDown={press}
      >
        {bins.map((one, place) => {
          const { inside, across } = one;
          const x = place * step;
          const bar = Math.max(1, step - (step > 4 ? 1 : 0));
          return (
            // biome-ignore lint/a11y/useSemanticElements: no button can stand in a drawing
            <g
              key={one.from}
              role="button"
              tabIndex={place === active ? 0 : -1}
              aria-label={nameOf(one)}
              onClick={() => choose(one)}
              onFocus={() => setAt(place)}
            >
              <title>{nameOf(one)}</title>
              <rect class="reach" x={x} y={0} width={Math.max(1, step)} height={height} />
              <rect
                class="across"
                x={x}
                y={height - tall(inside + across)}
                width={bar}
                height={tall(inside + across)}
              />
              <rect
                class="inside"
                x={x}
                y={height - tall(inside)}
                width={bar}
                height={tall(inside)}
              />
            </g>
          );
        })}
        <line class="axis" x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} />
        {bins.map((one, place) =>
          place % every === 0 && place * step < width - tickWidth ? (
            <text key={one.from} x={place * step} y={height + axis - 5}>
              {tickOf(one)}
            </text>
          ) : null,
        )}
      </svg>
      <p class="hint" aria-hidden="true">
        {bin && nameOf(bin)}
      </p>
    </div>
  );
}
