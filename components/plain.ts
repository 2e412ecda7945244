/** Without case and tones, to look for what a reader types: "hai phong" finds "Hải Phòng". */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
