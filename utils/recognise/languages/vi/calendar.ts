import type { Tables } from '../language.ts';

/** Vietnamese words of the calendar and the clock. */
export const calendar: Tables = {
  weekday: `
1 thứ hai, thứ 2
2 thứ ba, thứ 3
3 thứ tư, thứ 4
4 thứ năm, thứ 5
5 thứ sáu, thứ 6
6 thứ bảy, thứ bẩy, thứ 7
7 chủ nhật, chúa nhật`,
  unit: `
second giây
minute phút
hour giờ, tiếng, tiếng đồng hồ, giờ đồng hồ
day ngày, hôm, ngày đêm
night đêm
week tuần, tuần lễ
weekend cuối tuần
month tháng
quarter quý
year năm
schoolyear năm học
decade thập niên, thập kỷ, thập kỉ
century thế kỷ, thế kỉ`,
  part: `
early-morning rạng sáng, sáng sớm, tờ mờ sáng, bình minh, mờ sáng
morning sáng, buổi sáng
noon trưa, buổi trưa, giữa trưa
afternoon chiều, buổi chiều, xế chiều, đầu giờ chiều
evening tối, buổi tối, chiều tối
night đêm, khuya, nửa đêm, ban đêm, đêm khuya, tối muộn, buổi đêm`,
  partday: `
0 nay
-1 qua
1 mai`,
  relday: `
0 hôm nay, ngày hôm nay, ngày nay
-1 hôm qua, ngày hôm qua
-2 hôm kia, ngày hôm kia, hôm trước
-3 hôm kìa
1 ngày mai, mai
2 ngày kia, ngày mốt, mốt
0,morning sáng hôm nay`,
  relpost: `
-2 kia
-1 trước, ngoái, vừa rồi, vừa qua, qua, rồi, gần đây, gần nhất
0 này, nay, hiện tại, hiện nay
1 tới, sau, tiếp, tiếp theo, sắp tới, tới đây`,
  windowcue: `
-1 qua, vừa qua`,
  leftover: `
0 còn, chỉ còn`,
  yearly: `
0 hằng năm, hàng năm, mỗi năm`,
  lunarday: `
15 rằm`,
  halfyear: `
1 nửa đầu năm, nửa năm đầu
-1 nửa cuối năm, nửa năm cuối`,
  relpre: `
1 sang`,
  agopre: `
0 cách đây, cách nay, cách đây khoảng, cách đây hơn, cách đây gần, cách đây chừng, cách nay khoảng, cách nay hơn
1 cách đó`,
  article: `
0.5 nửa`,
  few: `
3 vài, mấy, ít, dăm, một vài`,
  ago: `
3 trước, trước đây
1 trước đó`,
  later: `
3 sau, nữa
1 sau đó`,
  daycue: `
0 ngày, hôm, mùng, mồng, ngày thứ`,
  lunar: `
0 mùng, mồng, rằm`,
  lunarmonth: `
1 giêng
11 một âm lịch
12 chạp
0 tết`,
  fromdate: `
1 sau, kể từ, tính từ
-1 trước`,
  dayfrom: `
-1 ngày trước, hôm trước`,
  lunarmark: `
0 âm lịch, al`,
  edgepost: `
1 đầu, đầu tiên, đầu tiên của, đầu tiên trong
-1 cuối, cuối cùng, cuối cùng của, cuối cùng trong`,
  monthcue: `
0 tháng`,
  yearcue: `
0 năm, niên khóa, năm học, niên vụ, mùa khô, nhiệm kỳ, nhiệm kì, giai đoạn, khóa, khoá, mùa giải, niên độ, năm tài chính, những năm, các năm, mùa mưa, mùa vụ`,
  of: `
0 của, /`,
  glue: `
0 lúc, vào lúc, vào, ngày, hôm, của`,
  to: `
0 đến, tới, đến hết, cho đến, đến hết ngày`,
  and: `
0 và`,
  from: `
0 từ
1 giữa`,
  until: `
0 đến, cho đến`,
  before: `
0 trước`,
  after: `
0 sau`,
  by: `
0 trước`,
  since: ``,
  mod: `
start đầu, hồi đầu, thượng tuần
mid giữa, trung tuần
end cuối, hạ tuần, nửa cuối
start nửa đầu`,
  tillnow: `
0 đến nay, tới nay, cho đến nay, đến giờ, đến hôm nay`,
  againpost: `
0 trước`,
  every: `
0 các, các ngày, mỗi, hằng, những`,
  yearlead: `
0 từ, đến, và, tới, trong, so với, kỳ, trước, sau, giữa, cuối, đầu, kể từ`,
  clock: `
720 giữa trưa
0 nửa đêm`,
  hour: `
0 giờ, h, g, giờ đúng`,
  clockcue: `
0 lúc, vào lúc, hồi, từ, trước, đến`,
  less: `
0 kém`,
  era: `
-1 tcn, trước công nguyên`,
  decadecue: `
0 thập niên, thập kỷ, thập kỉ, những năm`,
  centurycue: `
0 thế kỷ, thế kỉ, thế kỷ thứ`,
  seasoncue: `
0 mùa`,
  season: `
2 xuân
5 hè, hạ
8 thu
11 đông`,
  holidaylead: `
0 vào, hôm, từ, trước, sau, đến, tối, đêm, sáng, chiều`,
  holiday: `
12-25 giáng sinh, ngày giáng sinh, lễ giáng sinh, noel
12-24 đêm giáng sinh
09-02 quốc khánh, ngày quốc khánh
05-01 quốc tế lao động, ngày quốc tế lao động
01-01 tết dương lịch
03-08 quốc tế phụ nữ
11-20 ngày nhà giáo việt nam
10-31 lễ hội hóa trang
06-01 quốc tế thiếu nhi, ngày quốc tế thiếu nhi
10-20 ngày phụ nữ việt nam
02-27 ngày thầy thuốc việt nam
07-27 ngày thương binh liệt sĩ
06-21 ngày báo chí cách mạng việt nam
12-31 đêm giao thừa dương lịch
l1-1 mùng một tết, mồng một tết, tết nguyên đán, tết âm lịch, tết ta, tết cổ truyền
l3-10 giỗ tổ hùng vương, ngày giỗ tổ hùng vương
l4-15 lễ phật đản
l7-15 lễ vu lan
l8-15 tết trung thu
l5-5 tết đoan ngọ
2.7.5 ngày của mẹ
3.7.6 ngày của cha
4.4.11 lễ tạ ơn
4.4.11+1 ngày thứ sáu đen tối
e0 lễ phục sinh
02-14 lễ tình nhân, valentine, ngày lễ tình nhân`,
  same: `
day cùng ngày, ngày ấy, hôm ấy, đêm ấy, tối đó, đêm đó, hôm đó, tối ấy, ngày hôm đó, cùng hôm
period cùng kỳ, cùng kì
year năm ấy, năm đó`,
  quarter: `
3 quý, quí
6 học kỳ`,
  firstpost: `
1 đầu năm, đầu
-1 cuối năm, cuối`,
  last: `
1 ngày đầu tiên của
-1 ngày cuối cùng của`,
  pasttense: `
0 đã, hồi, từng, vừa, xảy ra, ghi nhận, kể từ`,
  futuretense: `
0 sẽ, dự kiến, sắp, kế hoạch, chuẩn bị, hạn chót, hạn cuối, trước ngày, tới đây, phấn đấu, khai mạc vào, bắt đầu từ`,
};
