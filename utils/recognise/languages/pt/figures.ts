import type { Tables } from '../language.ts';

/** Portuguese numbers, units, money, and the words around them. */
export const figures: Tables = {
  num: `
0 zero
1 um, uma
2 dois, duas
3 três, tres
4 quatro
5 cinco
6 seis
7 sete
8 oito
9 nove
10 dez
11 onze
12 doze
13 treze
14 catorze, quatorze
15 quinze
16 dezesseis, dezasseis
17 dezessete, dezassete
18 dezoito
19 dezenove, dezanove
20 vinte
30 trinta
40 quarenta
50 cinquenta, cinqüenta
60 sessenta
70 setenta
80 oitenta
90 noventa
100 cem, cento
200 duzentos, duzentas
300 trezentos, trezentas
400 quatrocentos, quatrocentas
500 quinhentos, quinhentas
600 seiscentos, seiscentas
700 setecentos, setecentas
800 oitocentos, oitocentas
900 novecentos, novecentas`,
  group: `
12 dúzia, dúzias, duzia, duzias
10 dezena, dezenas`,
  mag: `
3 mil, milhar, milhares
6 milhão, milhões, milhao, milhoes, mi, mln
9 bilhão, bilhões, bilhao, bilhoes, bi, mil milhões
12 trilhão, trilhões, trilhao, trilhoes, tri
15 quatrilhão, quatrilhões
18 quintilhão, quintilhões`,
  point: `
0 vírgula, virgula, ponto, com`,
  zero: `
0 zero`,
  minus: `
0 menos, negativo, negativa`,
  halfnum: `
0.5 e meio, e meia
0.25 e um quarto
0.75 e três quartos`,
  ordsuffix: `
0 º, ª, .º, .ª, o, a, °`,
  ordnum: `
1 primeiro, primeira, primeiros, primeiras
2 segundo, segunda, segundos, segundas
3 terceiro, terceira, terceiros, terceiras
4 quarto, quarta, quartos, quartas
5 quinto, quinta, quintos, quintas
6 sexto, sexta, sextos, sextas
7 sétimo, sétima, setimo, setima, sétimos, sétimas, setimos, setimas
8 oitavo, oitava, oitavos, oitavas
9 nono, nona, nonos, nonas
10 décimo, décima, decimo, decima, décimos, décimas, decimos, decimas
20 vigésimo, vigésima, vigesimo, vigésimos, vigésimas, vigesimos
30 trigésimo, trigésima, trigesimo, trigésimos, trigésimas, trigesimos
40 quadragésimo, quadragésima, quadragesimo, quadragésimos, quadragésimas, quadragesimos
50 quinquagésimo, quinquagésima, quinquagesimo, quinquagésimos, quinquagésimas, quinquagesimos
60 sexagésimo, sexagésima, sexagesimo, sexagésimos, sexagésimas, sexagesimos
70 septuagésimo, septuagésima, setuagésimo, septuagesimo, septuagésimos, septuagésimas, setuagésimos, septuagesimos
80 octogésimo, octogésima, octogesimo, octogésimos, octogésimas, octogesimos
90 nonagésimo, nonagésima, nonagesimo, nonagésimos, nonagésimas, nonagesimos
100 centésimo, centésima, centesimo, centésimos, centésimas, centesimos
200 ducentésimo, ducentésima, ducentésimos, ducentésimas
300 trecentésimo, tricentésimo, trecentésima, trecentésimos, tricentésimos, trecentésimas
400 quadringentésimo, quadringentésima, quadringentésimos, quadringentésimas
500 quingentésimo, quingentésima, quingentésimos, quingentésimas
600 sexcentésimo, seiscentésimo, sexcentésima, sexcentésimos, seiscentésimos, sexcentésimas
700 septingentésimo, setingentésimo, septingentésimos, setingentésimos
800 octingentésimo, octingentésima, octingentésimos, octingentésimas
900 noningentésimo, nongentésimo, noningentésimos, nongentésimos
1000 milésimo, milésima, milesimo, milésimos, milésimas, milesimos
1000000 milionésimo, milionésima, milionésimos, milionésimas
1000000000 bilionésimo, bilionésima, bilionésimos, bilionésimas
1000000000000 trilionésimo, trilionésima, trilionésimos, trilionésimas`,
  denominator: `
2 meio, meios
3 terço, terços, terça parte
4 quarto, quartos
5 quinto, quintos
6 sexto, sextos
7 sétimo, sétimos
8 oitavo, oitavos
9 nono, nonos
10 décimo, décimos
11 onze avos, onze avo
12 doze avos, doze avo
13 treze avos
14 catorze avos
15 quinze avos
16 dezesseis avos
17 dezessete avos
18 dezoito avos
19 dezenove avos
20 vinte avos, vigésimos, vigésimo
25 vinte e cinco avos
30 trinta avos
40 quarenta avos
50 cinquenta avos
100 centésimo, centésimos, cem avos
1000 milésimo, milésimos
1000000 milionésimo, milionésimos
1000000000 bilionésimo, bilionésimos`,
  over: `
over sobre
in em cada, a cada`,
  outof: `
0 dos, das, de um total de`,
  percent: `
% por cento, porcento
pp pontos percentuais, ponto percentual
bp pontos-base, pontos base`,
  ofmoney: `
0 de`,
  currency: `
$ dólar, dólares, dolar, dolares
USD dólares americanos, dólar americano, dólares dos estados unidos, dólares estadunidenses
CAD dólares canadenses, dólar canadense
AUD dólares australianos
HKD dólares de hong kong
EUR euro, euros
GBP libra, libras, libras esterlinas, libra esterlina
EGP libras egípcias
BRL real, reais, reais brasileiros
MXN peso, pesos, pesos mexicanos
ARS pesos argentinos, peso argentino
CLP pesos chilenos
COP pesos colombianos
JPY iene, ienes, yen, ienes japoneses
CNY yuan, yuans, yuan chinês, iuanes
KRW won, wons
INR rupia, rupias, rúpia, rúpias
IDR rupias indonésias
CHF franco suíço, francos suíços
FRF franco, francos
RUB rublo, rublos, rublos russos
SEK coroa, coroas, coroas suecas
NOK coroas norueguesas
DKK coroas dinamarquesas
TRY lira, liras
ILS shekel, shekels
AED dirham, dirhams
DIN dinar, dinares
SAR riyal, riyals, rial, riais
ZAR rand
MYR ringgit
PTE escudo, escudos
AOA kwanza, kwanzas`,
  cent: `
BRL centavo, centavos
EUR cêntimo, cêntimos
GBP pence, penny
USD cent, cents`,
  length: `
P1D o dia todo, o dia inteiro, todo o dia
P1W a semana toda, a semana inteira
P1M o mês todo, o mês inteiro
P1Y o ano todo, o ano inteiro, todo o ano`,
  measure: `
kilometer quilômetro, quilômetros, quilómetro, quilómetros, quilometro, quilometros
meter metro, metros
centimeter centímetro, centímetros, centimetro, centimetros
millimeter milímetro, milímetros
micrometer micrômetro, micrômetros
nanometer nanômetros, nanômetro
mile milha, milhas, mi
yard jarda, jardas
foot pé, pés
inch polegada, polegadas
square-kilometer quilômetro quadrado, quilômetros quadrados, quilómetros quadrados
square-meter metro quadrado, metros quadrados
square-centimeter centímetros quadrados
square-mile milhas quadradas
square-foot pés quadrados
cubic-meter metro cúbico, metros cúbicos
cubic-centimeter centímetros cúbicos, centímetro cúbico
cubic-decimeter decímetros cúbicos
hectare hectare, hectares
acre acre, acres
kilogram quilograma, quilogramas, quilo, quilos, kilo, kilos, kgs
gram grama, gramas
milligram miligrama, miligramas
tonne tonelada, toneladas, toneladas métricas
pound lb, lbs
ounce onça, onças, oz
liter litro, litros
milliliter mililitro, mililitros
centiliter centilitros
hectoliter hectolitros
gallon galão, galões
barrel barril, barris
cup xícara, xícaras, copo, copos
teaspoon colher de chá, colheres de chá
degree-celsius grau celsius, graus celsius, graus centígrados, grau centígrado, celsius, centígrados, graus c
degree-fahrenheit graus fahrenheit, grau fahrenheit, fahrenheit, graus f
degree-celsius grau, graus
kelvin kelvin
kilometer-per-hour quilômetros por hora, quilômetro por hora, quilómetros por hora
mile-per-hour milhas por hora
meter-per-second metros por segundo
watt watt, watts
kilowatt quilowatt, quilowatts
megawatt megawatts, megawatt
gigawatt gigawatts
kilowatt-hour quilowatts-hora, quilowatt-hora
volt volt, volts
ampere ampère, ampères
hertz hertz
megahertz megahertz
byte bytes
kilobyte kilobytes
megabyte megabytes, megabyte
gigabyte gigabytes, gigabyte
terabyte terabytes`,
  belowzero: `
0 abaixo de zero, negativos`,
  extra: `
0 mais, adicionais`,
  per: `
0 por, /, ao, à, a cada`,
  age: `
Y anos de idade, ano de idade
M meses de idade
W semanas de idade
D dias de idade`,
  agecue: `
0 idade, completou`,
  halfword: `
0 metade, a metade`,
  doubtful: `
0 um, uma, primeiro, primeira, mil, mi, bi, tri, milhares, milhões, com, meia, meio, segunda, terça, quarta, quinta, sexta`,
  countcue: `
0 só, apenas`,
  bound: `
more mais de, pelo menos, ao menos, acima de, superior a, no mínimo, maior que
less menos de, quase, até, no máximo, abaixo de, inferior a, cerca de, menor que
about aproximadamente, em torno de, por volta de`,
  change: `
up subiu, aumentou, cresceu, alta, aumento
down caiu, queda, recuou, reduziu, baixou
times vezes`,
  times: `
0 vezes`,
  noun: `
0 pessoas, habitantes, mortos, feridos, casos, votos, deputados, alunos, empresas, trabalhadores, famílias, casas, países, pontos, gols, jogos, homens, mulheres, crianças, empregos, veículos, livros`,
  scorecue: `
0 venceu, ganhou, derrotou, empatou, perdeu, placar, vitória, empate, gols, vence`,
  label: `
0 artigo, lei, número, nº, capítulo, página, rua, avenida, rodovia, linha, canal, versão, sala, andar, km, iphone, windows, boeing, airbus, seção, decreto, resolução, grupo`,
  phonecue: `
0 telefone, tel, tel., ligue para, ligar para`,
  datelead: `
0 no, do, ao, desde, até, em, este, para, antes, depois, a, de, na, nesta, dia`,
  lasting: `
0 por, durante`,
  lengthcue: `
0 durante, por, após, mais de, menos de, cada, de`,
  function: `
0 em, a, de, e, ou, que, para, por, com, sem, do, da, ao, o, os, as, se, seu, é, foi, mas, como, mais, menos, desde, até, entre, sobre, durante, segundo, não, já, quando, no, na`,
  idiom: `
0 um dos, uma das, um de, uma vez, um pouco, por um lado, primeira vez, em primeiro lugar, primeiro-ministro, primeira-ministra, segunda guerra mundial, primeira guerra mundial, cada um, terceiro mundo, de acordo com, segundo o, segundo a, segundo os`,
};
