import type { Tables } from '../language.ts';

/** French words of the calendar and the clock. */
export const calendar: Tables = {
  month: `
1 janvier, janv, janv., jan, jan.
2 février, févr, févr., fév, fév.
3 mar(s)
4 avril, avr, avr.
5 mai
6 juin, jun
7 juillet, juil, juil., jul
8 août, aoû
9 septembre, sept, sept., sep
10 octobre, oct, oct.
11 novembre, nov, nov.
12 décembre, déc, déc.`,
  weekday: `
1 lundi(s)
2 mardi(s)
3 mercredi(s)
4 jeudi(s)
5 vendredi(s)
6 samedi(s)
7 dimanche(s)
-1 lun, lun.
-2 mar.
-3 mer, mer.
-4 jeu, jeu.
-5 ven, ven.
-6 sam, sam.
-7 dim, dim.`,
  unit: `
second seconde(s), sec
minute minute(s), min(s), mn
hour heure(s), h
day jour(s), journée(s)
night nuit(s)
week semaine(s)
weekend week-end(s), weekend, fin de semaine
fortnight quinzaine
month mois
quarter trimestre(s)
half semestre(s)
year an, ans, année(s)
decade décennie(s)
century siècle(s)`,
  part: `
early-morning aube, petit matin, début de matinée, tôt le matin, petit déjeuner
morning matin(s), matinée, fin de matinée, milieu de matinée
noon déjeuner
afternoon après-midi, après midi, aprem, début d'après-midi, fin d'après-midi, milieu d'après-midi
evening soir(s), soirée, début de soirée, fin de soirée
night nuit(s)`,
  ofpart: `
0 du, de l', de la, le, dans l', dans la, en, cet, de, au`,
  relday: `
0,now maintenant, tout de suite, en ce moment, actuellement, à présent
0 aujourd'hui, aujourd’hui, ce jour, au jour d'aujourd'hui
-1 hier, la veille
-2 avant-hier, avant hier
1 demain
2 après-demain, après demain
1 le lendemain
0,night cette nuit
-1,evening hier soir, hier au soir
0,evening ce soir, aujourd'hui soir
0,morning ce matin
0,afternoon cet après-midi, cette après-midi, cet aprem
1,morning demain matin
1,afternoon demain après-midi
1,evening demain soir
-1,morning hier matin
-1,afternoon hier après-midi`,
  relpre: `
-1 dernier(s), dernière(s), passé, précédent, précédente
0 ce, cette, cet, ces, courant, présente
1 prochain(s), prochaine(s), suivant(s), suivante`,
  relpost: `
-1 dernier(s), dernière(s), passé(s), passée(s), précédent(s), précédente(s), écoulé(s), écoulée
0 courant, courante, en cours, actuel, actuelle, -ci, présent
1 prochain(s), prochaine(s), suivant(s), suivante(s), à venir, qui vient, d'après, qui suit, qui suivent
2 en huit, en 8
3 en quinze, en 15`,
  windowcue: `
-1 derniers, dernières, écoulés`,
  every: `
0 chaque, tous les, toutes les, les`,
  yearly: `
0 de chaque année, chaque année, tous les ans`,
  ago: `
0 plus tôt, avant, auparavant`,
  agopre: `
0 il y a, ça fait, il y a environ, voici, voilà`,
  later: `
0 à partir de maintenant, à partir d'aujourd'hui, à compter d'aujourd'hui
1 plus tard, après`,
  inpre: `
0 dans, d'ici, d’ici, en, sous, dans environ`,
  fromdate: `
1 après, à partir de, à partir du, depuis, à compter de, à compter du
-1 avant, avant le`,
  article: `
1 un, une, l'
0.5 une demi-, une demi, demi-, demi, la moitié d'une`,
  few: `
2 une paire de, deux ou trois
3 quelques, plusieurs`,
  daycue: `
0 le, du, au, les, la, l', des, le jour`,
  of: `
0 de, du, d', des, de l', de la, en, /`,
  yearcue: `
0 année, l'année, l’année, l'an, an, exercice, saison, en l'an, l'exercice`,
  yearlead: `
0 en, de, depuis, d'ici, d', jusqu'en, à, entre, et, pour, par, vers, durant, avant, après, du, au, fin, début, dès`,
  glue: `
0 à, a, le, de, du, en, vers, au, dans la, dans l', la, les, autour de, aux alentours de, à partir de, d', de l', de la, à environ, pour, des`,
  to: `
0 au, à, jusqu'au, jusqu'à, jusqu’à, jusqu’au, et le, a, jusque, jusqu'en, aux`,
  and: `
0 et, et le(s)`,
  from: `
0 de, du, depuis, à partir de, à partir du, dès, d', depuis le
1 entre, entre le(s)`,
  since: `
0 depuis, depuis le
1 dès, à compter du, à partir du, à partir de`,
  until: `
0 jusqu'au, jusqu'à, jusqu'en, jusqu’au`,
  before: `
0 avant, avant le`,
  after: `
0 après, après le`,
  by: `
0 d'ici, pour le`,
  mod: `
start début, debut, le début de, début de, début du, au début de, au début du, en début de, tout début, commencement de, au début d'
mid mi-, mi, milieu de, milieu du, au milieu de, la mi-, au milieu du, courant
end fin, la fin de, fin de, fin du, à la fin de, à la fin du, en fin de, la fin du, fin d'`,
  clock: `
720 midi
1440 minuit`,
  hour: `
0 heure(s), h, hrs, heures pile, heure pile`,
  clockcue: `
0 à, vers, a, dès, pour, environ, autour de, aux alentours de`,
  less: `
0 moins le, moins, moins la`,
  ampm: `
0 am, a.m., a.m
720 pm, p.m., p.m`,
  shorthalf: `
720 p`,
  past: `
0 après`,
  till: `
0 avant`,
  quarterhour: `
15 quart, un quart, le quart
30 demie, demi, et demie
45 trois quarts`,
  era: `
-1 av. j.-c., av j-c, avant jésus-christ, avant j.-c.
1 apr. j.-c., après jésus-christ`,
  decadecue: `
0 années, les années, décennie, les années mille neuf cent`,
  decade: `
2 vingt
3 trente
4 quarante
5 cinquante
6 soixante
7 soixante-dix
8 quatre-vingt(s)
9 quatre-vingt-dix`,
  centurycue: `
0 siècle`,
  season: `
3 printemps
6 été
9 automne
12 hiver`,
  holidaylead: `
0 à, le, avant, après, depuis, pour, à la, au, prochain`,
  dayfrom: `
1 lendemain du, lendemain de, le lendemain du, le lendemain de, jour après
-1 veille du, veille de, la veille du, la veille de, jour avant`,
  holiday: `
12-25 noël, jour de noël
12-24 réveillon de noël, veille de noël
12-31 saint-sylvestre, réveillon, réveillon de la saint-sylvestre, veille du jour de l'an
01-01 jour de l'an, nouvel an, premier de l'an, jour de l’an, nouvel an, jour du nouvel an
05-01 fête du travail, fête des travailleurs
01-06 épiphanie, fête des rois
02-02 chandeleur
03-08 journée de la femme, journée internationale des femmes, journée internationale de la femme, journée internationale des droits des femmes
04-01 poisson d'avril
04-22 jour de la terre
05-08 victoire 1945, fête de la victoire
06-21 fête de la musique
06-24 saint-jean
07-04 jour de l'indépendance
11-02 jour des morts, fête des morts
3.7.6 fête des pères
-1.7.5 fête des mères
4.4.11 thanksgiving, action de grâce(s)
4.4.11+1 vendredi noir, black friday, vendredi fou
4.4.11+4 cyber lundi, cyber monday
1.1.9 fête du travail américaine
l1-1 nouvel an chinois, nouvel an lunaire
e-1 samedi saint
e-3 jeudi saint
e-7 dimanche des rameaux, rameaux
e-46 mercredi des cendres
e60 fête-dieu
o0 pâques orthodoxe
i10-1 aïd el-fitr, aïd al-fitr, fin du ramadan
i12-10 aïd el-kebir, aïd al-adha, fête du sacrifice, aïd el-adha
p-1/9 pâque juive
07-14 fête nationale
11-11 armistice
11-01 toussaint, jour de la toussaint, journée de la toussaint, fête de la toussaint, la toussaint
08-15 assomption
10-31 halloween
02-14 saint-valentin, saint valentin
e0 pâques, dimanche de pâques
e1 lundi de pâques
e-2 vendredi saint
e39 ascension, l'ascension, jeudi de l'ascension
e49 pentecôte
e50 lundi de pentecôte
e-47 mardi gras`,
  same: `
day même jour, ce jour-là
period même période
year même année, cette année-là`,
  quarter: `
3 trimestre, trim
6 semestre, s
3 t
6 moitié`,
  first: `
1 premier(s), première(s), 1er, 1ère
-1 dernier(s), dernière(s)`,
  last: `
-1 dernier(s), dernière(s)
-2 avant-dernier, avant-dernière`,
  tillnow: `
0 à ce jour, jusqu'à présent, jusqu'à aujourd'hui, jusqu'à maintenant`,
  pasttense: `
0 était, a été, ont été, avait, ont, dit, est mort, passé, dernier, dernière, hier, depuis, fut, eu, étaient, annoncé`,
  futuretense: `
0 sera, seront, va, vont, prévu, prévue, prochain, prochaine, aura, devra, devrait, d'ici, doit, pourra, reviendrai, serai, partirai, vais`,
};
