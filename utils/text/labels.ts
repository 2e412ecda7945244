/** Lines that only say what follows, or what would stand there, and is not read. */
const labels = new Set([
  'ad',
  'ads',
  'advertisement',
  'advertising',
  'anzeige',
  'bài liên quan',
  'chia sẻ',
  'đọc thêm',
  'lea también',
  'leia mais',
  'lesen sie auch',
  'lire aussi',
  'mời bạn đọc',
  'publicidad',
  'publicidade',
  'publicité',
  'quảng cáo',
  'read also',
  'read more',
  'related',
  'related articles',
  'related stories',
  'see also',
  'share',
  'tin liên quan',
  'xem thêm',
]);

export const LONGEST_LABEL = 80;

export function isLabel(line: string): boolean {
  if (line.length > LONGEST_LABEL) return false;
  return labels.has(
    line
      .trim()
      .toLowerCase()
      .replace(/[:.…>» ]{1,9}$/, ''),
  );
}
