import { Fragment } from 'preact';
import type { MarkView, TimelineView } from './timeline-view.ts';

/** Lengths in the units of the view box, which is as wide as the card's text. */
const WIDTH = 360;
const LEFT = 84;
const RIGHT = 8;
const LANE = 22;
const BELOW = 18;
/** Half the height of a mark; a minor step's is smaller. */
const MARK = 4;
const MINOR = 2.2;
/** Length of a letter of the dates below, by rule of thumb, and what is to stay free between two dates. */
const LETTER = 5.7;
const GAP = 6;

/** The life of an instrument: a lane for each party, the page's date as a dashed line, the last day checked as a dotted one. */
export function Timeline({ view, describedBy }: { view: TimelineView; describedBy?: string }) {
  const at = (x: number) => LEFT + x * (WIDTH - LEFT - RIGHT);
  const bottom = view.lanes.length * LANE;
  return (
    <div class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${bottom + BELOW}`} role="img" aria-label={view.text} aria-describedby={describedBy}>
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
              {marksInOrder(lane.marks).map((mark) => {
                const half = mark.minor ? MINOR : MARK;
                return (
                  <rect
                    key={`${mark.x}-${mark.shape}-${mark.minor}`}
                    class={mark.minor ? `${mark.shape} minor` : mark.shape}
                    x={at(mark.x) - half}
                    y={y - half}
                    width={half * 2 + at(mark.xEnd) - at(mark.x)}
                    height={half * 2}
                    rx={mark.shape === 'seen' ? 1 : half}
                  />
                );
              })}
            </g>
          );
        })}
        {view.breaks.map((x) => (
          <path key={x} class="break" d={`M${at(x) - 3} ${bottom + 3}l2 -6m2 6l2 -6`} />
        ))}
        {view.pageX !== null && <path class="page" d={`M${at(view.pageX)} 0V${bottom}`} />}
        <path class="checked" d={`M${at(view.checkedX)} 0V${bottom}`} />
        {ticksWithRoom(view.ticks).map(({ x, label, anchor }) => (
          <text key={x} class="tick" x={at(x)} y={bottom + 13} text-anchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
      {/* The picture's name says all this already. */}
      <p class="legend" aria-hidden="true">
        {view.legend.map(({ sign, text }) => (
          <Fragment key={sign}>
            <span>
              <Sign of={sign} /> {text}
            </span>{' '}
          </Fragment>
        ))}
      </p>
    </div>
  );
}

/** The first date, the last, and between them those that touch no other: names of months are longer in some languages. */
function ticksWithRoom(ticks: TimelineView['ticks']): { x: number; label: string; anchor: string }[] {
  const placed = ticks.map(({ x, label }) => {
    const anchor = x < 0.1 ? 'start' : x > 0.9 ? 'end' : 'middle';
    const length = label.length * LETTER;
    const start = x * (WIDTH - LEFT - RIGHT) - { start: 0, middle: length / 2, end: length }[anchor];
    return { x, label, anchor, start, end: start + length };
  });
  const last = placed.at(-1);
  const kept = placed.slice(0, 1);
  for (const tick of placed.slice(1)) {
    const before = kept.at(-1);
    if (before && tick.start < before.end + GAP) continue;
    if (last && tick !== last && tick.end + GAP > last.start) continue;
    kept.push(tick);
  }
  return kept;
}

/** Minor steps are drawn first, so that they cover nothing. */
function marksInOrder(marks: readonly MarkView[]): MarkView[] {
  return marks.filter(({ shape }) => shape !== 'searched').sort((a, b) => Number(b.minor) - Number(a.minor));
}

function Sign({ of }: { of: TimelineView['legend'][number]['sign'] }) {
  const line = of === 'page' || of === 'checked';
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
      {line || of === 'searched' ? (
        <path class={of} d={line ? 'M6 0V12' : 'M0 6H12'} />
      ) : (
        <rect class={of} x={2} y={2} width={8} height={8} rx={of === 'seen' ? 1 : 4} />
      )}
    </svg>
  );
}
