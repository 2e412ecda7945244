import type { Tables } from '../language.ts';

/** Portuguese words of the calendar and the clock. */
export const calendar: Tables = {
  month: `
1 janeiro, jan, jan.
2 fevereiro, fev, fev.
3 março, mar, mar.
4 abril, abr, abr.
5 maio, mai, mai.
6 junho, jun, jun.
7 julho, jul, jul.
8 agosto, ago, ago.
9 setembro, set, set., sept
10 outubro, out, out.
11 novembro, nov, nov.
12 dezembro, dez, dez.`,
  weekday: `
1 segunda-feira, segunda feira, segundas-feiras
-1 segunda, seg, seg.
2 terça-feira, terça feira
-2 terça, ter, ter.
3 quarta-feira, quarta feira
-3 quarta, qua, qua.
4 quinta-feira, quinta feira
-4 quinta, qui, qui.
5 sexta-feira, sexta feira
-5 sexta, sex, sex.
6 sábado(s)
-6 sáb, sáb.
7 domingo(s)
-7 dom, dom.`,
  unit: `
second segundo(s), seg
minute minuto(s), min(s)
hour hora(s), hr, hrs, h
day dia(s)
night noite(s)
week semana(s)
weekend fim de semana, fim-de-semana, final de semana, fins de semana, fds, weekend
fortnight quinzena
month mês, meses
quarter trimestre(s)
half semestre(s)
year ano(s)
decade década(s)
century século(s)`,
  part: `
early-morning madrugada, amanhecer
morning manhã(s)
noon meio-dia
afternoon tarde(s)
night noite(s), anoitecer`,
  ofpart: `
0 da, de, à, na, pela, de a, a, do`,
  relday: `
0,now agora, agora mesmo, neste momento, já, nesse momento
0 hoje
-1 ontem
-2 anteontem, antes de ontem
1 amanhã
2 depois de amanhã
0,night hoje à noite, esta noite, essa noite, nesta noite
-1,night ontem à noite, noite passada
0,morning esta manhã, hoje de manhã, hoje pela manhã, nesta manhã
0,afternoon esta tarde, hoje à tarde, nesta tarde
1,morning amanhã de manhã, amanhã pela manhã
1,afternoon amanhã à tarde, amanhã a tarde
1,night amanhã à noite, amanhã a noite`,
  relpre: `
-1 passado, passada, último(s), última(s), anterior
0 este(s), esta(s), deste, desta, neste, nesta, esse, essa, nesse, nessa, desse, dessa, atual
1 próximo(s), próxima(s), seguinte`,
  relpost: `
-1 passado(s), passada(s), anterior, anteriores, último, última
-2 retrasado, retrasada
0 atual, corrente, em curso
1 próximo(s), próxima(s), seguinte(s), que vêm`,
  windowcue: `
-1 últimos, últimas, ultimos, ultimas`,
  every: `
0 cada, todos os, todas as, toda, todo, às`,
  yearly: `
0 de cada ano, todos os anos`,
  ago: `
0 atrás, atras
2 antes`,
  agopre: `
0 há, ha, faz`,
  later: `
0 a partir de agora, a partir de hoje
1 depois, mais tarde`,
  inpre: `
0 em, dentro de, daqui a, em cerca de, daqui`,
  fromdate: `
1 depois de, após, a partir de, desde, depois do
-1 antes de, antes do`,
  article: `
1 um, uma
0.5 meia, meio`,
  few: `
2 um par de, par de
3 alguns, algumas, poucos, poucas, uns, umas, vários, várias`,
  daycue: `
0 dia, o dia, o, no dia, do dia, os, a, as`,
  of: `
0 de, do, da, /`,
  yearcue: `
0 ano, ano de, o ano, do ano, exercício, temporada, safra, biênio`,
  yearlead: `
0 em, de, desde, do, até, a, entre, e, para, por, durante, antes, depois, no, ao`,
  glue: `
0 às, as, à, a, ao, aos, no, na, em, de, do, da, pela, por volta das, no dia, o`,
  to: `
0 a, até, até o, até ao, até à(s), até a(s), ate, ate o, ate a, às, as, à, ao, a o`,
  and: `
0 e, e o, e as`,
  from: `
0 de, desde, do, das, da, desde as, a partir de, a partir das
1 entre, entre o(s), entre as`,
  since: `
0 desde, desde o`,
  until: `
0 até, até o`,
  before: `
0 antes, antes de, antes do`,
  after: `
0 depois, após, depois de`,
  by: `
0 até`,
  mod: `
start início de, começo de, início do, começo do, inicio de, princípio de, princípios de, princípios do, início da, começo da
mid meados de, meados do, meados da, metade de
end final de, fim de, fim do, final do, fins de, finais de, finais do, final da, fim da, mais tarde`,
  clock: `
720 meio-dia, meio dia
1440 meia-noite, meia noite`,
  hour: `
0 hora(s), h, hrs, hs, em ponto`,
  clockcue: `
las às, as, à, ao, por volta das, pelas, das`,
  less: `
0 menos`,
  ampm: `
0 am, a.m., a.m, a m
720 pm, p.m., p.m, p m`,
  till: `
0 para a(s), para o, para`,
  past: `
0 depois das`,
  quarterhour: `
15 quarto, um quarto, quinze
30 meia, trinta
45 três quartos`,
  era: `
-1 a.c., ac, antes de cristo
1 d.c., dc`,
  decadecue: `
0 década de, anos, os anos, nos anos, dos anos`,
  decade: `
2 vinte
3 trinta
4 quarenta
5 cinquenta
6 sessenta
7 setenta
8 oitenta
9 noventa`,
  centurycue: `
0 século`,
  season: `
9 primavera
12 verão
3 outono
6 inverno`,
  holidaylead: `
0 no, na, em, até, desde, antes do, depois do, próximo, próxima`,
  dayfrom: `
1 dia depois de, dia depois do, dia seguinte a, dia seguinte ao
-1 véspera de, véspera do, dia antes de, dia antes do`,
  holiday: `
12-25 natal, dia de natal
12-24 véspera de natal
12-31 véspera de ano novo, véspera de ano-novo, véspera do ano novo
01-01 réveillon
01-06 dia de reis
03-08 dia da mulher, dia internacional da mulher
04-01 dia da mentira, dia dos enganos
04-22 dia da terra
04-25 dia da liberdade
06-10 dia de portugal
06-12 dia dos namorados
06-24 são joão, dia de são joão
07-04 independência dos estados unidos
11-01 dia de todos os santos, todos os santos
12-08 imaculada conceição
2.7.5 dia das mães
1.7.5 dia da mãe
2.7.8 dia dos pais
4.4.11 ação de graças, dia de ação de graças
4.4.11+1 black friday, sexta-feira negra
4.4.11+4 cyber monday
l1-1 ano novo chinês, ano novo lunar
e-1 sábado de aleluia
e-3 quinta-feira santa
e-7 domingo de ramos
e-7/8 semana santa
e49 pentecostes
e56 domingo da trindade
01-01 ano novo, dia de ano novo, ano-novo, confraternização universal
05-01 dia do trabalhador, dia do trabalho
09-07 dia da independência
10-12 nossa senhora aparecida, dia das crianças
11-02 finados, dia de finados
11-15 proclamação da república
04-21 tiradentes
02-14 são valentim
10-31 halloween, dia das bruxas
e0 páscoa, domingo de páscoa
e-2 sexta-feira santa, sexta feira santa
e-46 quarta-feira de cinzas
e-47 carnaval, terça-feira de carnaval
e60 corpus christi`,
  same: `
day mesmo dia, nesse dia
period mesmo período, igual período
year mesmo ano`,
  quarter: `
3 trimestre, trim
6 semestre, s
3 t
6 metade`,
  first: `
1 primeiro(s), primeira(s)
-1 último(s), última(s)`,
  last: `
-1 último(s), última(s), ultimo, ultima`,
  tillnow: `
0 até agora, até hoje, até o momento`,
  pasttense: `
0 foi, foram, era, disse, morreu, ocorreu, registrou, informou, passado, passada, anunciou, ontem, caiu, subiu, teve, estava`,
  futuretense: `
0 será, serão, vai, vão, prevê, previsto, prevista, próximo, próxima, prazo, deve, deverá, terá, pretende, vou, voltarei, estarei, irei`,
};
