import type { TimelineView } from './timeline-view.ts';

/** Lengths in the units of the view box, which is as wide as the card's text. */
const WIDTH = 360;
const LEFT = 84;
const RIGHT = 8;
const LANE = 22;
const BELOW = 18;

/** The life of an instrument: a lane for each party, the page's date as a dashed line, the last day checked as a dotted one. */
export function Timeline({ view }: { view: TimelineView }) {
  const at = (x: number) => LEFT + x * (WIDTH - LEFT - RIGHT);
  const bottom = view.lanes.length * LANE;
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${bottom + BELOW}`} role="img" aria-label={view.text}>
      {view.lanes.map((lane, index) => {
        const y = index * LANE + LANE / 2;
        return (
          <g key={lane.label}>
            <text x={0} y={y + 3.5}>
              {lane.label}
            </text>
            <path class="lane" d={`M${at(0)} ${y}H${at(1)}`} />
            {lane.marks
              .filter(({ shape }) => shape === 'searched')
              .map((mark) => (
                <path key={mark.x} class="searched" d={`M${at(mark.x)} ${y}H${at(mark.xEnd)}`} />
              ))}
            {lane.marks
              .filter(({ shape }) => shape !== 'searched')
              .map((mark) => (
                <rect
                  key={`${mark.x}-${mark.shape}`}
                  class={mark.shape}
                  x={at(mark.x) - 4}
                  y={y - 4}
                  width={8 + at(mark.xEnd) - at(mark.x)}
                  height={8}
                  rx={mark.shape === 'seen' ? 1 : 4}
                />
              ))}
          </g>
        );
      })}
      {view.breaks.map((x) => (
        <path key={x} class="break" d={`M${at(x) - 3} ${bottom + 3}l2 -6m2 6l2 -6`} />
      ))}
      {view.pageX !== null && (
        <path class="page" d={`M${at(view.pageX)} 0V${bottom}`}>
          <title>{view.words.page}</title>
        </path>
      )}
      <path class="checked" d={`M${at(view.checkedX)} 0V${bottom}`}>
        <title>{view.words.checked}</title>
      </path>
      {view.ticks.map(({ x, label }) => (
        <text
          key={x}
          class="tick"
          x={at(x)}
          y={bottom + 13}
          text-anchor={x < 0.1 ? 'start' : x > 0.9 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
