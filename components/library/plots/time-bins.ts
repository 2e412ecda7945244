const dayMs = 86_400_000;
const most = 120;

export const steps = ['day', 'month', 'year', 'decade', 'century'] as const;
export type Step = (typeof steps)[number];

/** Days, months, years, … that cover a time, whichever are few enough to be told apart. */
export function timeBins([first, last]: [number, number]): {
  step: Step;
  edges: [number, number][];
} {
  const span = last - first + 1;
  const days: Record<Step, number> = {
    day: 1,
    month: 30.44,
    year: 365.25,
    decade: 3652.5,
    century: 36_525,
  };
  const step = steps.find((one) => span / days[one] <= most) ?? 'century';
  const edges: [number, number][] = [];
  let from = startOf(first, step);
  while (from <= last) {
    const next = startOf(from, step, 1);
    edges.push([from, next - 1]);
    from = next;
  }
  return { step, edges };
}

/** The first day of the step that a day lies in, or of a later one. */
function startOf(day: number, step: Step, later = 0): number {
  const date = new Date(day * dayMs);
  const year = date.getUTCFullYear();
  if (step === 'day') return Math.floor(day) + later;
  if (step === 'month') return dayOf(year, date.getUTCMonth() + later);
  const years = { year: 1, decade: 10, century: 100 }[step];
  return dayOf((Math.floor(year / years) + later) * years, 0);
}

function dayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / dayMs);
}

/** A bin as an EDTF value, to be written by whoever knows the language. */
export function edtfOf([from, to]: [number, number], step: Step): string {
  const iso = (day: number) => new Date(day * dayMs).toISOString();
  const length = { day: 10, month: 7, year: 4, decade: 4, century: 4 }[step];
  if (from < -719_528) return `${iso(from)}/${iso(to)}`;
  const start = iso(from).slice(0, length);
  const end = iso(to).slice(0, length);
  return start === end ? start : `${start}/${end}`;
}
