/** A number as canonical values write it: no exponent, no float noise ("4.35 × 100" is 435). */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : BigInt(value).toString();
  }
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? expand(rounded) : text;
}

function expand(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '9e999' : '-9e999';
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  return value.toFixed(20).replace(/0{1,20}$/, '');
}
