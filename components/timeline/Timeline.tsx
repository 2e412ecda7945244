import { useState } from 'preact/hooks';
import type { Group } from '../group-mentions.ts';
import { counted, interfaceLanguage, words } from '../words.ts';
import { describeDates } from './describe-dates.ts';
import { frameOf, isWithin, wholeFrame } from './frame.ts';
import { Handle } from './Handle.tsx';
import { least as lane, layOut } from './lay-out.ts';
import { spanOf } from './spans.ts';
import { ticksOf } from './ticks.ts';
import { useRoving } from './use-roving.ts';

interface Props {
  dates: Group[];
  /** The day of publication, ISO 8601. */
  published: string | undefined;
  jump: (group: Group) => void;
}

const width = 332;
/** Half of the longest label, "thg 10 24". */
const labelHalf = 26;

/** Dates on a line drawn to scale: periods are bars, days are dots, the publication day is marked. */
export function Timeline({ dates, published, jump }: Props) {
  const [whole, setWhole] = useState(false);
  const [told, tell] = useState<Group[]>();
  const dated = dates.flatMap((group) => {
    const span = group.value ? spanOf(group.value) : undefined;
    return span ? [{ group, span }] : [];
  });
  const day = published ? spanOf(published.slice(0, 10)) : undefined;
  const spans = dated.map(({ span }) => span);
  const frame = (whole ? wholeFrame : frameOf)(spans, day?.from);
  const within = dated.filter(({ span }) => isWithin(span, frame));
  const { bars, days } = layOut(within, frame, width);
  const placed = [...bars, ...days].sort((a, b) => a.x - b.x);
  const roving = useRoving(placed.length);
  if (dated.length === 0) return null;

  const language = interfaceLanguage();
  const lanes = Math.max(-1, ...bars.map((bar) => bar.lane)) + 1;
  const axis = (lanes + 1) * lane;
  const x = (at: number) => ((at - frame.from) / (frame.to - frame.from)) * width;
  const outside = dated.length - within.length;

  return (
    <figure class="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
      <svg
        viewBox={`0 0 ${width} ${axis + 18}`}
        role="group"
        aria-label={counted('timelineLabel', placed.length)}
      >
        {ticksOf(frame, language).map(({ at, text }) => (
          <g key={at} class="tick">
            <line x1={x(at)} x2={x(at)} y1={0} y2={axis} />
            <text x={x(at)} y={axis + 14} text-anchor={anchorAt(x(at))}>
              {text}
            </text>
          </g>
        ))}
        <line class="axis" x1={0} x2={width} y1={axis} y2={axis} />
        {day && (
          <g class="published">
            <line x1={x(day.from)} x2={x(day.from)} y1={0} y2={axis} />
            <path d={`M${x(day.from)} ${axis - 6} l5 6 h-10 z`} />
          </g>
        )}
        {placed.map((one, index) => (
          <Handle
            key={one.groups[0]?.group.key}
            placed={one}
            y={bars.includes(one) ? (lanes - 1 - one.lane) * lane : lanes * lane}
            bar={bars.includes(one)}
            roving={roving(index)}
            tell={tell}
            jump={jump}
          />
        ))}
      </svg>
      <figcaption>
        {told ? describeDates(told, language) : words('timelineHint')}
        {(outside > 0 || whole) && (
          <button type="button" class="link" onClick={() => setWhole(!whole)}>
            {whole ? words('timelineNear') : counted('timelineFar', outside)}
          </button>
        )}
      </figcaption>
    </figure>
  );
}

/** A label at either end stays within the drawing. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < labelHalf ? 'start' : x > width - labelHalf ? 'end' : 'middle';
