/** Medians, spreads and tables. */

/** @returns the middle value; of an even number of them the mean of the two in the middle; NaN of none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** @returns half of the distance between the quartiles, as a share of the median, in per cent */
function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return ((at(0.75) - at(0.25)) / 2 / median(values)) * 100;
}

/** @returns `1.23 ms ±4 %` */
export function timing(values: readonly number[]): string {
  const middle = median(values);
  const digits = middle < 1 ? 3 : middle < 10 ? 2 : middle < 100 ? 1 : 0;
  return `${middle.toFixed(digits)} ms ±${Math.round(spread(values))} %`;
}

/** @returns `× 2.4` */
export function ratio(value: number, base: number): string {
  const times = value / base;
  return `× ${times < 10 ? times.toFixed(1) : String(Math.round(times))}`;
}

/** @returns lines of a Markdown table, columns aligned */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
