/** How a document writes its figures: the sign before decimals. */
export type Decimal = '.' | ',';

export interface Digits {
  value: number;
  /** Decimals were written. */
  decimal: boolean;
  /** Thousands were grouped. */
  grouped: boolean;
}

const plain = /^\d{1,300}$/;

/**
 * The value of digits with signs inside, or undefined when they are no number ("17.5.1", "1,2,3").
 * One sign with three digits after it is read by the document's habit: "123.000" is 123000 where
 * commas are decimal; "0.500" and "60.24" are decimal anywhere.
 */
export function readDigits(text: string, decimal: Decimal): Digits | undefined {
  if (plain.test(text)) return { value: Number(text), decimal: false, grouped: false };
  const dots = count(text, '.');
  const commas = count(text, ',');
  if (dots > 0 && commas > 0) return readBoth(text, dots, commas);
  const sign = dots > 0 ? '.' : ',';
  const parts = text.split(sign);
  if (parts.length > 2)
    return isGrouped(parts) || (sign === ',' && isIndian(parts)) ? whole(parts) : undefined;
  const [head = '', tail = ''] = parts;
  const groups = sign !== decimal && isGrouped(parts);
  if (groups) return whole(parts);
  return { value: Number(`${head || '0'}.${tail}`), decimal: true, grouped: false };
}

function readBoth(text: string, dots: number, commas: number): Digits | undefined {
  const sign = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if ((sign === '.' ? dots : commas) > 1) return undefined;
  const [head = '', tail = ''] = text.split(sign);
  const parts = head.split(sign === '.' ? ',' : '.');
  if (!isGrouped(parts) && !isIndian(parts)) return undefined;
  return { value: Number(`${parts.join('')}.${tail}`), decimal: true, grouped: true };
}

function isGrouped(parts: string[]): boolean {
  const [head = '', ...rest] = parts;
  if (head.length < 1 || head.length > 3 || (head.startsWith('0') && rest.length > 0)) return false;
  return rest.every((part) => part.length === 3);
}

/** "12,34,567": groups of two before the last three. */
function isIndian(parts: string[]): boolean {
  const last = parts[parts.length - 1] ?? '';
  return last.length === 3 && parts.slice(0, -1).every((part) => part.length <= 2);
}

function whole(parts: string[]): Digits {
  return { value: Number(parts.join('')), decimal: false, grouped: true };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** Which decimal sign a figure can only have, when it shows: "5,2", "1.234,5"; not "1.234". */
export function shownDecimal(text: string): Decimal | undefined {
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const sign = Math.max(dot, comma);
  if (sign < 0 || text.indexOf('.') !== dot || text.indexOf(',') !== comma) return undefined;
  const tail = text.length - sign - 1;
  return tail === 3 ? undefined : dot >= 0 ? '.' : ',';
}
