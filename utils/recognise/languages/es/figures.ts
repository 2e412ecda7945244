import type { Tables } from '../language.ts';

/** Spanish numbers, units, money, and the words around them. */
export const figures: Tables = {
  num: `
0 cero
1 un, uno, una
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis, diez y seis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
21 veintiuno, veintiún, veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien, ciento
200 doscientos, doscientas
300 trescientos, trescientas
400 cuatrocientos, cuatrocientas
500 quinientos, quinientas
600 seiscientos, seiscientas
700 setecientos, setecientas
800 ochocientos, ochocientas
900 novecientos, novecientas`,
  group: `
12 docena(s)
10 decena(s)`,
  mag: `
3 mil, miles
6 millón, millones, mill., mln, mm
9 millardo(s)
12 billón, billones
18 trillón, trillones`,
  point: `
0 coma, punto, con`,
  zero: `
0 cero`,
  minus: `
0 menos, negativo, negativa`,
  halfnum: `
0.5 y medio, y media
0.25 y cuarto, y un cuarto
0.75 y tres cuartos`,
  ordsuffix: `
0 º, ª, .º, .ª, er, ro, ra, do, da, to, ta, vo, va, mo, ma, no, na, °, .er, o, a`,
  ordnum: `
1 primero(s), primera(s), primer
2 segundo(s), segunda(s)
3 tercero(s), tercera(s), tercer
4 cuarto(s), cuarta(s)
5 quinto(s), quinta(s)
6 sexto(s), sexta(s)
7 séptimo(s), séptima(s), sétimo(s)
8 octavo(s), octava(s)
9 noveno(s), novena(s)
10 décimo(s), décima(s)
11 undécimo(s), undécima(s), decimoprimero(s), décimo primero, decimoprimera(s), décimo primera
12 duodécimo(s), duodécima(s), decimosegundo(s), décimo segundo, decimosegunda(s)
13 decimotercero(s), decimotercera(s), décimo tercero, decimotercer, décimo tercera
14 decimocuarto(s), decimocuarta(s), décimo cuarto, décimo cuarta
15 decimoquinto(s), decimoquinta(s), décimo quinto, décimo quinta
16 decimosexto(s), decimosexta(s), décimo sexto, décimo sexta
17 decimoséptimo(s), decimoséptima(s), décimo séptimo, décimo séptima
18 decimoctavo(s), decimoctava(s), décimo octavo, decimooctavo(s), décimo octava
19 decimonoveno(s), decimonovena(s), décimo noveno, décimo novena
20 vigésimo(s), vigésima(s)
21 vigesimoprimero(s), vigésimo primero, vigesimoprimera(s), vigésima primera
22 vigesimosegundo(s), vigésimo segundo, vigesimosegunda(s)
30 trigésimo(s), trigésima(s)
40 cuadragésimo(s), cuadragésima(s)
50 quincuagésimo(s), quincuagésima(s)
60 sexagésimo(s), sexagésima(s)
70 septuagésimo(s), septuagésima(s)
80 octogésimo(s), octogésima(s)
90 nonagésimo(s), nonagésima(s)
100 centésimo(s), centésima(s)
200 ducentésimo(s), ducentésima(s)
300 tricentésimo(s), tricentésima(s)
400 cuadringentésimo(s)
500 quingentésimo(s)
600 sexcentésimo(s)
700 septingentésimo(s)
800 octingentésimo(s)
900 noningentésimo(s)
1000 milésimo(s), milésima(s)
1000000 millonésimo(s), millonésima(s)
1000000000 milmillonésimo(s), milmillonésima(s)
1000000000000 billonésimo(s), billonésima(s)`,
  denominator: `
2 medio(s), media
3 tercio(s), tercera parte, terceras partes
4 cuarto(s), cuarta parte, cuartas partes
5 quinto(s), quinta parte, quintas partes
6 sexto(s), sexta parte, sextas partes
7 séptimo(s), séptima parte, séptimas partes
8 octavo(s), octava parte
9 noveno(s), novena parte
10 décimo(s), décima parte, décimas partes, décima(s)
11 onceavo(s), undécimos
12 doceavo(s), duodécimos
13 treceavo(s)
14 catorceavo(s)
15 quinceavo(s)
16 dieciseisavo(s)
17 diecisieteavo(s)
18 dieciochoavo(s)
19 diecinueveavo(s)
20 veinteavo(s), vigésimo(s)
21 veintiunavo(s)
25 veinticincoavo(s)
30 treintavo(s)
40 cuarentavo(s)
50 cincuentavo(s)
60 sesentavo(s)
70 setentavo(s)
80 ochentavo(s)
90 noventavo(s)
100 centésimo(s), centésima(s), céntimo, centavo(s)
1000 milésimo(s), milésima(s)
1000000 millonésimo(s), millonésimas`,
  over: `
over sobre, entre
in de cada`,
  outof: `
0 de los, de las, de un total de`,
  percent: `
% por ciento, por cien, porciento
pp puntos porcentuales, punto porcentual
bp puntos básicos`,
  ofmoney: `
0 de`,
  currency: `
$ dólar, dólares
USD dólares estadounidenses, dólar estadounidense, dólares americanos, dólares de estados unidos
CAD dólares canadienses, dólar canadiense
AUD dólares australianos, dólar australiano
HKD dólares de hong kong
EUR euro(s)
GBP libra(s), libras esterlinas, libra esterlina
EGP libras egipcias
MXN peso(s), pesos mexicanos, peso mexicano
ARS pesos argentinos, peso argentino
CLP pesos chilenos
COP pesos colombianos
UYU pesos uruguayos
PEN sol, soles, nuevos soles
BOB boliviano(s)
VES bolívar, bolívares
BRL real, reales, reales brasileños
JPY yen, yenes, yenes japoneses
CNY yuan, yuanes, yuan chino, yuanes chinos
KRW won(s), wones
INR rupia(s), rupias indias
IDR rupias indonesias
CHF franco suizo, francos suizos
FRF franco(s)
RUB rublo(s), rublos rusos
SEK corona(s), coronas suecas, corona sueca
NOK coronas noruegas
DKK coronas danesas
PLN esloti, zlotys, złotys
TRY lira(s), liras turcas
THB baht
ILS shekel(s), séqueles
AED dirham(s)
DIN dinar, dinares
SAR riyal, riyales, rial, riales
ZAR rand
MYR ringgit
VND dong
GTQ quetzal, quetzales
HNL lempira(s)
CRC colón, colones
PYG guaraní, guaraníes
ESP peseta(s)`,
  cent: `
EUR céntimo(s)
$ centavo(s), centavo de dólar, cent
GBP penique(s)`,
  length: `
P1D todo el día, día entero
P1W toda la semana, semana entera
P1M todo el mes
P1Y todo el año, año entero`,
  measure: `
kilometer kilómetro(s)
meter metro(s)
centimeter centímetro(s)
millimeter milímetro(s)
micrometer micrómetro(s)
nanometer nanómetro(s)
mile milla(s), mi
yard yarda(s)
foot pie(s)
inch pulgada(s)
square-kilometer kilómetro cuadrado, kilómetros cuadrados
square-meter metro cuadrado, metros cuadrados
square-centimeter centímetros cuadrados
square-mile millas cuadradas
square-foot pies cuadrados
cubic-meter metro cúbico, metros cúbicos
cubic-centimeter centímetros cúbicos, centímetro cúbico
cubic-decimeter decímetros cúbicos
hectare hectárea(s)
acre acre(s)
kilogram kilogramo(s), kilo(s), kgs
gram gramo(s), gr, grs
milligram miligramo(s)
tonne tonelada(s), toneladas métricas, tonelada métrica
pound lb, lbs
ounce onza(s), oz
liter litro(s)
milliliter mililitro(s)
centiliter centilitros
hectoliter hectolitros
gallon galón, galones
barrel barril, barriles
cup taza(s)
degree-celsius grado celsius, grados celsius, grados centígrados, grado centígrado, centígrados, celsius, grados c
degree-fahrenheit grados fahrenheit, grado fahrenheit, fahrenheit, grados f
degree-celsius grado(s)
kelvin kelvin
kilometer-per-hour kilómetros por hora, kilómetro por hora
mile-per-hour millas por hora
meter-per-second metros por segundo
watt vatio(s)
kilowatt kilovatio(s)
megawatt megavatio(s)
gigawatt gigavatio(s)
kilowatt-hour kilovatios hora, kilovatio hora
gigawatt-hour gigavatios hora
volt voltio(s)
ampere amperio(s)
milliampere miliamperios
hertz hercio(s)
megahertz megahercios, megahertz
byte bytes
kilobyte kilobytes
megabyte megabyte(s), megas
gigabyte gigabyte(s)
terabyte terabytes
decibel decibelios
horsepower caballos`,
  belowzero: `
0 bajo cero`,
  extra: `
0 más, menos, adicionales`,
  per: `
0 por, /, al, a la, cada`,
  age: `
Y años de edad, año de edad
M meses de edad
W semanas de edad
D días de edad`,
  agecue: `
0 edad, tiene, cumple, cumplió`,
  halfword: `
0 la mitad, mitad`,
  doubtful: `
0 un, uno, una, primero, primera, primer, miles, millones, mil, con, medio, media`,
  countcue: `
0 solo, sólo`,
  bound: `
more más de, mas de, al menos, por lo menos, superior a, mayor de, mayor que, mínimo
less menos de, casi, hasta, como máximo, no más de, inferior a, menor que, cerca de
about unos, unas, alrededor de, aproximadamente, en torno a`,
  change: `
up sube, subió, aumentó, aumento, creció, crece, alza
down baja, bajó, cayó, caída, descenso, disminuyó, redujo
times veces`,
  times: `
0 veces`,
  noun: `
0 personas, habitantes, muertos, heridos, casos, votos, escaños, diputados, alumnos, empresas, trabajadores, familias, viviendas, países, puntos, goles, partidos, migrantes, hombres, mujeres, niños, millones, empleos, vehículos, libros`,
  scorecue: `
0 ganó, venció, derrotó, empató, perdió, marcador, victoria, empate, goles, gana, vence`,
  label: `
0 artículo, ley, número, nº, núm., capítulo, página, calle, avenida, carretera, ruta, línea, canal, versión, sala, planta, piso, km, iphone, windows, boeing, airbus, sección, punto, apartado, decreto, resolución, grupo`,
  phonecue: `
0 teléfono, tel, tel., llame al, llamar al`,
  datelead: `
0 el, del, al, desde, hasta, en, este, para, antes, después, a, de, los`,
  lasting: `
0 por, durante`,
  lengthcue: `
0 durante, por, tras, más de, menos de, cada, de`,
  function: `
0 en, a, de, y, o, que, para, por, con, sin, del, al, el, la, los, las, se, su, es, fue, pero, como, más, menos, desde, hasta, entre, sobre, durante, según, ha, han, no, ya, si, cuando`,
  idiom: `
0 uno de, una de, uno de los, una de las, una vez, a la vez, un poco, por un lado, primera vez, en primer lugar, primer ministro, primera ministra, segunda guerra mundial, primera guerra mundial, cada uno, tercer mundo, por segunda vez, en segundo lugar`,
};
