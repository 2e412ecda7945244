import type { Tables } from '../language.ts';

/** English numbers, units and money. */
export const figures: Tables = {
  num: `
0 zero, nought, nil, naught
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve, a dozen, dozen
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty, fourty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety`,
  group: `
12 dozen, dozens, dzs, doz
20 score`,
  mag: `
2 hundred, hundreds, a hundred
3 thousand, thousands, a thousand
5 lakh, lakhs, lkhs, lkh, lac
6 million, millions, mln, a million
7 crore, crores, krore, krores, cr
9 billion, billions, bln, a billion
12 trillion, trillions, trn, tln, a trillion
15 quadrillion
18 quintillion
21 sextillion`,
  magweak: `
9 g`,
  point: `
0 point`,
  zero: `
0 o, oh, zero, nought`,
  minus: `
0 minus, negative`,
  halfnum: `
0.5 and a half, and half, and an half, and one half, -and-a-half
0.25 and a quarter, and quarter, and a fourth
0.75 and three quarters, and three quarter`,
  ordsuffix: `
0 th, st, nd, rd`,
  ordnum: `
1 first, 1st
2 second
3 third
4 fourth
5 fifth
6 sixth
7 seventh
8 eighth
9 ninth, nineth
10 tenth
11 eleventh
12 twelfth, twelveth
13 thirteenth
14 fourteenth
15 fifteenth
16 sixteenth
17 seventeenth
18 eighteenth
19 nineteenth
20 twentieth
30 thirtieth
40 fortieth
50 fiftieth
60 sixtieth
70 seventieth
80 eightieth
90 ninetieth
100 hundredth
1000 thousandth
1000000 millionth
1000000000 billionth
1000000000000 trillionth`,
  denominator: `
2 half, halves
3 third, thirds
4 quarter, quarters, fourth, fourths
5 fifth, fifths
6 sixth, sixths
7 seventh, sevenths
8 eighth, eighths
9 ninth, ninths
10 tenth, tenths
12 twelfths
16 sixteenths
20 twentieth, twentieths
100 hundredth, hundredths
1000 thousandth, thousandths
1000000 millionth, millionths
1000000000 billionth, billionths
1000000000000 trillionth, trillionths
13 thirteenths
14 fourteenths
15 fifteenths
30 thirtieth, thirtieths`,
  over: `
over over
in in, in every, out of every, out of`,
  outof: `
0 of, out of, of the, of its, of their, out of the, of all`,
  percent: `
% percent, per cent, pct, percents, per-cent
pp percentage points, percentage point, percent points, ppt
bp basis points, basis point, bps, bp`,
  currency: `
$ dollar, dollars, bucks, buck
USD us dollar, us dollars, u.s. dollars, u.s. dollar, american dollars, united states dollars, united states dollar, american dollar
CAD canadian dollars, canadian dollar
AUD australian dollars, australian dollar
NZD new zealand dollars, new zealand dollar
HKD hong kong dollars, hong kong dollar
SGD singapore dollars, singapore dollar
TWD new taiwan dollars, new taiwan dollar, taiwan dollars, taiwanese dollars
EUR euro, euros
GBP pound, pounds, pounds sterling, pound sterling, british pounds, sterling, quid
JPY yen, japanese yen
CNY yuan, renminbi, chinese yuan, rmb
KRW won, south korean won, korean won
INR rupee, rupees, indian rupees, indian rupee, rs.
PKR pakistani rupees
LKR sri lankan rupees
IDR rupiah, indonesian rupiah, rupiahs
RUB rouble, roubles, ruble, rubles, russian rubles
CHF swiss franc, swiss francs
FRF franc, francs, french francs
SEK swedish krona, swedish kronor, swedish crowns, krona, kronor
NOK norwegian krone, norwegian kroner, norwegian crowns
DKK danish krone, danish kroner, danish crowns, kroner, krone
BRL real, reais, brazilian reals, brazilian real
MXN peso, pesos, mexican pesos, mexican peso
ARS argentine pesos
CLP chilean pesos
PHP philippine pesos
TRY lira, liras, turkish lira, turkish liras
THB baht, bahts, thai baht
VND dong, vietnamese dong, vnđ
MYR ringgit, ringgits, malaysian ringgit, malaysian ringgits
ILS shekel, shekels, israeli shekels, new shekels, israeli new shekels, new israeli shekels
AED dirham, dirhams, uae dirham, uae dirhams, emirati dirhams
SAR riyal, riyals, saudi riyals
QAR qatari riyal, qatari riyals
KWD kuwaiti dinar, kuwaiti dinars
DIN dinar, dinars
IQD iraqi dinars
JOD jordanian dinars, jordanian dinar
EGP egyptian pounds, egyptian pound
LBP lebanese pounds, lebanese pound
SYP syrian pounds, syrian pound
SDG sudanese pounds
SAR saudi riyal
IRR rial, rials, iranian rials, iranian rial
OMR omani rials, omani rial
BHD bahraini dinar, bahraini dinars, bahrain dinars
TND tunisian dinars
DZD algerian dinars
RSD serbian dinars
MAD moroccan dirhams
AFN afghan afghanis, afghan afghani
BDT bangladeshi taka
NPR nepalese rupees, nepali rupees
MUR mauritian rupees
MMK burmese kyat, myanmar kyat
GHS ghanaian cedis
ETB ethiopian birr
TZS tanzanian shillings
UGX ugandan shillings
XOF cfa francs, cfa franc, west african cfa francs
CDF congolese francs
RWF rwandan francs
BEF belgian francs
ISK icelandic krona, icelandic kronur
RON romanian lei, romanian leu, lei
BGN bulgarian lev, bulgarian leva, leva
MDL moldovan lei
HRK kuna, kunas
ALL albanian lek
MKD macedonian denars
BYN belarusian rubles
AMD armenian dram
GEL georgian lari
UZS uzbek som, uzbekistani som
KGS kyrgyz som
TMT turkmen manat
COP colombian pesos, colombian peso
UYU uruguayan pesos
DOP dominican pesos, dominican peso
CUP cuban pesos, cuban peso
PEN peruvian sol, peruvian soles, nuevo sol, nuevos soles
BOB bolivianos, boliviano
VES bolivars, bolivar, bolívares, venezuelan bolivars
CRC costa rican colon, costa rican colons, colones
NIO cordobas, cordoba
PAB balboas, balboa
HTG gourde, gourdes
JMD jamaican dollars, jamaican dollar
TTD trinidad dollars
BBD barbados dollars
BSD bahamian dollars
FJD fijian dollars, fiji dollars
ZWL zimbabwean dollars
NAD namibian dollars
LRD liberian dollars
BND brunei dollars
PGK papua new guinea kina
ESP peseta, pesetas
PTE escudo, escudos
ATS austrian schillings
NLG guilder, guilders, dutch guilders
GRD drachma, drachmas
FIM finnish markka, finnish markkas, markka
IEP irish pounds, punt, irish pound
ETH ether, ethereum
ZAR rand, south african rand
NGN naira, nigerian naira, nigerian nairas
KES kenyan shillings, shilling, shillings
PLN zloty, zlotys, zlotych, polish zloty, polish zlotys
CZK czech crowns, koruna, korunas, czech koruna, czech korunas
HUF hungarian forint, hungarian forints
UAH ukrainian hryvnia, ukrainian hryvnias, hryvnya
AOA angolan kwanza, angolan kwanzas
AWG aruban florins, aruban florin, florins
AZN azerbaijani manat, azerbaijani manats
BAM convertible marks, convertible mark, bosnian marks
BIF burundian francs
BMD bermudian dollars, bermuda dollars
BTN bhutanese ngultrum
BWP botswana pula
BZD belize dollars, belize dollar
CVE cape verdean escudos
DJF djiboutian francs
ERN nakfa, eritrean nakfa
FKP falkland islands pounds
GIP gibraltar pounds
GMD gambian dalasi
GNF guinean francs
GTQ guatemalan quetzal, guatemalan quetzales
GYD guyanese dollars, guyana dollars
HNL honduran lempira, honduran lempiras
KHR cambodian riel, cambodian riels
KMF comorian francs
KPW north korean won
KYD cayman islands dollars
KZT kazakhstani tenge, kazakh tenge
LAK laotian kip, lao kip
LSL lesotho loti, maloti
LYD libyan dinars, libyan dinar
MGA ariary, malagasy ariary
MNT mongolian tugrik, mongolian tögrög
MOP macanese patacas
MVR rufiyaa, maldivian rufiyaa
MWK malawian kwacha
PYG paraguayan guarani, paraguayan guaranies
SBD solomon islands dollars
SCR seychellois rupees
SLL leones, sierra leonean leone
SOS somali shillings
SRD surinamese dollars
SSP south sudanese pounds
SZL emalangeni, swazi lilangeni
TJS somoni, tajikistani somoni
TOP paanga, tongan paanga
VUV vatu, vanuatu vatu
WST samoan tala
XAF central african cfa francs
XCD east caribbean dollars
XPF cfp francs, cfp franc
YER yemeni rials, yemeni rial
ZMW kwacha, zambian kwacha
DEM mark, marks, deutsche mark, deutsche marks
ITL italian lira`,
  sign: `
INR rs, rs.`,
  cent: `
$ cent, cents, c
INR paise, paisa
RUB kopek, kopeks, kopecks
GBP pence, penny, p
MYR sen, sens`,
  measure: `
kilometer kilometer, kilometers, kilometre, kilometres, kms, kilo meters
meter meter, meters, metre, metres
centimeter centimeter, centimeters, centimetre, centimetres, cms
millimeter millimeter, millimeters, millimetre, millimetres
micrometer micrometer, micrometers, micrometre, micrometres
nanometer nanometer, nanometers
mile mile, miles, mi
yard yard, yards, yds, yd
foot foot, feet, ft
inch inch, inches, "
nautical-mile nautical mile, nautical miles
light-year light year, light years, light-year, light-years
square-kilometer square kilometer, square kilometers, square kilometre, square kilometres, sq km
square-meter square meter, square meters, square metre, square metres, sq m
square-mile square mile, square miles, sq mi
square-foot square foot, square feet, sq ft
square-yard square yards
square-inch square inches
acre acre, acres
hectare hectare, hectares
cubic-meter cubic meter, cubic meters, cubic metre, cubic metres
cubic-centimeter c c, cubic centimeters, cubic centimetres, cubic centimeter
cubic-foot cubic feet, cubic foot
cubic-decimeter cubic deci meters, cubic decimeters, cubic decimetres
kilogram kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs, k.gs, k.g, kg.
gram gram, grams, gramme, grammes, g.
milligram milligram, milligrams, mgs
tonne tonne, tonnes, metric ton, metric tons, metric tonnes
ton ton, tons, short tons
pound lb, lbs, pound of, pounds of, lb.
ounce ounce, ounces, oz
stone stone
dram drachma, dram, drams
liter liter, liters, litre, litres
milliliter milliliter, milliliters, millilitre, millilitres, mls
kiloliter kilo liters, kiloliters, kilo litres
gallon gallon, gallons, gal
barrel barrel, barrels, bbl
barrel-per-day barrels a day, barrels per day, bpd, barrels-a-day
pint pint, pints
quart quart, quarts
cup cup, cups
tablespoon tablespoons, tablespoon, tbsp
teaspoon teaspoons, teaspoon, tsp
degree-celsius c, degrees celsius, degree celsius, degrees c, degrees centigrade, celsius, celcius, degrees celcius, centigrade, deg c
degree-fahrenheit f, degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit, deg f, farenheit
degree-celsius degree, degrees, deg
kelvin kelvin, kelvins
kilometer-per-hour kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, kilometer per hour, kilometre per hour
mile-per-hour miles per hour, mph, miles an hour, mile per hour
meter-per-second meters per second, metres per second
knot knots, knot
watt watt, watts
kilowatt kilowatt, kilowatts
megawatt megawatt, megawatts, mega watts
gigawatt gigawatt, gigawatts
terawatt terawatts
watt-hour watt hours
kilowatt-hour kilowatt hour, kilowatt hours, kilo watt hours, kilowatt-hours, kilowatt-hour
megawatt-hour megawatt hours, megawatt-hours
gigawatt-hour giga watt hours, gigawatt hours, gigawatt-hours
terawatt-hour terawatt-hours, terawatt hours
volt volts, volt
millivolt milli volt, millivolts, milli volts
ampere ampere, amperes, amps, amp
milliampere milliamperes, milliamps
hertz hertz
kilohertz kilohertz
megahertz megahertz
gigahertz gigahertz
byte bytes, byte
kilobyte kilobyte, kilobytes
megabyte megabyte, megabytes
gigabyte gigabyte, gigabytes
terabyte terabyte, terabytes
petabyte petabytes
bit bits
kilobit-per-second kilobits per second
megabit-per-second megabits per second
gigabit-per-second gigabits per second
megabit megabits
decibel decibels, decibel
horsepower horsepower
calorie calories, calorie
pascal pascals
mole moles`,
  length: `
PT1H hourlong, hour-long
P1D all day, all day long, whole day, entire day, daylong, day-long
P1W all week, whole week, entire week, weeklong, week-long
P1M all month, whole month, entire month, monthlong, month-long
P1Y all year, whole year, entire year, yearlong, year-long
P10Y decadelong, decade-long`,
  belowzero: `
0 below zero, below freezing`,
  extra: `
0 additional, more, extra, further, less, fewer, business, working, consecutive, straight, successive, full, whole, entire, calendar, solid`,
  per: `
0 per, /
a a, an, each, every`,
  age: `
Y years old, year old, years of age, year-old, year-olds, -year-old, yrs old, years-old
M months old, month old, month-old
W weeks old, week old, week-old
D days old, day old, day-old`,
  agecue: `
0 aged, ages, age, both`,
  died: `
0 died, dies, dead, death`,
  halfword: `
0 half`,
  doubtful: `
0 one, first, 1st, o, hundreds, thousands, millions, billions, hundred, thousand, million, nil, trillions, trillion, billion`,
  countcue: `
0 only, just, exactly`,
};
