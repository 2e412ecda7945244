import type { Tables } from '../language.ts';

/** French numbers, units, money, and the words around them. */
export const figures: Tables = {
  num: `
0 zéro
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
80 quatre-vingt(s), quatre vingt(s), huitante, octante
90 nonante`,
  group: `
12 douzaine(s)
10 dizaine(s)
15 quinzaine
20 vingtaine(s)
30 trentaine
40 quarantaine
50 cinquantaine
100 centaine(s)`,
  mag: `
2 cent(s)
3 mille(s), millier(s), mil
6 million(s), mio, mln
9 milliard(s), mrd(s), md
12 billion(s), mille milliards
15 billiard(s)
18 trillion(s)
21 trilliard(s)`,
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
1 premier(s), première, unième
2 deuxième, second, seconde
3 troisième
4 quatrième
5 cinquième
6 sixième
7 septième
8 huitième
9 neuvième
10 dixième
11 onzième
12 douzième
13 treizième
14 quatorzième
15 quinzième
16 seizième
17 dix-septième
18 dix-huitième
19 dix-neuvième
20 vingtième
21 vingt-et-unième, vingt et unième
30 trentième
40 quarantième
50 cinquantième
60 soixantième
70 soixante-dixième, septantième
71 soixante et onzième
80 quatre-vingtième, octantième, huitantième
90 quatre-vingt-dixième, nonantième
3 tierce
100 centième
1000 millième
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
2 demi(s), demie(s), moitié
3 tiers
4 quart(s)
5 cinquième(s)
6 sixième(s)
7 septième(s)
8 huitième(s)
9 neuvième(s)
10 dixième(s)
11 onzième(s)
12 douzième(s)
13 treizième(s)
14 quatorzième(s)
15 quinzième(s)
16 seizième(s)
17 dix-septième(s)
18 dix-huitième(s)
19 dix-neuvième(s)
20 vingtième(s)
21 vingt et unième(s)
25 vingt-cinquième(s)
30 trentième(s)
40 quarantième(s)
50 cinquantième(s)
100 centième(s)
1000 millième(s)
1000000 millionième(s)`,
  over: `
over sur
in sur`,
  outof: `
0 sur, sur les, des, sur un total de`,
  percent: `
% pour cent(s), pourcent
pp points de pourcentage, point de pourcentage
bp points de base`,
  ofmoney: `
0 de, d'`,
  currency: `
$ dollar(s)
USD dollars américains, dollar américain, dollars us, dollars des états-unis
CAD dollars canadiens, dollar canadien
AUD dollars australiens
HKD dollars de hong kong
EUR euro(s)
GBP livre(s), livres sterling, livre sterling
EGP livres égyptiennes
JPY yen(s), yens japonais
CNY yuan(s), yuan chinois, yuans chinois
KRW won(s)
INR roupie(s), roupies indiennes
IDR roupies indonésiennes
CHF franc suisse, francs suisses
FRF franc(s), francs français
XOF francs cfa, franc cfa
RUB rouble(s)
SEK couronne(s), couronnes suédoises
NOK couronnes norvégiennes
DKK couronnes danoises
MXN peso(s), pesos mexicains
ARS pesos argentins
BRL réal, reais, réaux
TRY lire(s), livres turques
ILS shekel(s)
AED dirham(s)
DIN dinar(s)
SAR riyal(s), rial(s)
ZAR rand(s)
MYR ringgit(s)
THB baht(s)
VND dong(s)`,
  cent: `
EUR centime(s), cent(s)
GBP pence, penny`,
  length: `
P1D toute la journée, la journée entière
P1W toute la semaine, la semaine entière
P1M tout le mois
P1Y toute l'année, l'année entière`,
  measure: `
kilometer kilomètre(s)
meter mètre(s)
centimeter centimètre(s)
millimeter millimètre(s)
micrometer micromètre(s)
nanometer nanomètre(s)
mile mille(s), mile(s)
yard yard(s)
foot pied(s)
inch pouce(s)
square-kilometer kilomètre carré, kilomètres carrés
square-meter mètre carré, mètres carrés
square-centimeter centimètres carrés
square-mile milles carrés
square-foot pieds carrés
cubic-meter mètre cube, mètres cubes
cubic-centimeter centimètres cubes, centimètre cube
cubic-decimeter décimètres cubes
hectare hectare(s)
acre acre(s)
kilogram kilogramme(s), kilo(s), kgs
gram gramme(s)
milligram milligramme(s)
tonne tonne(s), tonnes métriques
pound lb, lbs
ounce once(s), oz
liter litre(s)
milliliter millilitre(s)
centiliter centilitre(s)
hectoliter hectolitres
gallon gallon(s)
barrel baril(s)
cup tasse(s)
degree-celsius degré celsius, degrés celsius, degrés centigrades, degré centigrade, celsius, centigrades, degrés c
degree-fahrenheit degrés fahrenheit, degré fahrenheit, fahrenheit, degrés f
degree-celsius degré(s)
kelvin kelvin(s)
kilometer-per-hour kilomètres par heure, kilomètre par heure, kilomètres-heure, kilomètres à l'heure
mile-per-hour milles par heure, milles à l'heure
meter-per-second mètres par seconde
watt watt(s)
kilowatt kilowatt(s)
megawatt mégawatt(s)
gigawatt gigawatts
kilowatt-hour kilowattheure(s), kilowatt-heures, kilowatts-heures
volt volt(s)
ampere ampère(s)
hertz hertz
megahertz mégahertz
byte octet(s)
kilobyte kilooctets, ko
megabyte mégaoctet(s), mo, mégabytes
gigabyte gigaoctet(s), go, gigabytes
terabyte téraoctets, to`,
  belowzero: `
0 en dessous de zéro, au-dessous de zéro, sous zéro`,
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
0 un, une, premier(s), première, mille, mil, cent(s), milliers, millions, second, seconde, point, moins, demi`,
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
0 battu(s), gagné, victoire, défaite, score, match, nul, emporté, bat, mené`,
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
