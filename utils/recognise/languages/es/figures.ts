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
16 dieciséis, dieciseis, diez y seis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
21 veintiuno, veintiún, veintiuna, veintiun
22 veintidós, veintidos
23 veintitrés, veintitres
24 veinticuatro
25 veinticinco
26 veintiséis, veintiseis
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
12 docena, docenas, dz, dozs
10 decena, decenas`,
  magweak: `
6 mm`,
  mag: `
3 mil, miles
6 millón, millones, millon, mill., mln
9 millardo, millardos
12 billón, billones, billon
18 trillón, trillones, trillon`,
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
1 primero, primera, primer, primeros, primeras
2 segundo, segunda, segundos, segundas
3 tercero, tercera, tercer, terceros, terceras
4 cuarto, cuarta, cuartos, cuartas
5 quinto, quinta, quintos, quintas
6 sexto, sexta, sextos, sextas
7 séptimo, séptima, septimo, septima, sétimo, séptimos, séptimas, septimos, septimas, sétimos
8 octavo, octava, octavos, octavas
9 noveno, novena, novenos, novenas
10 décimo, décima, decimo, decima, décimos, décimas, decimos, decimas
11 undécimo, undécima, undecimo, decimoprimero, décimo primero, decimoprimera, décimo primera, decimo primero, undécimos, undécimas, undecimos, decimoprimeros, decimoprimeras
12 duodécimo, duodécima, duodecimo, decimosegundo, décimo segundo, decimosegunda, duodécimos, duodécimas, duodecimos, decimosegundos, decimosegundas
13 decimotercero, decimotercera, décimo tercero, decimotercer, decimo tercero, décimo tercera, decimoterceros, decimoterceras
14 decimocuarto, decimocuarta, décimo cuarto, decimo cuarto, décimo cuarta, decimocuartos, decimocuartas
15 decimoquinto, decimoquinta, décimo quinto, decimo quinto, décimo quinta, decimoquintos, decimoquintas
16 decimosexto, decimosexta, décimo sexto, decimo sexto, décimo sexta, decimosextos, decimosextas
17 decimoséptimo, decimoséptima, décimo séptimo, decimoseptimo, decimo septimo, décimo séptima, decimoséptimos, decimoséptimas, decimoseptimos
18 decimoctavo, decimoctava, décimo octavo, decimooctavo, decimo octavo, décimo octava, decimoctavos, decimoctavas, decimooctavos
19 decimonoveno, decimonovena, décimo noveno, decimo noveno, décimo novena, decimonovenos, decimonovenas
20 vigésimo, vigésima, vigesimo, vigesima, vigésimos, vigésimas, vigesimos, vigesimas
21 vigesimoprimero, vigésimo primero, vigesimoprimera, vigésima primera, vigesimo primero, vigesimoprimeros, vigesimoprimeras
22 vigesimosegundo, vigésimo segundo, vigesimosegunda, vigesimosegundos, vigesimosegundas
30 trigésimo, trigésima, trigesimo, trigésimos, trigésimas, trigesimos
40 cuadragésimo, cuadragésima, cuadragesimo, cuadragésimos, cuadragésimas, cuadragesimos
50 quincuagésimo, quincuagésima, quincuagesimo, quincuagésimos, quincuagésimas, quincuagesimos
60 sexagésimo, sexagésima, sexagesimo, sexagésimos, sexagésimas, sexagesimos
70 septuagésimo, septuagésima, septuagesimo, septuagésimos, septuagésimas, septuagesimos
80 octogésimo, octogésima, octogesimo, octogésimos, octogésimas, octogesimos
90 nonagésimo, nonagésima, nonagesimo, nonagésimos, nonagésimas, nonagesimos
100 centésimo, centésima, centesimo, centésimos, centésimas, centesimos
200 ducentésimo, ducentésima, ducentésimos, ducentésimas
300 tricentésimo, tricentésima, tricentésimos, tricentésimas
400 cuadringentésimo, cuadringentésimos
500 quingentésimo, quingentésimos
600 sexcentésimo, sexcentésimos
700 septingentésimo, septingentésimos
800 octingentésimo, octingentésimos
900 noningentésimo, noningentésimos
1000 milésimo, milésima, milesimo, milesima, milésimos, milésimas, milesimos, milesimas
1000000 millonésimo, millonésima, millonesimo, millonésimos, millonésimas, millonesimos
1000000000 milmillonésimo, milmillonésima, milmillonésimos, milmillonésimas
1000000000000 billonésimo, billonésima, billonésimos, billonésimas`,
  denominator: `
2 medio, medios, media
3 tercio, tercios, tercera parte, terceras partes
4 cuarto, cuartos, cuarta parte, cuartas partes
5 quinto, quintos, quinta parte, quintas partes
6 sexto, sextos, sexta parte, sextas partes
7 séptimo, séptimos, séptima parte, séptimas partes
8 octavo, octavos, octava parte
9 noveno, novenos, novena parte
10 décimo, décimos, décima parte, décimas partes, décima, décimas
11 onceavo, onceavos, undécimos
12 doceavo, doceavos, duodécimos
13 treceavo, treceavos
14 catorceavo, catorceavos
15 quinceavo, quinceavos
16 dieciseisavo, dieciseisavos
17 diecisieteavo, diecisieteavos
18 dieciochoavo, dieciochoavos
19 diecinueveavo, diecinueveavos
20 veinteavo, veinteavos, vigésimos, vigésimo
21 veintiunavo, veintiunavos
25 veinticincoavo, veinticincoavos
30 treintavo, treintavos
40 cuarentavo, cuarentavos
50 cincuentavo, cincuentavos
60 sesentavo, sesentavos
70 setentavo, setentavos
80 ochentavo, ochentavos
90 noventavo, noventavos
100 centésimo, centésimos, centésima, centésimas, céntimo, centavo, centavos
1000 milésimo, milésimos, milésima, milésimas
1000000 millonésimo, millonésimos, millonésimas
1000000000000 billonésimo, billonésimos`,
  over: `
over sobre, entre
in de cada`,
  outof: `
0 de los, de las, de un total de`,
  percent: `
% por ciento, por cien, porciento
pp puntos porcentuales, punto porcentual
bp puntos básicos, puntos basicos`,
  ofmoney: `
0 de`,
  currency: `
$ dólar, dólares, dolar, dolares
USD dólares estadounidenses, dólar estadounidense, dólares americanos, dólares de estados unidos
CAD dólares canadienses, dólar canadiense
AUD dólares australianos, dólar australiano
HKD dólares de hong kong
EUR euro, euros
GBP libra, libras, libras esterlinas, libra esterlina
EGP libras egipcias
MXN peso, pesos, pesos mexicanos, peso mexicano
ARS pesos argentinos, peso argentino
CLP pesos chilenos
COP pesos colombianos
UYU pesos uruguayos
PEN sol, soles, nuevos soles
BOB boliviano, bolivianos
VES bolívar, bolívares
BRL real, reales, reales brasileños
JPY yen, yenes, yenes japoneses
CNY yuan, yuanes, yuan chino, yuanes chinos
KRW won, wones, wons
INR rupia, rupias, rupias indias
IDR rupias indonesias
CHF franco suizo, francos suizos
FRF franco, francos
RUB rublo, rublos, rublos rusos
SEK corona, coronas, coronas suecas, corona sueca
NOK coronas noruegas
DKK coronas danesas
PLN esloti, zlotys, złotys
TRY lira, liras, liras turcas
THB baht
ILS shekel, shekels, séqueles
AED dirham, dirhams
DIN dinar, dinares
SAR riyal, riyales, rial, riales
ZAR rand
MYR ringgit
VND dong
GTQ quetzal, quetzales
HNL lempira, lempiras
CRC colón, colones
PYG guaraní, guaraníes
ESP peseta, pesetas`,
  cent: `
EUR céntimo, céntimos
$ centavo, centavos, centavo de dólar, cent
GBP penique, peniques`,
  length: `
P1D todo el día, día entero
P1W toda la semana, semana entera
P1M todo el mes
P1Y todo el año, año entero`,
  measure: `
kilometer kilómetro, kilómetros, kilometro, kilometros
meter metro, metros
centimeter centímetro, centímetros, centimetro, centimetros
millimeter milímetro, milímetros, milimetros
micrometer micrómetro, micrómetros
nanometer nanómetros, nanómetro
mile milla, millas, mi
yard yarda, yardas
foot pie, pies
inch pulgada, pulgadas
square-kilometer kilómetro cuadrado, kilómetros cuadrados
square-meter metro cuadrado, metros cuadrados
square-centimeter centímetros cuadrados
square-mile millas cuadradas
square-foot pies cuadrados
cubic-meter metro cúbico, metros cúbicos
cubic-centimeter centímetros cúbicos, centímetro cúbico
cubic-decimeter decímetros cúbicos
hectare hectárea, hectáreas, hectarea, hectareas
acre acre, acres
kilogram kilogramo, kilogramos, kilo, kilos, kgs
gram gramo, gramos, gr, grs
milligram miligramo, miligramos
tonne tonelada, toneladas, toneladas métricas, tonelada métrica
pound lb, lbs
ounce onza, onzas, oz
liter litro, litros
milliliter mililitro, mililitros
centiliter centilitros
hectoliter hectolitros
gallon galón, galones
barrel barril, barriles
cup taza, tazas
degree-celsius grado celsius, grados celsius, grados centígrados, grado centígrado, grados centigrados, centígrados, celsius, grados c
degree-fahrenheit grados fahrenheit, grado fahrenheit, fahrenheit, grados f
degree-celsius grado, grados
kelvin kelvin
kilometer-per-hour kilómetros por hora, kilómetro por hora, kilometros por hora
mile-per-hour millas por hora
meter-per-second metros por segundo
watt vatio, vatios
kilowatt kilovatio, kilovatios
megawatt megavatio, megavatios
gigawatt gigavatio, gigavatios
kilowatt-hour kilovatios hora, kilovatio hora
gigawatt-hour gigavatios hora
volt voltio, voltios
ampere amperio, amperios
milliampere miliamperios
hertz hercio, hercios
megahertz megahercios, megahertz
byte bytes
kilobyte kilobytes
megabyte megabyte, megabytes, megas
gigabyte gigabyte, gigabytes
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
