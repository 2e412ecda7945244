import { fields, type When } from './when.ts';

/** Two pieces said side by side as one date, or undefined when they cannot be one. */
export function merge(a: When, b: When): When | undefined {
  if (a.ends || b.ends || a.open || b.open) return undefined;
  for (const field of fields) {
    if (a[field] !== undefined && b[field] !== undefined && !agree(a, b, field)) return undefined;
  }
  if (a.century !== undefined || (a.decade !== undefined && b.relative?.unit !== 'century'))
    return undefined;
  if ((b.decade ?? b.century) !== undefined && a.pick?.unit !== 'half') return undefined;
  if (isLoose(a, b)) return undefined;
  const joined = { ...a, ...b };
  if (a.lunar && b.lunar) joined.lunar = { ...a.lunar, ...b.lunar };
  return nests(joined) ? joined : undefined;
}

/** Coarse, then fine with a gap between: "since 2010 on Friday", "in March at nine" are two dates. */
function isLoose(a: When, b: When): boolean {
  const coarse =
    a.day === undefined &&
    a.weekday === undefined &&
    (a.year !== undefined || a.month !== undefined) &&
    !a.holiday &&
    !a.lunar;
  if (a.minute !== undefined && b.month !== undefined && b.day === undefined) return true;
  // "Wednesday in October 2014" is no day of it.
  const dayless = (b.month ?? b.year) !== undefined && b.day === undefined;
  if (a.weekday !== undefined && a.day === undefined && a.month === undefined && !a.pick && dayless)
    return true;
  const unit = a.relative?.unit;
  const wide =
    unit !== undefined &&
    unit !== 'day' &&
    unit !== 'night' &&
    unit !== 'weekday' &&
    a.weekday === undefined &&
    a.day === undefined;
  if (wide && b.minute !== undefined) return true;
  if (coarse && (b.weekday !== undefined || b.minute !== undefined || b.relative?.unit === 'day'))
    return !a.pick;
  if (
    a.relative?.counted &&
    a.weekday === undefined &&
    a.month === undefined &&
    a.relative.unit !== 'day'
  )
    return true;
  return a.relative?.window === true || b.relative?.window === true;
}

function agree(a: When, b: When, field: (typeof fields)[number]): boolean {
  if (field === 'lunar' || field === 'part')
    return field === 'part' ? a.part === b.part : lunarApart(a, b);
  return a[field] === b[field] && typeof a[field] === 'number';
}

function lunarApart(a: When, b: When): boolean {
  const x = a.lunar ?? {};
  const y = b.lunar ?? {};
  return (
    !(x.day && y.day) && !(x.month !== undefined && y.month !== undefined) && !(x.year && y.year)
  );
}

/** Finer fields within a coarser relative stretch: "Friday" in "last week", "December" in "last year". */
function nests(when: When): boolean {
  const unit = when.relative?.unit;
  if (!unit) return true;
  if (when.relative?.window) return false;
  if (when.year !== undefined && unit !== 'day') return false;
  switch (unit) {
    case 'day':
    case 'weekday':
    case 'night':
    case 'century':
      return true;
    case 'week':
    case 'weekend':
      return when.month === undefined || when.day !== undefined;
    case 'month':
      return when.month === undefined && when.weekday === undefined;
    case 'year':
      return (
        when.month !== undefined ||
        when.holiday !== undefined ||
        when.lunar !== undefined ||
        when.pick !== undefined ||
        when.same !== undefined
      );
    default:
      return false;
  }
}
