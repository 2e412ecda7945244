import { describe, expect, test } from 'vitest';
import { findNames } from '../../../utils/recognise/names/names.ts';
import { isShown } from '../../../utils/recognise/shown.ts';
import { modelOf } from './support.ts';

/** Capitals as newspapers of both languages write them, then the largest other cities. */
const both = `Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Apia, Ashgabat,
  Asmara, Astana, Asuncion, Athens, Baghdad, Baku, Bamako, Bandar Seri Begawan, Bangkok, Bangui, Banjul, Basseterre,
  Beirut, Belgrade, Belmopan, Berlin, Bern, Bishkek, Bissau, Bogota, Brasilia, Bratislava, Brazzaville, Bridgetown,
  Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Cairo, Canberra, Caracas, Castries, Chisinau, Colombo,
  Conakry, Copenhagen, Dakar, Damascus, Dhaka, Dili, Djibouti, Dodoma, Doha, Dublin, Dushanbe, Freetown, Funafuti,
  Gaborone, Gitega, Guatemala City, Harare, Havana, Helsinki, Honiara, Islamabad, Jakarta, Jerusalem, Juba, Kabul,
  Kampala, Kathmandu, Khartoum, Kiev, Kyiv, Kigali, Kinshasa, Kuala Lumpur, Kuwait City, La Paz, Libreville, Lilongwe,
  Lima, Lisbon, Ljubljana, Lome, London, Luanda, Lusaka, Madrid, Majuro, Malabo, Male, Managua, Manama, Manila, Maputo,
  Maseru, Mbabane, Mexico City, Minsk, Mogadishu, Monrovia, Montevideo, Moroni, Moscow, Muscat, N'Djamena, Nairobi,
  Nassau, Naypyidaw, New Delhi, Niamey, Nicosia, Nouakchott, Nuku'alofa, Oslo, Ottawa, Ouagadougou, Pago Pago, Palikir,
  Panama City, Paramaribo, Paris, Phnom Penh, Podgorica, Port Louis, Port Moresby, Port Vila, Port-au-Prince,
  Porto-Novo, Prague, Praia, Pretoria, Pyongyang, Quito, Rabat, Reykjavik, Riga, Riyadh, Rome, Roseau, San Marino,
  San Salvador, Sanaa, Santo Domingo, Sarajevo, Seoul, Singapore, Skopje, Sofia, Stockholm, Sucre, Suva, Taipei,
  Tallinn, Tarawa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Thimphu, Tirana, Tokyo, Tripoli, Tunis, Vaduz, Valletta,
  Vienna, Vientiane, Vilnius, Warsaw, Washington, Wellington, Windhoek, Yamoussoukro, Yaounde, Yerevan, Zagreb,
  Beijing, Chennai, Chicago, Dubai, Guangzhou, Hong Kong, Hyderabad, Istanbul, Johannesburg, Karachi,
  Kolkata, Lagos, Lahore, Los Angeles, Melbourne, Milan, Montreal, Mumbai, Munich, New York, Osaka, Rio de Janeiro,
  Saint Petersburg, Sao Paulo, Shanghai, Shenzhen, Sydney, Tel Aviv, Toronto, Wuhan, Yangon`;

const vietnamese = `Hà Nội, Bắc Kinh, Bình Nhưỡng, Viêng Chăn, Phnôm Pênh, Băng Cốc, Luân Đôn, Mátxcơva, Matxcơva, Rôma,
  Niu Đê-li, Xơ-un, Tô-ki-ô, Béc-lin, Ma-ni-la, Gia-các-ta, Cai-rô, Tê-hê-ran, Đài Bắc, Thượng Hải, Quảng Châu,
  Thâm Quyến, Trùng Khánh, Thành Đô, Vũ Hán, Nam Kinh, Cáp Nhĩ Tân, Hồng Kông, Oa-sinh-tơn, Pa-ri, Giơ-ne-vơ`;

const listOf = (names: string) => names.split(/,\s+/u);

describe.each([
  ['vi', (name: string) => `Cuộc họp diễn ra tại ${name} hôm thứ hai, theo AFP.`],
  ['en', (name: string) => `The meeting was held in ${name} on Monday, officials said.`],
] as const)('in %s', (lang, sentence) => {
  const model = modelOf(lang);
  test('capitals and the largest cities are places a page shows', () => {
    const names = [...listOf(both), ...(lang === 'vi' ? listOf(vietnamese) : [])];
    const missed = names.filter(
      (name) =>
        !findNames(sentence(name), { lang }, model).some(
          (found) => found.kind === 'place' && found.text === name && isShown(found),
        ),
    );
    expect(names.length).toBeGreaterThan(200);
    expect(missed).toEqual([]);
  });
});
