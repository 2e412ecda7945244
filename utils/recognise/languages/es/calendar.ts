import type { Tables } from '../language.ts';

/** Spanish words of the calendar and the clock. */
export const calendar: Tables = {
  month: `
1 enero, ene, ene.
2 febrero, feb, feb.
3 marzo, mar, mar.
4 abril, abr, abr.
5 mayo, may
6 junio, jun, jun.
7 julio, jul, jul.
8 agosto, ago, ago.
9 septiembre, setiembre, sept, sept., sep, sep., set
10 octubre, oct, oct.
11 noviembre, nov, nov.
12 diciembre, dic, dic.`,
  weekday: `
1 lunes
2 martes
3 miércoles
4 jueves
5 viernes
6 sábado(s)
7 domingo(s)
-1 lun, lun.
-2 mar.
-3 mié, mié., mx
-4 jue, jue.
-5 vie, vie.
-6 sáb, sáb.
-7 dom, dom.`,
  unit: `
second segundo(s), seg(s)
minute minuto(s), min(s)
hour hora(s), hr, hrs, h
day día(s)
night noche(s)
week semana(s)
weekend fin de semana, fines de semana, finde, weekend
fortnight quincena(s)
month mes, meses
quarter trimestre(s)
half semestre(s)
year año(s)
decade década(s), decenio
century siglo(s)`,
  part: `
early-morning madrugada, amanecer
morning mañana(s)
noon mediodía
afternoon tarde(s)
evening tarde-noche
night noche(s), anochecer`,
  ofpart: `
0 de la, por la, en la, del, a la`,
  relday: `
0,now ahora, ahora mismo, en este momento, ya mismo
0 hoy, hoy día, el día de hoy
-1 ayer, el día de ayer
-2 anteayer, antier, antes de ayer, antes de anoche, anteanoche
1 mañana, el día de mañana
2 pasado mañana
0,night esta noche
-1,night anoche, ayer por la noche, ayer noche, ayer a la noche
0,morning esta mañana, hoy por la mañana
0,afternoon esta tarde
1,morning mañana por la mañana
1,afternoon mañana por la tarde
1,night mañana por la noche`,
  relpre: `
-1 pasado(s), pasada(s), último(s), última(s), anterior, anteriores, previo(s), previa(s)
0 este, esta(s), estos, presente, actual
1 próximo(s), próxima(s), siguiente(s)`,
  relpost: `
-1 pasado(s), pasada(s), anterior, anteriores, último(s), última(s), que pasó, previo(s), previa(s), que acaba de pasar
0 actual, en curso, corriente, presente
1 próximo(s), próxima(s), siguiente(s), que viene, que vienen, entrante(s)`,
  weekof: `
0 que inicia el, que comienza el, que empieza el, que va del, a partir del, del, de`,
  windowcue: `
-1 últimos, últimas, ultimos, ultimas`,
  monthlead: `
0 en, de, desde, hasta`,
  every: `
0 cada, todos los, todas las, los`,
  yearly: `
0 de cada año, cada año`,
  ago: `
0 atrás, atras
2 antes`,
  agopre: `
0 hace, hace unos, hace unas, hará`,
  later: `
0 a partir de ahora, a partir de hoy, desde ahora
1 después, despues, más tarde, mas tarde, luego`,
  inpre: `
0 en, dentro de, en los próximos, de aquí a`,
  fromdate: `
1 después de, despues de, tras, a partir de, a partir del, desde, después del
-1 antes de, antes del`,
  article: `
1 un, una
0.5 media, medio, media`,
  few: `
2 un par de, par de
3 unos, unas, pocos, algunos, algunas, varios, varias`,
  daycue: `
0 el, día, el día, dia, el dia, del, al, la, los, las`,
  of: `
0 de, del, de el, de la, /`,
  yearcue: `
0 año, el año, del año, ejercicio, curso, temporada, legislatura`,
  yearlead: `
0 en, de, desde, del, hasta, a, entre, y, para, por, hacia, durante, antes, después, al`,
  glue: `
0 a la(s), a, el, de, del, en, por la, por, de la, en la, alrededor de las, el día, los`,
  to: `
0 a, al, hasta, hasta el, hasta la(s), a la(s), hasta el día`,
  and: `
0 y, y el, y las, e`,
  from: `
0 de, desde, del, desde el, de las, a partir de, desde la(s)
1 entre, entre el, entre las, entre los`,
  since: `
0 desde, desde el, desde hace`,
  until: `
0 hasta, hasta el`,
  before: `
0 antes, antes de, antes del`,
  after: `
0 después, después de, tras`,
  by: `
0 para, para el`,
  mod: `
start principios de, a principios de, inicios de, comienzos de, comienzo de, principio de, inicio de, a inicios de, principios del, comienzos del, inicio del, a comienzos de
mid mediados de, a mediados de, mediados del, mediados de la, mitad de, a mitad de
end finales de, a finales de, fines de, fin de, final de, finales del, fin del, final del, fines del, fin de la, finales de la, más tarde, más tarde en, más tarde de`,
  clock: `
720 mediodía, medio día
1440 medianoche, media noche`,
  hour: `
0 hora(s), h, hs, hrs, h., hrs., en punto`,
  clockcue: `
las las, a la(s), la, sobre las, hacia las, desde las, alrededor de las, cerca de las`,
  less: `
0 menos`,
  ampm: `
0 am, a.m., a.m, a m, a. m.
720 pm, p.m., p.m, p m, p. m.`,
  past: `
0 pasadas las, después de las`,
  till: `
0 para la(s), antes de las`,
  quarterhour: `
15 cuarto, un cuarto
30 media
45 tres cuartos`,
  era: `
-1 a. c., a.c., ac, a.e.c., antes de cristo
1 d.c., dc, después de cristo`,
  decadecue: `
0 década de, década de los, años, los años, la década del, decenio de`,
  decade: `
2 veinte
3 treinta
4 cuarenta
5 cincuenta
6 sesenta
7 setenta
8 ochenta
9 noventa`,
  centurycue: `
0 siglo`,
  season: `
3 primavera
6 verano
9 otoño
12 invierno`,
  holidaylead: `
0 el, en, por, antes de, después de, desde, hasta, en el, próximo, próxima`,
  dayfrom: `
1 día después de, día después del, día siguiente al, día siguiente a
-1 víspera de, víspera del, día antes de, día antes del`,
  holiday: `
12-25 navidad, día de navidad, la navidad
12-24 nochebuena, noche buena
12-31 nochevieja, noche vieja, fin de año
01-01 año nuevo, día de año nuevo
01-06 día de reyes, reyes
10-31 halloween, noche de brujas
11-01 día de todos los santos, todos los santos
02-14 san valentín, día de los enamorados
05-01 día del trabajo, día del trabajador, día internacional de los trabajadores, día de los trabajadores
03-08 día de la mujer, día internacional de la mujer
04-22 día de la tierra
04-01 día de los inocentes de abril
12-28 día de los inocentes, santos inocentes
11-02 día de los muertos, día de los difuntos
12-18 día mundial de la lengua árabe, día mundial de la lengua arabe
12-08 inmaculada concepción, día de la inmaculada
12-06 día de la constitución
08-15 asunción de la virgen, día de la asunción
07-04 día de la independencia
02-14 día de san valentín
06-24 día de san juan, san juan
05-05 cinco de mayo
03-17 día de san patricio, san patricio
4.4.11+1 viernes negro, black friday
4.4.11+4 ciber lunes, lunes cibernético, cyber monday
1.7.5 día de la madre
3.7.6 día del padre
3.1.1 día de martin luther king
1.1.9 día del trabajo estadounidense
-1.1.5 día de los caídos, día de conmemoración
l1-1 año nuevo chino, año nuevo lunar
o0 pascua ortodoxa
e1 lunes de pascua, lunes santo
e-1 sábado santo, sábado de gloria
e-2 viernes de dolores
e39 ascensión, día de la ascensión
e49 pentecostés
e60 corpus christi, corpus
e-7/8 semana santa
i12-10 fiesta del cordero, fiesta del sacrificio
i10-1 fin del ramadán
p-1/9 pascua judía
10-12 día de la hispanidad, día de la raza
4.4.11 acción de gracias, día de acción de gracias
e0 pascua, domingo de pascua, domingo de resurrección
e-2 viernes santo
e-3 jueves santo
e-7 domingo de ramos
e-46 miércoles de ceniza
e-47 martes de carnaval`,
  same: `
day mismo día, ese mismo día, ese día
period mismo período, mismo periodo, igual período, igual periodo
year ese año, mismo año`,
  quarter: `
3 trimestre, trim
6 semestre, s
3 t
6 mitad`,
  first: `
1 primer, primera(s), primeros
-1 último(s), última(s)`,
  last: `
-1 último(s), última(s), ultimo, ultima
-2 penúltimo, penúltima`,
  tillnow: `
0 hasta ahora, hasta hoy, hasta la fecha`,
  pasttense: `
0 fue, fueron, era, había, ha, han, dijo, murió, ocurrió, registró, informó, pasado, pasada, anunció, ayer, tras`,
  futuretense: `
0 será, serán, va a, van a, prevé, prevén, previsto, prevista, próximo, próxima, hasta el, plazo, vence, tendrá, se celebrará, celebrará, podrá, deberá, volveré, iré, voy, estaré`,
};
