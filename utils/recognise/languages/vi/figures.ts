import type { Tables } from '../language.ts';

/** Vietnamese numbers, units and money. */
export const figures: Tables = {
  num: `
0 không
1 một, mốt
2 hai
3 ba
4 bốn, tư
5 năm, lăm, nhăm
6 sáu
7 bảy, bẩy
8 tám
9 chín
10 mười, chục`,
  mag: `
2 trăm
3 nghìn, ngàn, k
4 vạn
6 triệu, tr
9 tỷ, tỉ, t`,
  group: `
12 tá`,
  point: `
0 phẩy, chấm`,
  zero: `
0 không`,
  minus: `
0 âm, trừ`,
  halfnum: `
0.5 rưỡi, rưởi`,
  quarterhour: `
30 rưỡi`,
  ordcue: `
0 thứ, lần thứ`,
  ordnum: `
1 đầu tiên`,
  ordafter: `
1 nhất
2 nhì`,
  over: `
0 phần, trên`,
  outof: `
0 trên, trên tổng số`,
  percent: `
% phần trăm
pp điểm phần trăm, điểm %
bp điểm cơ bản`,
  currency: `
VND đồng, đ, đồng việt nam
USD đô la, đô la mỹ, đô, usd, dollar(s), đôla, mỹ kim, đô mỹ
EUR euro(s), ơ rô
GBP bảng, bảng anh, pao, pound(s)
JPY yên, yen, yên nhật, yên nhật bản
CNY nhân dân tệ, tệ
KRW won, uôn
RUB rúp, rub
THB baht, bạt
INR rupee(s), rupi, rúp ấn độ, ru pi
AED dirham
MYR ringgit
IDR rupiah
SGD đô la singapore, đô sing
AUD đô la úc, đô úc
CAD đô la canada
HKD đô la hồng kông
CHF franc thụy sĩ, phrăng thụy sĩ
FRF franc, phrăng
SEK krona, curon, curon thụy điển
NOK krone
DKK curon đan mạch
KHR riel
LAK kip
MXN peso mexico, peso mễ tây cơ
PHP peso, pê sô
TWD đài tệ`,
  sign: `
INR rs, rs.`,
  cent: `
USD xu, xen, cent(s)`,
  measure: `
kilometer ki lô mét, kilômét, cây số, kilomet, ki-lô-mét
meter mét, thước
centimeter xen ti mét, xăng ti mét, centimet, phân
millimeter mi li mét, milimet, li, ly
micrometer muy crô mét, micrômét
nanometer nanomet, na nô mét
square-kilometer ki lô mét vuông, cây số vuông, km vuông
square-meter mét vuông, m vuông
square-centimeter xen ti mét vuông, xăng ti mét vuông
cubic-meter mét khối, m khối
cubic-centimeter xen ti mét khối, xăng ti mét khối
hectare héc ta, hécta, hecta, hec ta
sao sào
mau mẫu
cong công đất
kilogram ki lô gram, kilogram, ký, cân, kí, ki lô, kilôgam
gram gram, gam
milligram mi li gram, miligram
tonne tấn
kilogram*100 tạ
kilogram*10 yến
tael lượng, cây vàng, lượng vàng
mace chỉ, chỉ vàng
liter lít
milliliter mi li lít, mililit
degree-celsius độ c, độ xê
degree-fahrenheit độ f
degree-celsius độ
magnitude độ richter
kilometer-per-hour km/giờ, km một giờ, ki lô mét trên giờ, km trên giờ, cây số giờ, ki lô mét một giờ
meter-per-second mét trên giây, m trên giây
centimeter-per-second xăng ti mét trên giây, xen ti mét trên giây
meter-per-minute mét trên phút
watt oát
kilowatt ki lô oát
megawatt mê ga oát
kilowatt-hour ki lô oát giờ, số điện
milliampere mi li ampe
ampere ampe
volt vôn
hertz héc
megahertz mê ga héc
kilobyte ki lô bai, kilobyte
megabyte mê ga bai, megabyte
gigabyte gi ga bai, gigabyte
terabyte tê ra bai, terabyte
kilobit-per-second kilobit trên giây
megabit-per-second megabit trên giây
gigabit-per-second gigabit trên giây
barrel thùng, thùng dầu
barrel-per-day thùng/ngày, thùng mỗi ngày
ounce ounce, oz
gallon gallon
mile dặm
knot hải lý/giờ
nautical-mile hải lý
inch inch, in-sơ
foot feet, foot
horsepower mã lực`,
  belowzero: `
0 dưới không độ`,
  per: `
0 /, mỗi, một, trên một`,
  age: `
Y tuổi, năm tuổi
M tháng tuổi
D ngày tuổi
W tuần tuổi`,
  doubtful: `
0 một, không, tư, đầu tiên, trăm, chục, nghìn, ngàn, triệu, vạn, tỷ, k, tr, mốt, lăm, nhăm, t`,
  agepre: `
0 tuổi`,
  halfword: `
0 một nửa, phân nửa`,
  countcue: `
0 chỉ, đúng, chừng, thêm`,
};
