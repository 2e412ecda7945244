import { below, pick, type Random, seeded } from './random.ts';

interface Vocabulary {
  /** Commonest first: the earlier a word stands, the more often it is drawn. */
  words: readonly string[];
  names: readonly string[];
}

const list = (text: string, separator: string | RegExp = /\s+/u): string[] =>
  text.trim().split(separator);

const vocabularies: Record<'vi' | 'en', Vocabulary> = {
  vi: {
    words: list(`
      và của các là có được trong cho đã với người những không một đến này khi ra tại theo về năm
      từ cũng để công vào nhiều đó lại nhà dân phố thành tỉnh việc hơn trên còn ngày sau như làm
      phải đầu hai sẽ trước xã chính quyền cơ quan thông tin tăng giảm học sinh trường đường nước
      biển tàu cá cầu hàng tháng giá thuế tiền vốn dự án doanh nghiệp xuất khẩu nông lúa rừng núi
      bão lũ mưa nắng cứu hộ y tế bệnh viện bác sĩ thuốc trẻ em mẹ cha già bóng đá trận thắng thua
      hoà thuỷ khoẻ toàn tuỳ loá xoè huỷ uỷ ban hội nghị phiên toà luật sư vụ điều tra khởi tố
      phiếu bầu cử tri đại biểu quốc tế ngoại giao hợp tác ký kết khánh thành sửa chữa đào tạo`),
    names: list(
      `Hải Phòng, Đỗ Mạnh Hiến, Lê Trí Vũ, Thuỷ Nguyên, Hoà Bình, Đặng Bá Cường, Sở Y tế, An Dương,
       Nguyễn Thu Thủy, Cà Mau, Bộ Công an, Phạm Văn Khoẻ, Lò Thị Chản, Hà Nội, Ngân hàng Nhà nước,
       Mặt trận Tổ quốc, Vàng Mí Sình, Điện Biên, “Sóng xa”, Cần Thơ, UBND tỉnh, Trường Sa`,
      /,\s+/u,
    ),
  },
  en: {
    words: list(`
      the of to and a in that for on was with said by as it from at is had have been after were has
      who which their would more than will about one year last when also they could first over into
      police court council school river bridge storm harbour rail road market price bank tax vote
      minister budget hospital nurses doctors patients teachers pupils farmers ferry crews engineers
      report study inquiry hearing trial appeal strike deal talks border summit ceasefire sanctions
      growth rates inflation wages housing rents flood fire rescue search crash weather heat snow
      match goal season coach title final record fans film album stage painting novel director
      reopened delayed approved rejected promised warned repaired inspected insured abandoned
      quietly soon never almost far-off well-known don’t county’s`),
    names: list(
      `Joanna Price, Port Arthur, the East Riding, Ahmed Farouk, Mary-Ann O’Neil, Westminster,
       Hai Phong, David Osei, Chloe Martin, Lower Manhattan, Liam Hughes, the Harbour Board, Hull,
       “Low Water”, Network Rail, Nguyen Thu, Coastguard, St. John’s, North Sea, Ministry of Works`,
      /,\s+/u,
    ),
  },
};

/** A made-up article, its words as unevenly frequent as in news: paragraphs of 2 to 6 sentences, one a line. */
export function generated(lang: 'vi' | 'en', words: number, seed: number): string {
  const random = seeded(seed);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + below(random, 5) }, () =>
      sentence(vocabularies[lang], random),
    );
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n');
}

function sentence({ words, names }: Vocabulary, random: Random): string {
  const parts = Array.from({ length: 7 + below(random, 18) }, () => {
    const kind = random();
    if (kind < 0.1) return pick(random, names);
    if (kind < 0.15) return String(2 + below(random, 900));
    return words[Math.floor(words.length * random() ** 2)] ?? '';
  });
  const made = parts.join(' ').replace(/ (?=\S{5,20} \S{3,20} \S{1,20}$)/u, ', ');
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}.`;
}
