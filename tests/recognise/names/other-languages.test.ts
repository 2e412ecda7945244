import { describe, expect, it } from 'vitest';
import { readModel } from '../../../scripts/lib/read-model.ts';
import { createEngine } from '../../../utils/recognise/engine.ts';

const engine = createEngine(readModel);
const names = async (text: string, lang: string): Promise<string[]> => {
  const { mentions } = await engine(text, { lang, published: '2024-07-03' });
  return mentions
    .filter(({ kind }) => kind !== 'date' && kind !== 'figure')
    .map(({ kind, text: own }) => `${kind} ${own}`);
};

const pages: Record<string, { text: string; found: string[] }> = {
  de: {
    text: `Die Bundesregierung hat am Mittwoch in Berlin den Haushalt beschlossen. Finanzministerin Anna Lindner sagte nach der Sitzung, der Staat müsse sparen. Aus Paris und London kam Zustimmung, der Verband der Industrie warnte vor Folgen für die Arbeitsplätze. Der Bürgermeister von Essen, Thomas Kufen, will mit der Kanzlerin sprechen.
Bad Homburg meldet Hochwasser, die Feuerwehr pumpt Keller aus. In Frankreich stiegen die Preise weiter.`,
    found: ['place Berlin', 'place Paris', 'place London', 'place Frankreich'],
  },
  fr: {
    text: `Le président de la République a reçu mercredi à Paris la Première ministre Claire Martin. Selon l'Élysée, les deux dirigeants ont parlé de la réforme des retraites. Des manifestations ont eu lieu à Lyon et à Rome, où la police a arrêté douze personnes. La Société générale et le Conseil d'État n'ont pas voulu répondre.
Marie Dupont, institutrice à la retraite, est venue avec ses enfants. En Allemagne, le chancelier a salué la décision.`,
    found: ['place Paris', 'place Lyon', 'place Rome', 'place Allemagne'],
  },
  id: {
    text: `Presiden menerima Menteri Luar Negeri Budi Santoso di Jakarta pada hari Rabu. Menurut juru bicara, keduanya membahas kerja sama dengan Vietnam dan Singapore. Polisi Bandung menangkap tiga orang yang diduga mencuri di Pasar Baru. Ibu Sri Wahyuni, pedagang, mengatakan bahwa harga beras naik lagi.
Gubernur Jawa Barat akan terbang ke Kuala Lumpur untuk menghadiri pertemuan itu bersama para pengusaha.`,
    found: ['place Jakarta', 'place Singapore', 'place Kuala Lumpur'],
  },
  th: {
    text: `นายกรัฐมนตรีเดินทางไปเชียงใหม่เมื่อวันพุธ เพื่อพบกับผู้ว่าราชการจังหวัดและประชาชนที่ได้รับผลกระทบจากน้ำท่วม โฆษกรัฐบาล สมชาย ใจดี กล่าวว่ารัฐบาลจะช่วยเหลือทุกครอบครัว
ตำรวจจับกุมผู้ต้องหาสามคนในกรุงเทพฯ และยึดรถยนต์ Toyota สองคัน`,
    found: [],
  },
};

describe('a page in a language no model reads', () => {
  it.each(Object.keys(pages))('%s has well-known places and nobody', async (lang) => {
    const { text, found } = pages[lang] as (typeof pages)[string];
    const marked = await names(text, lang);
    expect(marked.filter((name) => !name.startsWith('place '))).toEqual([]);
    expect(marked).toEqual(expect.arrayContaining(found));
    expect(await names(text, 'und')).toEqual(marked);
    expect(await names(text, 'en')).toEqual(marked);
  });
});
