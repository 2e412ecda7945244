import { below, pick, type Random, seeded } from './random.ts';

interface Vocabulary {
  sentences: readonly string[];
  [slot: string]: readonly string[];
}

const vi: Vocabulary = {
  sentences: [
    '{person}, {role} {place}, cho biết {number} {thing} đã được {deed} trong {time}.',
    'Theo {person}, {thing} ở {place} {trend} {percent} so với {time}.',
    '{time}, {place} {deed} {number} {thing}, trong đó {number} {thing} ở {place}.',
    '“{thing} là việc phải làm ngay”, {role} {person} nói tại {place}.',
    'Đoàn công tác do {person} dẫn đầu đã đến {place} để {deed} {thing}.',
    'Tổng kinh phí {deed} {thing} là {number} tỷ đồng, {trend} {percent}.',
  ],
  person: [
    'Đỗ Mạnh Hiến',
    'Lê Trí Vũ',
    'Đặng Bá Cường',
    'Nguyễn Thu Thủy',
    'Phạm Hoà Bình',
    'Vũ Khoẻ',
  ],
  role: ['chủ tịch', 'phó bí thư', 'giám đốc sở', 'trưởng ban', 'đại diện'],
  place: [
    'Hải Phòng',
    'huyện Thuỷ Nguyên',
    'quận Lê Chân',
    'xã Hoà Bình',
    'phường Máy Tơ',
    'An Dương',
  ],
  thing: [
    'dự án',
    'hộ dân',
    'tuyến đường',
    'trường học',
    'doanh nghiệp',
    'căn nhà',
    'tàu cá',
    'hồ sơ',
  ],
  deed: ['rà soát', 'bàn giao', 'khởi công', 'hỗ trợ', 'kiểm tra', 'hoàn thành', 'di dời'],
  time: ['6 tháng đầu năm', 'quý II/2024', 'chiều 3-7', 'năm ngoái', 'tháng trước', 'cùng kỳ 2023'],
  trend: ['tăng', 'giảm', 'cao hơn', 'thấp hơn'],
};

const en: Vocabulary = {
  sentences: [
    '{person}, the {role} of {place}, said {number} {thing} had been {deed} {time}.',
    'According to {person}, {thing} in {place} {trend} {percent} from {time}.',
    '{place} {deed} {number} {thing} {time}, among them {number} {thing} in {place}.',
    '“The {thing} cannot wait any longer,” {person} told reporters in {place}.',
    'A team led by {person} went to {place} to see the {thing} {deed} {time}.',
    'The {thing} {deed} in {place} cost ${number} million, which {trend} {percent}.',
  ],
  person: [
    'Joanna Price',
    'Ahmed Farouk',
    'Mary-Ann O’Neil',
    'David Osei',
    'Chloe Martin',
    'Liam Hughes',
  ],
  role: ['mayor', 'deputy governor', 'chief engineer', 'director', 'spokeswoman'],
  place: ['Hull', 'the East Riding', 'Port Arthur', 'Westminster', 'Hai Phong', 'Lower Manhattan'],
  thing: ['homes', 'schools', 'bridges', 'contracts', 'ferries', 'shelters', 'permits', 'claims'],
  deed: ['inspected', 'reopened', 'approved', 'repaired', 'delayed', 'handed over', 'insured'],
  time: [
    'last year',
    'in June',
    'on July 3',
    'since 2019',
    'over the winter',
    'in the second quarter',
  ],
  trend: ['rose', 'fell', 'climbed', 'slipped'],
};

/**
 * A made-up article: sentences that repeat names and phrases far more than news does, and so are
 * harder to tell apart. Paragraphs of three to six sentences, one a line.
 */
export function generated(lang: 'vi' | 'en', words: number, seed: number): string {
  const random = seeded(seed);
  const vocabulary = lang === 'vi' ? vi : en;
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 3 + below(random, 4) }, () =>
      sentence(vocabulary, random),
    );
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n');
}

function sentence(vocabulary: Vocabulary, random: Random): string {
  const made = pick(random, vocabulary.sentences).replace(
    /\{([a-z]{1,10})\}/gu,
    (_, slot: string) => {
      if (slot === 'number') return String(2 + below(random, 9000));
      if (slot === 'percent') return `${1 + below(random, 60)},${below(random, 10)}%`;
      return pick(random, vocabulary[slot] ?? ['']);
    },
  );
  return made.charAt(0).toUpperCase() + made.slice(1);
}
