import type { Tables } from '../language.ts';

const days = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const parts = [
  ['early-morning', 'früh'],
  ['morning', 'morgen'],
  ['morning', 'vormittag'],
  ['noon', 'mittag'],
  ['afternoon', 'nachmittag'],
  ['evening', 'abend'],
  ['night', 'nacht'],
] as const;

/** "montagabend", "dienstagnachmittags". */
const weekparts = days
  .flatMap((day, k) =>
    parts.map(([part, word]) => `${k + 1},${part} ${day}${word}, ${day}${word}s`),
  )
  .join('\n');

/** German words of the calendar and the clock. */
export const calendar: Tables = {
  month: `
1 januar, jan, jan., jänner
2 februar, feb, feb., feber
3 märz, maerz, mär, mär., mrz, mar
4 april, apr, apr.
5 mai
6 juni, jun, jun.
7 juli, jul, jul.
8 august, aug, aug.
9 september, sept, sept., sep, sep.
10 oktober, okt, okt., october
11 november, nov, nov.
12 dezember(s), dez, dez.`,
  weekday: `
1 montag(s), montagen
2 dienstag(s)
3 mittwoch(s)
4 donnerstag(s)
5 freitag(s)
6 samstag(s), sonnabend(s)
7 sonntag(s)
-1 mo.
-2 di.
-3 mi.
-4 do.
-5 fr.
-6 sa.
-7 so.`,
  weekpart: weekparts,
  relunit: `
-1,year vorjahr(s), vorjahres
-1,quarter vorquartal(s)
-1,month vormonat(s)
-1,week vorwoche
0,year heuer
1,year folgejahr, folgejahres`,
  unitend: `
year jahresende
year,start jahresbeginn, jahresanfang
month monatsende
month,start monatsbeginn, monatsanfang
quarter quartalsende
week,start wochenbeginn, wochenanfang
week,mid wochenmitte`,
  unit: `
second sekunde, sekunden, sek, sek.
minute minute, minuten, min(s), min.
hour stunde, stunden, std, std., h
day tag, tage(s), tagen
night nacht, nächte, nächten
week woche, wochen, kalenderwoche, kw
weekend wochenende, wochenenden
month monat(s), monate, monaten
quarter quartal(s), quartale, quartalen, vierteljahr
half halbjahr, halbjahre, halbjahren
year jahr, jahre(s), jahren
decade jahrzehnt(s), jahrzehnte, jahrzehnten, dekade, dekaden
century jahrhundert(s), jahrhunderte, jahrhunderten`,
  part: `
early-morning morgengrauen, früh, frühmorgens
morning morgen(s), vormittag(s), frühen morgen, am morgen
noon mittag(s)
afternoon nachmittag(s)
evening abend(s)
night nacht(s)`,
  ofpart: `
0 am, in der, des, um`,
  relday: `
0,now jetzt, gerade, genau jetzt, soeben, momentan, im moment
0 heute
-1 gestern
-2 vorgestern
-3 vorvorgestern
1 morgen
2 übermorgen, uebermorgen
3 überübermorgen
0,night heute nacht
0,evening heute abend
0,morning heute morgen, heute früh, heute vormittag
0,afternoon heute nachmittag
-1,evening gestern abend
-1,night gestern nacht, letzte nacht, vergangene nacht
1,morning morgen früh, morgen vormittag
1,evening morgen abend
1,afternoon morgen nachmittag`,
  relpre: `
-1 letzte(s), letzten, letzter, letztem, vergangene(s), vergangenen, vergangener, vergangenem, vorige(s), vorigen, voriger, vorherige, vorherigen, vorangegangenen, zurückliegenden, verstrichenen, vorherigem, vorigem
0 diese(s), diesen, dieser, diesem, aktuelle, aktuellen, aktueller, laufenden, laufende, dies
1 bevorstehende, bevorstehenden, anstehende, anstehenden, kommendem, folgendem, nächste(s), nächsten, nächster, nächstem, naechste, naechsten, kommende(s), kommenden, kommender, folgende, folgenden, folgender, darauffolgenden
2 übernächste(s), übernächsten, übernächster
-2 vorletzte(s), vorletzten, vorletzter`,
  relpost: `
2 nach dem nächsten, nach der nächsten
1 nächster woche, kommender woche`,
  windowcue: `
-1 vergangenen, letzten`,
  every: `
0 jeden, jeder, alle, jede(s)`,
  yearly: `
0 jedes jahres, jedes jahr`,
  ago: `
2 früher, zuvor, vorher, davor
1 her`,
  agopre: `
0 vor, vor etwa, vor rund, vor ca., vor circa, vor knapp, vor ungefähr, vor gut, vor fast, vor mehr als, vor über, vor weniger als`,
  later: `
0 ab jetzt, ab heute, von heute an, von jetzt an
1 später, danach, nachher`,
  inpre: `
0 in, innerhalb, innerhalb von, binnen, in etwa, in rund, in ungefähr, in circa, in ca., in weniger als, in den nächsten`,
  fromdate: `
1 nach, ab, von, nach dem
-1 vor, vor dem`,
  article: `
1 ein, eine(s), einem, einer, einen
0.5 eine halbe, ein halbes, halbe(s), halben, einer halben, einem halben, halber
0.25 eine viertel, einer viertel, viertel
0.75 eine dreiviertel, dreiviertel, einer dreiviertel
1.5 anderthalb, eineinhalb
2.5 zweieinhalb`,
  few: `
2 ein paar, paar, beiden, beide
3 einige, einigen, wenige, wenigen, mehrere, mehreren`,
  daycue: `
0 der, den, dem, am, die, das, des`,
  of: `
0 des, im, der, von, vom, in, dieses, im jahr, im jahre, /`,
  yearcue: `
0 jahr, jahre, im jahr, im jahre, geschäftsjahr, des jahres, saison, schuljahr, haushaltsjahr`,
  yearlead: `
0 in, seit, von, bis, zwischen, und, vor, nach, für, um, ab, anfang, ende, mitte, jahr, des, der, sommer, winter`,
  glue: `
0 um, am, im, in, der, den, dem, von, vom, gegen, ab, des, so gegen, ungefähr, zum`,
  to: `
0 bis, bis zum, bis zur, bis ende, bis um, bis inklusive, bis am`,
  and: `
0 und, und dem, und den`,
  from: `
0 von, vom, ab, seit
1 zwischen, zwischen dem, zwischen den`,
  since: `
0 seit, seit dem, seit der
1 ab, ab dem, ab der`,
  until: `
0 bis, bis zum`,
  before: `
0 vor, vor dem`,
  after: `
0 nach, nach dem`,
  by: `
0 bis, bis spätestens`,
  mod: `
start anfang(s), anfang des, anfang vom, zu anfang, gegen anfang, früh in, beginn, zu beginn, beginn des, beginn der, früh im, anfang der
mid mitte, mitte des, mitte der, mitte vom, gegen mitte
end ende, ende des, gegen ende, gegen ende des, spät im, spät in, ende der, ende vom, ende von`,
  clock: `
720 zwölf uhr mittags
1440 mitternacht`,
  hour: `
0 uhr, h`,
  clockcue: `
0 um, gegen, ab, so um, zirka, etwa`,
  ampm: `
0 a.m., a. m.
720 pm, p.m., p. m.`,
  past: `
0 nach`,
  till: `
0 vor`,
  quarterhour: `
15 viertel, ein viertel`,
  halfto: `
30 halb
45 viertel
15 drei viertel, dreiviertel
25 fünf nach halb
35 fünf vor halb`,
  era: `
-1 v. chr., v.chr., vor christus, v. u. z.
1 n. chr., n.chr., nach christus`,
  decadecue: `
0 die, den`,
  decade: `
2 zwanziger, zwanzigern, zwanziger jahre, zwanziger jahren
3 dreißiger, dreißigern, dreißiger jahre, dreißiger jahren
4 vierziger, vierzigern, vierziger jahre, vierziger jahren
5 fünfziger, fünfzigern, fünfziger jahre, fünfziger jahren
6 sechziger, sechzigern, sechziger jahre, sechziger jahren
7 siebziger, siebzigern, siebziger jahre, siebziger jahren
8 achtziger, achtzigern, achtziger jahre, achtziger jahren
9 neunziger, neunzigern, neunziger jahre, neunziger jahren`,
  decadesuffix: `
0 er, er jahre, er jahren, ern, er-jahre, er-jahren`,
  centurycue: `
0 jahrhundert(s), jh., jh`,
  season: `
3 frühling(s), frühjahr
6 sommer(s)
9 herbst, herbstes
12 winter(s)`,
  holidaylead: `
0 am, an, zu, vor, nach, seit, bis, zum, über`,
  dayfrom: `
1 tag nach, tag nach dem, am tag nach
-1 tag vor, tag vor dem, am tag vor, vorabend des`,
  holiday: `
12-25 weihnachten, erster weihnachtstag, weihnachtstag, 1. weihnachtstag, erster weihnachtsfeiertag, weihnachtsfeiertag
12-26 zweiter weihnachtstag, stephanstag, stefanitag
12-24 heiligabend, heiliger abend, weihnachtsabend, heilig abend
12-31 silvester
12-06 nikolaus, nikolaustag, nikolo
01-01 neujahr, neujahrstag, neues jahr
04-22 tag der erde
07-14 französischer nationalfeiertag
01-06 heilige drei könige, dreikönigstag, dreikönig
05-01 tag der arbeit, maifeiertag, staatsfeiertag
10-03 tag der deutschen einheit
10-26 nationalfeiertag
10-31 halloween, reformationstag
11-01 allerheiligen
11-02 allerseelen
08-15 mariä himmelfahrt, maria himmelfahrt
12-08 mariä empfängnis, maria empfängnis
02-14 valentinstag
08-01 schweizer bundesfeiertag, bundesfeiertag
e0 ostern, ostersonntag
e1 ostermontag
e-2 karfreitag
e-3 gründonnerstag
e-7 palmsonntag
e-46 aschermittwoch
e-48 rosenmontag
e39 christi himmelfahrt, himmelfahrt, vatertag
e49 pfingsten, pfingstsonntag, pfingstfest
e50 pfingstmontag
e60 fronleichnam
e-1 karsamstag, stiller samstag
e-3 hoher donnerstag, weißer donnerstag, palmdonnerstag
e-8 lazarus samstag
e-46 aschertag
e-46/46 fastenzeit
e-47 faschingsdienstag, fastnacht, fastnachtsdienstag, veilchendienstag
e56 trinitatis, dreifaltigkeitssonntag
o0 orthodoxer ostersonntag, orthodoxes ostern
o1 orthodoxer ostermontag
o-2 orthodoxer karfreitag
o-48 sauberer montag
l1-1 chinesisches neujahr, chinesisches neujahrsfest, chinesisches frühlingsfest, frühlingsfest
i10-1 zuckerfest, fest des fastenbrechens
i12-10 opferfest
i1-10 aschura-tag
i7-27 aufstieg des propheten, aufstieg in den himmel, himmelfahrt mohammeds
i9-27 nacht der bestimmung, nacht der macht
i1-1 islamisches neujahr
r13/9 laubhüttenfest
r8/2 versöhnungstag
p-1/9 passa, pascha, passahfest
p11/2 holocaust-gedenktag
k-1/9 lichterfest
03-08 frauentag, weltfrauentag, internationaler frauentag
04-01 aprilscherz
05-08 tag der befreiung
06-01 weltkindertag, kindertag, internationaler kindertag
09-20 deutscher weltkindertag
11-11 martinstag, st. martin
12-13 luciatag
2.7.5 muttertag
3.7.6 internationaler vatertag
4.4.11 thanksgiving
4.4.11+1 black friday
4.4.11+4 cyber monday
1.7.10 erntedankfest, erntedank
2.7.9 tag des offenen denkmals`,
  same: `
day selben tag, gleichen tag, am selben tag
period vorjahreszeitraum
year selben jahr`,
  quarter: `
3 quartal(s), vierteljahr, q
6 halbjahr(s), halbjahres, hj, hälfte, jahreshälfte`,
  first: `
1 erste(s), ersten, erster
-1 letzte(s), letzten, letzter`,
  last: `
-1 letzte(s), letzter, letzten`,
  tillnow: `
0 bis heute, bis jetzt, bis dato`,
  pasttense: `
0 war, waren, hatte, hat, haben, sagte, wurde, wurden, starb, ist, gab, kam, ging, teilte, letzte, letzten, gestern, vergangenen`,
  futuretense: `
0 wird, werden, soll, sollen, will, geplant, nächste, nächsten, kommenden, bis, ab, dürfte, gehe, bin, komme, werde, muss, müssen, kann, können, möchte, möchten, kommt, kommen, läuft, laufen, beginnt, beginnen, startet, starten, endet, sollte, sollten`,
};
