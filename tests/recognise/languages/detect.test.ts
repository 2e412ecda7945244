import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/recognise/languages/detect.ts';

const texts: [string, string][] = [
  [
    'vi',
    'Chiều 3-7, đồng chí phó bí thư thành ủy chủ trì hội nghị giao ban về kết quả thực hiện nhiệm vụ.',
  ],
  [
    'en',
    'The government said on Wednesday that the new law would be put to a vote before the end of the year.',
  ],
  [
    'es',
    'El Gobierno anunció el miércoles que la nueva ley se votará en el Congreso antes de que termine el año.',
  ],
  [
    'fr',
    'Le gouvernement a annoncé mercredi que la nouvelle loi sera votée par les députés avant la fin de l’année.',
  ],
  [
    'de',
    'Die Regierung hat am Mittwoch mitgeteilt, dass das neue Gesetz noch in diesem Jahr beschlossen werden soll.',
  ],
  [
    'pt',
    'O governo anunciou na quarta-feira que a nova lei será votada no Congresso antes do fim do ano.',
  ],
  [
    'und',
    'Pemerintah mengumumkan pada hari Rabu bahwa undang-undang baru tersebut akan dibahas dalam sidang yang akan datang.',
  ],
  [
    'und',
    'Il governo ha annunciato mercoledì che la nuova legge sarà votata dal Parlamento prima della fine dell’anno.',
  ],
  [
    'und',
    'De regering heeft woensdag bekendgemaakt dat de nieuwe wet nog dit jaar in het parlement wordt behandeld.',
  ],
  ['und', 'รัฐบาลประกาศเมื่อวันพุธว่ากฎหมายใหม่จะผ่านการลงคะแนนเสียงก่อนสิ้นปีนี้'],
  ['und', 'Правительство объявило в среду, что новый закон будет рассмотрен до конца года.'],
  ['und', '政府は水曜日、新しい法律を年内に採決すると発表した。'],
];

describe('detectLanguage', () => {
  it.each(texts)('tells %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not let a wrong hint outvote the text', () => {
    const german = texts[4]?.[1] ?? '';
    expect(detectLanguage(german, 'vi')).toBe('de');
    expect(detectLanguage(texts[6]?.[1] ?? '', 'en')).toBe('und');
    expect(detectLanguage(texts[9]?.[1] ?? '', 'en-US')).toBe('und');
  });

  it('takes the hint where the text is too short to tell', () => {
    expect(detectLanguage('Iran', 'vi')).toBe('vi');
    expect(detectLanguage('', 'pt-BR')).toBe('pt');
    expect(detectLanguage('', 'it')).toBe('und');
    expect(detectLanguage('')).toBe('und');
  });

  it('knows decomposed Vietnamese', () => {
    expect(detectLanguage((texts[0]?.[1] ?? '').normalize('NFD'))).toBe('vi');
  });

  it('is not misled by Vietnamese names in English', () => {
    expect(
      detectLanguage(
        'Đỗ Mạnh Hiến, the deputy party chief of Hải Phòng, said on Wednesday that the port would be open to ships from the rest of the region by the end of the year.',
      ),
    ).toBe('en');
  });
});
