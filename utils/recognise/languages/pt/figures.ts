import type { Tables } from '../language.ts';

/** Portuguese numbers, units, money, and the words around them. */
export const figures: Tables = {
  num: `
0 zero
1 um, uma
2 dois, duas
3 três
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
50 cinqüenta
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
12 dúzia(s), duzia(s)
10 dezena(s)`,
  mag: `
3 mil, milhar, milhares
6 milhão, milhões, mi, mln
9 bilhão, bilhões, bi, mil milhões
12 trilhão, trilhões, tri
15 quatrilhão, quatrilhões
18 quintilhão, quintilhões`,
  point: `
0 vírgula, ponto, com`,
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
1 primeiro(s), primeira(s)
2 segundo(s), segunda(s)
3 terceiro(s), terceira(s)
4 quarto(s), quarta(s)
5 quinto(s), quinta(s)
6 sexto(s), sexta(s)
7 sétimo(s), sétima(s)
8 oitavo(s), oitava(s)
9 nono(s), nona(s)
10 décimo(s), décima(s)
20 vigésimo(s), vigésima(s)
30 trigésimo(s), trigésima(s)
40 quadragésimo(s), quadragésima(s)
50 quinquagésimo(s), quinquagésima(s)
60 sexagésimo(s), sexagésima(s)
70 septuagésimo(s), septuagésima(s), setuagésimo(s)
80 octogésimo(s), octogésima(s)
90 nonagésimo(s), nonagésima(s)
100 centésimo(s), centésima(s)
200 ducentésimo(s), ducentésima(s)
300 trecentésimo(s), tricentésimo(s), trecentésima(s)
400 quadringentésimo(s), quadringentésima(s)
500 quingentésimo(s), quingentésima(s)
600 sexcentésimo(s), seiscentésimo(s), sexcentésima(s)
700 septingentésimo(s), setingentésimo(s)
800 octingentésimo(s), octingentésima(s)
900 noningentésimo(s), nongentésimo(s)
1000 milésimo(s), milésima(s)
1000000 milionésimo(s), milionésima(s)
1000000000 bilionésimo(s), bilionésima(s)
1000000000000 trilionésimo(s), trilionésima(s)`,
  denominator: `
2 meio(s)
3 terço(s), terça parte
4 quarto(s)
5 quinto(s)
6 sexto(s)
7 sétimo(s)
8 oitavo(s)
9 nono(s)
10 décimo(s)
11 onze avo(s)
12 doze avo(s)
13 treze avos
14 catorze avos
15 quinze avos
16 dezesseis avos
17 dezessete avos
18 dezoito avos
19 dezenove avos
20 vinte avos, vigésimo(s)
25 vinte e cinco avos
30 trinta avos
40 quarenta avos
50 cinquenta avos
100 centésimo(s), cem avos
1000 milésimo(s)`,
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
$ dólar, dólares
USD dólares americanos, dólar americano, dólares dos estados unidos, dólares estadunidenses
CAD dólares canadenses, dólar canadense
AUD dólares australianos
HKD dólares de hong kong
EUR euro(s)
GBP libra(s), libras esterlinas, libra esterlina
EGP libras egípcias
BRL real, reais, reais brasileiros
MXN peso(s), pesos mexicanos
ARS pesos argentinos, peso argentino
CLP pesos chilenos
COP pesos colombianos
JPY iene(s), yen, ienes japoneses
CNY yuan(s), yuan chinês, iuanes
KRW won(s)
INR rúpia(s)
IDR rupias indonésias
CHF franco suíço, francos suíços
FRF franco(s)
RUB rublo(s), rublos russos
SEK coroa(s), coroas suecas
NOK coroas norueguesas
DKK coroas dinamarquesas
TRY lira(s)
ILS shekel(s)
AED dirham(s)
DIN dinar, dinares
SAR riyal(s), rial, riais
ZAR rand
MYR ringgit
PTE escudo(s)
AOA kwanza(s)`,
  cent: `
BRL centavo(s)
EUR cêntimo(s)
GBP pence, penny
USD cent(s)`,
  length: `
P1D o dia todo, o dia inteiro, todo o dia
P1W a semana toda, a semana inteira
P1M o mês todo, o mês inteiro
P1Y o ano todo, o ano inteiro, todo o ano`,
  measure: `
kilometer quilômetro(s), quilómetro(s)
meter metro(s)
centimeter centímetro(s)
millimeter milímetro(s)
micrometer micrômetro(s)
nanometer nanômetro(s)
mile milha(s), mi
yard jarda(s)
foot pé, pés
inch polegada(s)
square-kilometer quilômetro quadrado, quilômetros quadrados, quilómetros quadrados
square-meter metro quadrado, metros quadrados
square-centimeter centímetros quadrados
square-mile milhas quadradas
square-foot pés quadrados
cubic-meter metro cúbico, metros cúbicos
cubic-centimeter centímetros cúbicos, centímetro cúbico
cubic-decimeter decímetros cúbicos
hectare hectare(s)
acre acre(s)
kilogram quilograma(s), quilo(s), kilo(s), kgs
gram grama(s)
milligram miligrama(s)
tonne tonelada(s), toneladas métricas
pound lb, lbs
ounce onça(s), oz
liter litro(s)
milliliter mililitro(s)
centiliter centilitros
hectoliter hectolitros
gallon galão, galões
barrel barril, barris
cup xícara(s), copo(s)
teaspoon colher de chá, colheres de chá
degree-celsius grau celsius, graus celsius, graus centígrados, grau centígrado, celsius, centígrados, graus c
degree-fahrenheit graus fahrenheit, grau fahrenheit, fahrenheit, graus f
degree-celsius grau(s)
kelvin kelvin
kilometer-per-hour quilômetros por hora, quilômetro por hora, quilómetros por hora
mile-per-hour milhas por hora
meter-per-second metros por segundo
watt watt(s)
kilowatt quilowatt(s)
megawatt megawatt(s)
gigawatt gigawatts
kilowatt-hour quilowatts-hora, quilowatt-hora
volt volt(s)
ampere ampère(s)
hertz hertz
megahertz megahertz
byte bytes
kilobyte kilobytes
megabyte megabyte(s)
gigabyte gigabyte(s)
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
0 um dos, uma das, um de, uma vez, um pouco, por um lado, primeira vez, em primeiro lugar, primeiro-ministro, primeira-ministra, segunda guerra mundial, primeira guerra mundial, cada um, terceiro mundo, de acordo com, segundo o(s), segundo a`,
};
