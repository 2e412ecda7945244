import type { Tables } from '../language.ts';

/** German numbers, units, money, and the words around them. */
export const figures: Tables = {
  group: `
12 dutzend`,
  mag: `
2 hundert, hunderte
3 tausend, tausende, tsd, tsd.
6 million, millionen, mio, mio., mill.
9 milliarde, milliarden, mrd, mrd.
12 billion, billionen, bio, bio.
15 billiarde, billiarden
18 trillion, trillionen
21 trilliarde, trilliarden`,
  point: `
0 komma, punkt`,
  zero: `
0 null`,
  minus: `
0 minus, negativ`,
  halfnum: `
0.5 einhalb, und ein halb, und eine halbe, und einhalb
0.25 und ein viertel
0.75 und drei viertel`,
  ordsuffix: `
0 ., te, ten, ter, ste, sten, tes, -te`,
  denominator: `
2 halb, halbe(s), halben, hälfte, halber, halbem
3 drittel
4 viertel
5 fünftel
6 sechstel
7 siebtel
8 achtel
9 neuntel
10 zehntel
11 elftel
12 zwölftel
13 dreizehntel
14 vierzehntel
15 fünfzehntel
16 sechzehntel
17 siebzehntel
18 achtzehntel
19 neunzehntel
20 zwanzigstel
21 einundzwanzigstel
22 zweiundzwanzigstel
24 vierundzwanzigstel
23 dreiundzwanzigstel
25 fünfundzwanzigstel
30 dreißigstel
40 vierzigstel
50 fünfzigstel
60 sechzigstel
70 siebzigstel
90 neunzigstel
80 achtzigstel
100 hundertstel
1000 tausendstel
1000000 millionstel`,
  over: `
over durch, über
in von`,
  outof: `
0 von, der, von den, von insgesamt`,
  percent: `
% prozent, pct, v. h.
pp prozentpunkte, prozentpunkten, prozentpunkt
bp basispunkte, basispunkten`,
  currency: `
$ dollar(s)
USD us-dollar(s), us dollar, amerikanische dollar, amerikanischen dollar
CAD kanadische dollar, kanadischen dollar
AUD australische dollar
HKD hongkong-dollar
EUR euro(s)
GBP pfund, britische pfund, pfund sterling, britischen pfund
EGP ägyptische pfund
JPY yen, japanische yen
CNY yuan, renminbi, chinesische yuan
KRW won
INR rupie, rupien, indische rupien
IDR rupiah
CHF franken, schweizer franken, sfr
FRF französische francs, franc(s)
RUB rubel, russische rubel
SEK schwedische kronen, krone, kronen
NOK norwegische kronen
DKK dänische kronen
MXN peso(s), mexikanische pesos
BRL real, reais, brasilianische real
TRY lira, türkische lira
ILS schekel
AED dirham
DIN dinar, dinare
SAR riyal, rial
ZAR rand
DEM mark, d-mark, deutsche mark, dm
ATS schilling
PLN zloty, złoty
CZK tschechische kronen`,
  cent: `
EUR cent(s)
GBP pence, penny
CHF rappen
DEM pfennig`,
  measure: `
kilometer kilometer, kilometern
meter meter, metern
centimeter zentimeter, zentimetern
millimeter millimeter, millimetern
micrometer mikrometer
nanometer nanometer
mile meile, meilen, mi
yard yard(s)
foot fuß, fuss
inch zoll
square-kilometer quadratkilometer, quadratkilometern
square-meter quadratmeter, quadratmetern
square-centimeter quadratzentimeter
square-mile quadratmeilen
square-foot quadratfuß
cubic-meter kubikmeter, kubikmetern
cubic-centimeter kubikzentimeter
cubic-decimeter kubikdezimeter
hectare hektar
acre acre, morgen land
kilogram kilogramm, kilo(s)
gram gramm
milligram milligramm
tonne tonne, tonnen
kilogram*50 zentner
kilogram*0.5 pfund fleisch
ounce unze, unzen
liter liter, litern
milliliter milliliter
centiliter zentiliter
hectoliter hektoliter
gallon gallone, gallonen
barrel barrel, fass, fässer
cup tasse, tassen
degree-celsius grad celsius, celsius, grad c
degree-fahrenheit grad fahrenheit, fahrenheit, grad f
degree-celsius grad
kelvin kelvin
kilometer-per-hour kilometer pro stunde, kilometern pro stunde, stundenkilometer, stundenkilometern, kilometer je stunde
mile-per-hour meilen pro stunde
meter-per-second meter pro sekunde
watt watt
kilowatt kilowatt
megawatt megawatt
gigawatt gigawatt
terawatt terawatt
kilowatt-hour kilowattstunde, kilowattstunden
megawatt-hour megawattstunden
gigawatt-hour gigawattstunden
terawatt-hour terawattstunden
volt volt
ampere ampere
hertz hertz
megahertz megahertz
byte byte(s)
kilobyte kilobyte
megabyte megabyte
gigabyte gigabyte
terabyte terabyte
decibel dezibel
horsepower ps`,
  length: `
PT15M viertelstunde
PT45M dreiviertelstunde`,
  belowzero: `
0 unter null, unter dem gefrierpunkt`,
  extra: `
0 weitere, weiteren, zusätzliche, mehr`,
  per: `
0 pro, je, /, im, am`,
  age: `
Y jahre alt, jahr alt, jährige(s), jähriger, jährigen, -jährige, -jähriger, -jährigen, lebensjahr
M monate alt, monat alt
W wochen alt
D tage alt`,
  agecue: `
0 alter von, alter`,
  halfword: `
0 die hälfte, hälfte`,
  doubtful: `
0 ein(s), eine(s), einen, einem, einer, erste(s), ersten, erster, tausende, millionen, punkt, acht`,
  countcue: `
0 nur, genau`,
  bound: `
more mehr als, über, mindestens, wenigstens, größer als, höher als
less weniger als, unter, fast, knapp, höchstens, maximal, bis zu, kleiner als, beinahe
about rund, etwa, ungefähr, circa, ca., ca, gut, zirka, annähernd`,
  change: `
up stieg, stiegen, gestiegen, plus, wuchs, erhöht, anstieg, zunahme
down sank, sanken, gesunken, fiel, fielen, gefallen, minus, rückgang, reduziert
times mal`,
  times: `
0 mal`,
  noun: `
0 menschen, personen, einwohner, tote, verletzte, fälle, stimmen, sitze, abgeordnete, schüler, unternehmen, mitarbeiter, familien, wohnungen, länder, punkte, tore, spiele, männer, frauen, kinder, arbeitsplätze, fahrzeuge, bücher`,
  scorecue: `
0 gewann, gewonnen, besiegte, schlug, verlor, sieg, niederlage, remis, unentschieden, endstand, führte, tor`,
  label: `
0 artikel, paragraf, §, nummer, nr., nr, kapitel, seite, straße, linie, kanal, version, zimmer, etage, windows, iphone, boeing, airbus, abschnitt, gruppe, bundesstraße, autobahn, a, b, platz`,
  phonecue: `
0 telefon, tel, tel., rufnummer`,
  datelead: `
0 am, vom, bis, seit, im, um, vor, nach, ab, der, den, dem, zum, diesen, mit, für`,
  lasting: `
0 für, während`,
  lengthcue: `
0 seit, nach, über, für, während, jede, mehr als, binnen, von`,
  function: `
0 in, im, an, am, und, oder, der, die, das, den, dem, des, von, vom, zu, zum, zur, für, mit, ohne, bei, auf, aus, nach, vor, über, unter, um, ist, war, sind, wurde, hat, haben, aber, als, wie, mehr, weniger, seit, bis, zwischen, während, nicht, auch, noch, sich, sie, er, es, wir, ich`,
  idiom: `
0 einer der, eine der, eines der, einer von, unter anderem, ein bisschen, ein wenig, zum ersten mal, zum einen, zweite weltkrieg, zweiten weltkrieg, erste weltkrieg, ersten weltkrieg, in acht, acht geben, eines tages, unter einem, ein anderer, in erster linie, am anfang`,
};
