import type { Tables } from '../language.ts';

/** French numbers, units, money, and the words around them. */
export const figures: Tables = {
  num: `
0 zéro, zero
1 un, une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
17 dix-sept, dix sept
18 dix-huit, dix huit
19 dix-neuf, dix neuf
20 vingt
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
80 quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante
90 nonante`,
  group: `
12 douzaine, douzaines
10 dizaine, dizaines
15 quinzaine
20 vingtaine, vingtaines
30 trentaine
40 quarantaine
50 cinquantaine
100 centaine, centaines`,
  mag: `
2 cent, cents
3 mille, milles, millier, milliers, mil
6 million, millions, mio, mln
9 milliard, milliards, mrd, mrds, md
12 billion, billions, mille milliards
15 billiard, billiards
18 trillion, trillions
21 trilliard, trilliards`,
  point: `
0 virgule, point`,
  zero: `
0 zéro, zero`,
  minus: `
0 moins, négatif, négative`,
  halfnum: `
0.5 et demi, et demie
0.25 et quart, et un quart
0.75 et trois quarts`,
  ordsuffix: `
0 er, ère, ere, e, ème, eme, nd, nde, re, ième`,
  ordnum: `
1 premier, première, premiere, premiers, unième, unieme
2 deuxième, second, seconde, deuxieme
3 troisième, troisieme
4 quatrième, quatrieme
5 cinquième, cinquieme
6 sixième, sixieme
7 septième, septieme
8 huitième, huitieme
9 neuvième, neuvieme
10 dixième, dixieme
11 onzième, onzieme
12 douzième, douzieme
13 treizième, treizieme
14 quatorzième, quatorzieme
15 quinzième, quinzieme
16 seizième, seizieme
17 dix-septième, dix-septieme
18 dix-huitième, dix-huitieme
19 dix-neuvième, dix-neuvieme
20 vingtième, vingtieme
21 vingt-et-unième, vingt et unième, vingt et unieme
30 trentième, trentieme
40 quarantième, quarantieme
50 cinquantième, cinquantieme
60 soixantième, soixantieme
70 soixante-dixième, septantième
71 soixante et onzième
80 quatre-vingtième, octantième, huitantième
90 quatre-vingt-dixième, nonantième
3 tierce
100 centième, centieme
1000 millième, millieme
1000000 millionième
1000000000 milliardième
1000000000000 billionième
18 xviiie
19 xixe
20 xxe
21 xxie
17 xviie
16 xvie`,
  denominator: `
2 demi, demis, demie, demies, moitié
3 tiers
4 quart, quarts
5 cinquième, cinquièmes
6 sixième, sixièmes
7 septième, septièmes
8 huitième, huitièmes
9 neuvième, neuvièmes
10 dixième, dixièmes
11 onzième, onzièmes
12 douzième, douzièmes
13 treizième, treizièmes
14 quatorzième, quatorzièmes
15 quinzième, quinzièmes
16 seizième, seizièmes
17 dix-septième, dix-septièmes
18 dix-huitième, dix-huitièmes
19 dix-neuvième, dix-neuvièmes
20 vingtième, vingtièmes
21 vingt et unième, vingt et unièmes
25 vingt-cinquième, vingt-cinquièmes
30 trentième, trentièmes
40 quarantième, quarantièmes
50 cinquantième, cinquantièmes
100 centième, centièmes
1000 millième, millièmes
1000000 millionième, millionièmes
60 soixantième, soixantièmes
1000000000 milliardième, milliardièmes
1000000000000 billionième, billionièmes`,
  over: `
over sur
in sur`,
  outof: `
0 sur, sur les, des, sur un total de`,
  percent: `
% pour cent, pourcent, pour cents
pp points de pourcentage, point de pourcentage
bp points de base`,
  ofmoney: `
0 de, d'`,
  currency: `
$ dollar, dollars
USD dollars américains, dollar américain, dollars us, dollars des états-unis
CAD dollars canadiens, dollar canadien
AUD dollars australiens
HKD dollars de hong kong
EUR euro, euros
GBP livre, livres, livres sterling, livre sterling
EGP livres égyptiennes
JPY yen, yens, yens japonais
CNY yuan, yuans, yuan chinois, yuans chinois
KRW won, wons
INR roupie, roupies, roupies indiennes
IDR roupies indonésiennes
CHF franc suisse, francs suisses
FRF franc, francs, francs français
XOF francs cfa, franc cfa
RUB rouble, roubles
SEK couronne, couronnes, couronnes suédoises
NOK couronnes norvégiennes
DKK couronnes danoises
MXN peso, pesos, pesos mexicains
ARS pesos argentins
BRL real, réal, reais, réaux
TRY lire, lires, livres turques
ILS shekel, shekels
AED dirham, dirhams
DIN dinar, dinars
SAR riyal, riyals, rial, rials
ZAR rand, rands
MYR ringgit, ringgits
THB baht, bahts
VND dong, dongs`,
  cent: `
EUR centime, centimes, cent, cents
GBP pence, penny`,
  length: `
P1D toute la journée, la journée entière
P1W toute la semaine, la semaine entière
P1M tout le mois
P1Y toute l'année, l'année entière`,
  measure: `
kilometer kilomètre, kilomètres, kilometre, kilometres
meter mètre, mètres, metre, metres
centimeter centimètre, centimètres, centimetre, centimetres
millimeter millimètre, millimètres, millimetres
micrometer micromètre, micromètres
nanometer nanomètres, nanomètre
mile mille, milles, mile, miles
yard yard, yards
foot pied, pieds
inch pouce, pouces
square-kilometer kilomètre carré, kilomètres carrés
square-meter mètre carré, mètres carrés
square-centimeter centimètres carrés
square-mile milles carrés
square-foot pieds carrés
cubic-meter mètre cube, mètres cubes
cubic-centimeter centimètres cubes, centimètre cube
cubic-decimeter décimètres cubes
hectare hectare, hectares
acre acre, acres
kilogram kilogramme, kilogrammes, kilo, kilos, kgs
gram gramme, grammes
milligram milligramme, milligrammes
tonne tonne, tonnes, tonnes métriques
pound lb, lbs
ounce once, onces, oz
liter litre, litres
milliliter millilitre, millilitres
centiliter centilitre, centilitres
hectoliter hectolitres
gallon gallon, gallons
barrel baril, barils
cup tasse, tasses
degree-celsius degré celsius, degrés celsius, degrés centigrades, degré centigrade, celsius, centigrades, degrés c, degre celsius, degres celsius
degree-fahrenheit degrés fahrenheit, degré fahrenheit, fahrenheit, degrés f
degree-celsius degré, degrés, degre, degres
kelvin kelvin, kelvins
kilometer-per-hour kilomètres par heure, kilomètre par heure, kilomètres-heure, kilomètres à l'heure
mile-per-hour milles par heure, milles à l'heure
meter-per-second mètres par seconde
watt watt, watts
kilowatt kilowatt, kilowatts
megawatt mégawatt, mégawatts
gigawatt gigawatts
kilowatt-hour kilowattheures, kilowattheure, kilowatt-heures, kilowatts-heures
volt volt, volts
ampere ampère, ampères
hertz hertz
megahertz mégahertz
byte octet, octets
kilobyte kilooctets, ko
megabyte mégaoctet, mégaoctets, mo, mégabytes
gigabyte gigaoctet, gigaoctets, go, gigabytes
terabyte téraoctets, to`,
  belowzero: `
0 en dessous de zéro, au-dessous de zéro, sous zéro, en dessous de zero, au dessous de zéro, sous zero`,
  per: `
0 par, /, le, la, chaque`,
  age: `
Y ans d'âge, d'âge
M mois d'âge`,
  agecue: `
0 âgé de, âgée de, âgés de`,
  halfword: `
0 la moitié, moitié`,
  doubtful: `
0 un, une, premier, première, premiers, mille, mil, cent, milliers, millions, second, seconde, point, moins, demi, cents`,
  countcue: `
0 seul, seule, seulement`,
  bound: `
more plus de, au moins, supérieur à, supérieure à, au-dessus de, plus que
less moins de, près de, jusqu'à, au plus, inférieur à, presque, au maximum, moins que
about environ, quelque, autour de, à peu près, approximativement`,
  change: `
up hausse, augmenté, progressé, bondi, augmentation
down baisse, baissé, reculé, chuté, diminué, recul
times fois`,
  times: `
0 fois`,
  noun: `
0 personnes, habitants, morts, blessés, cas, voix, sièges, députés, élèves, entreprises, salariés, familles, logements, pays, points, buts, matchs, hommes, femmes, enfants, emplois, véhicules, euros, livres`,
  scorecue: `
0 battu, battus, gagné, victoire, défaite, score, match, nul, emporté, bat, mené`,
  label: `
0 article, loi, numéro, n°, chapitre, page, rue, avenue, route, ligne, chaîne, version, salle, étage, km, iphone, windows, boeing, airbus, section, décret, groupe, bd, boulevard, a, d`,
  phonecue: `
0 téléphone, tél, tél., appelez le, appeler le`,
  datelead: `
0 le, du, au, depuis, jusqu'au, en, ce, pour, avant, après, à, de, dès, les`,
  lasting: `
0 pour, pendant, durant`,
  lengthcue: `
0 pendant, durant, après, plus de, moins de, chaque, en, de, depuis`,
  function: `
0 en, à, de, et, ou, que, qui, pour, par, avec, sans, du, des, au, aux, le, la, les, se, son, est, était, mais, comme, plus, moins, depuis, jusqu, entre, sur, durant, selon, ne, pas, dans, ont, a, contre`,
  idiom: `
0 l'un des, l'une des, un des, une des, un peu, une fois, d'une part, d'un côté, première fois, en premier lieu, premier ministre, première ministre, seconde guerre mondiale, première guerre mondiale, chacun, tiers-monde, un autre, une autre, les uns, un jour`,
};
