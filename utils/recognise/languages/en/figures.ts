import type { Tables } from '../language.ts';

/** English numbers, units and money. */
export const figures: Tables = {
  num: `
0 zero, nought, nil
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
12 dozen(s), dzs, doz
20 score`,
  mag: `
2 hundred(s), a hundred
3 thousand(s), a thousand
5 lakh(s), lkh(s), lac
6 million(s), mln, a million
7 crore(s), krore(s)
9 billion(s), bln, a billion
12 trillion(s), trn, tln, a trillion
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
0.75 and three quarter(s)`,
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
9 ninth
10 tenth
11 eleventh
12 twelfth
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
3 third(s)
4 quarter(s), fourth(s)
5 fifth(s)
6 sixth(s)
7 seventh(s)
8 eighth(s)
9 ninth(s)
10 tenth(s)
12 twelfths
16 sixteenths
20 twentieth(s)
100 hundredth(s)
1000 thousandth(s)`,
  over: `
over over
in in, in every, out of every, out of`,
  outof: `
0 of, out of, of the, of its, of their, out of the, of all`,
  percent: `
% percent(s), per cent, pct, per-cent
pp percentage point(s), percent points, ppt
bp basis point(s), bps, bp`,
  currency: `
$ dollar(s), buck(s)
USD us dollar(s), u.s. dollar(s), united states dollar(s), american dollar(s)
CAD canadian dollar(s)
AUD australian dollar(s)
NZD new zealand dollar(s)
HKD hong kong dollar(s)
SGD singapore dollar(s)
TWD new taiwan dollar(s), taiwan dollars, taiwanese dollars
EUR euro(s)
GBP pound(s), pounds sterling, pound sterling, british pounds, sterling, quid
JPY yen, japanese yen
CNY yuan, renminbi, chinese yuan, rmb
KRW won, south korean won, korean won
INR rupee(s), indian rupee(s), rs.
PKR pakistani rupees
LKR sri lankan rupees
IDR rupiah(s), indonesian rupiah
RUB rouble(s), ruble(s), russian rubles
CHF swiss franc(s)
FRF franc(s), french francs
SEK swedish krona, swedish kronor, swedish crowns, krona, kronor
NOK norwegian krone, norwegian kroner, norwegian crowns
DKK danish krone, danish kroner, danish crowns, kroner, krone
BRL real, reais, brazilian real(s)
MXN peso(s), mexican peso(s)
ARS argentine pesos
CLP chilean pesos
PHP philippine pesos
TRY lira(s), turkish lira(s)
THB baht(s), thai baht
VND dong, vietnamese dong, vnđ
MYR ringgit(s), malaysian ringgit(s)
ILS shekel(s), israeli shekels, new shekels, israeli new shekels, new israeli shekels
AED dirham(s), uae dirham(s), emirati dirhams
SAR riyal(s), saudi riyals
QAR qatari riyal(s)
KWD kuwaiti dinar(s)
DIN dinar(s)
IQD iraqi dinars
JOD jordanian dinar(s)
EGP egyptian pound(s)
LBP lebanese pound(s)
SYP syrian pound(s)
SDG sudanese pounds
SAR saudi riyal
IRR rial(s), iranian rial(s)
OMR omani rial(s)
BHD bahraini dinar(s), bahrain dinars
TND tunisian dinars
DZD algerian dinars
RSD serbian dinars
MAD moroccan dirhams
AFN afghan afghani(s)
BDT bangladeshi taka
NPR nepalese rupees, nepali rupees
MUR mauritian rupees
MMK burmese kyat, myanmar kyat
GHS ghanaian cedis
ETB ethiopian birr
TZS tanzanian shillings
UGX ugandan shillings
XOF cfa franc(s), west african cfa francs
CDF congolese francs
RWF rwandan francs
BEF belgian francs
ISK icelandic krona, icelandic kronur
RON romanian lei, romanian leu, lei
BGN bulgarian lev, bulgarian leva, leva
MDL moldovan lei
HRK kuna(s)
ALL albanian lek
MKD macedonian denars
BYN belarusian rubles
AMD armenian dram
GEL georgian lari
UZS uzbek som, uzbekistani som
KGS kyrgyz som
TMT turkmen manat
COP colombian peso(s)
UYU uruguayan pesos
DOP dominican peso(s)
CUP cuban peso(s)
PEN peruvian sol, peruvian soles, nuevo sol, nuevos soles
BOB boliviano(s)
VES bolivar(s), bolívares, venezuelan bolivars
CRC costa rican colon(s), colones
NIO cordoba(s)
PAB balboa(s)
HTG gourde(s)
JMD jamaican dollar(s)
TTD trinidad dollars
BBD barbados dollars
BSD bahamian dollars
FJD fijian dollars, fiji dollars
ZWL zimbabwean dollars
NAD namibian dollars
LRD liberian dollars
BND brunei dollars
PGK papua new guinea kina
ESP peseta(s)
PTE escudo(s)
ATS austrian schillings
NLG guilder(s), dutch guilders
GRD drachma(s)
FIM finnish markka(s), markka
IEP punt, irish pound(s)
ETH ether, ethereum
ZAR rand, south african rand
NGN naira, nigerian naira(s)
KES kenyan shillings, shilling(s)
PLN zloty(s), zlotych, polish zloty(s)
CZK czech crowns, koruna(s), czech koruna(s)
HUF hungarian forint(s)
UAH ukrainian hryvnia(s), hryvnya
AOA angolan kwanza(s)
AWG aruban florin(s), florins
AZN azerbaijani manat(s)
BAM convertible mark(s), bosnian marks
BIF burundian francs
BMD bermudian dollars, bermuda dollars
BTN bhutanese ngultrum
BWP botswana pula
BZD belize dollar(s)
CVE cape verdean escudos
DJF djiboutian francs
ERN nakfa, eritrean nakfa
FKP falkland islands pounds
GIP gibraltar pounds
GMD gambian dalasi
GNF guinean francs
GTQ guatemalan quetzal, guatemalan quetzales
GYD guyanese dollars, guyana dollars
HNL honduran lempira(s)
KHR cambodian riel(s)
KMF comorian francs
KPW north korean won
KYD cayman islands dollars
KZT kazakhstani tenge, kazakh tenge
LAK laotian kip, lao kip
LSL lesotho loti, maloti
LYD libyan dinar(s)
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
XPF cfp franc(s)
YER yemeni rial(s)
ZMW kwacha, zambian kwacha
DEM mark(s), deutsche mark(s)
ITL italian lira`,
  sign: `
INR rs, rs.`,
  cent: `
$ cent(s), c
INR paise, paisa
RUB kopek(s), kopecks
GBP pence, penny, p
MYR sen(s)`,
  measure: `
kilometer kilometer(s), kilometre(s), kms, kilo meters
meter meter(s), metre(s)
centimeter centimeter(s), centimetre(s), cms
millimeter millimeter(s), millimetre(s)
micrometer micrometer(s), micrometre(s)
nanometer nanometer(s)
mile mile(s), mi
yard yard(s), yds, yd
foot foot, feet, ft
inch inch, inches, "
nautical-mile nautical mile(s)
light-year light year(s), light-year(s)
square-kilometer square kilometer(s), square kilometre(s), sq km
square-meter square meter(s), square metre(s), sq m
square-mile square mile(s), sq mi
square-foot square foot, square feet, sq ft
square-yard square yards
square-inch square inches
acre acre(s)
hectare hectare(s)
cubic-meter cubic meter(s), cubic metre(s)
cubic-centimeter c c, cubic centimetres, cubic centimeter(s)
cubic-foot cubic feet, cubic foot
cubic-decimeter cubic deci meters, cubic decimeters, cubic decimetres
kilogram kilogram(s), kilogramme(s), kilo(s), kgs, k.g(s), kg.
gram gram(s), gramme(s), g.
milligram milligram(s), mgs
tonne tonne(s), metric ton(s), metric tonnes
ton ton(s), short tons
pound lb, lbs, pound of, pounds of, lb.
ounce ounce(s), oz
stone stone
dram drachma, dram(s)
liter liter(s), litre(s)
milliliter milliliter(s), millilitre(s), mls
kiloliter kilo liters, kiloliters, kilo litres
gallon gallon(s), gal
barrel barrel(s), bbl
barrel-per-day barrels a day, barrels per day, bpd, barrels-a-day
pint pint(s)
quart quart(s)
cup cup(s)
tablespoon tablespoon(s), tbsp
teaspoon teaspoon(s), tsp
degree-celsius c, degrees celsius, degree celsius, degrees c, degrees centigrade, celsius, celcius, degrees celcius, centigrade, deg c
degree-fahrenheit f, degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit, deg f, farenheit
degree-celsius degree(s), deg
kelvin kelvin(s)
kilometer-per-hour kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, kilometer per hour, kilometre per hour
mile-per-hour miles per hour, mph, miles an hour, mile per hour
meter-per-second meters per second, metres per second
knot knot(s)
watt watt(s)
kilowatt kilowatt(s)
megawatt megawatt(s), mega watts
gigawatt gigawatt(s)
terawatt terawatts
watt-hour watt hours
kilowatt-hour kilowatt hour(s), kilo watt hours, kilowatt-hour(s)
megawatt-hour megawatt hours, megawatt-hours
gigawatt-hour giga watt hours, gigawatt hours, gigawatt-hours
terawatt-hour terawatt-hours, terawatt hours
volt volt(s)
millivolt milli volt(s), millivolts
ampere ampere(s), amp(s)
milliampere milliamperes, milliamps
hertz hertz
kilohertz kilohertz
megahertz megahertz
gigahertz gigahertz
byte byte(s)
kilobyte kilobyte(s)
megabyte megabyte(s)
gigabyte gigabyte(s)
terabyte terabyte(s)
petabyte petabytes
bit bits
kilobit-per-second kilobits per second
megabit-per-second megabits per second
gigabit-per-second gigabits per second
megabit megabits
decibel decibel(s)
horsepower horsepower
calorie calorie(s)
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
Y years old, year old, years of age, year-old(s), -year-old, yrs old, years-old
M months old, month old, month-old
W weeks old, week old, week-old
D days old, day old, day-old`,
  agecue: `
0 aged, age(s), both`,
  died: `
0 died, dies, dead, death`,
  halfword: `
0 half`,
  doubtful: `
0 one, first, 1st, o, hundred(s), thousand(s), million(s), nil, trillion(s), billion(s)`,
  countcue: `
0 only, just, exactly`,
};
