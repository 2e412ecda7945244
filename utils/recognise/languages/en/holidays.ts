/** English names of holidays, by the rules of `resolve-holiday.ts`. */
export const holidays = `
12-25 christmas, christmas day, xmas, xmas day
12-24 christmas eve, xmas eve
12-26 boxing day, st. stephen's day, kwanzaa
12-31 new year's eve, new years eve, new year’s eve, new year eve
01-01 new year's day, new years day, new year's, new year, new years, new year’s day, new year day
01-06 epiphany, three kings day, twelfth night
01-20 inauguration day
01-26 australia day
02-02 groundhog day, candlemas
02-06 waitangi day
02-12 lincoln's birthday, lincoln birthday
02-14 valentine's day, valentines day, valentine's, valentine’s day, valentine day
03-01 st. david's day
03-08 women's day, international women's day, womens day
03-14 pi day, white day
03-15 ides of march, the ides of march
03-17 st. patrick's day, saint patrick's day, st patrick's day, st. paddy's day, st patricks day, saint patricks day
03-20 happiness day
04-01 april fools, april fool's day, april fools day, april fools' day, april fool's
04-22 earth day
04-23 st. george's day, st george's day, book day
04-25 anzac day
05-01 may day, labour day, loyalty day, law day, workers' day, international workers' day
05-05 cinco de mayo
05-09 victory day, europe day
06-14 flag day
06-19 juneteenth
06-24 st. john's day, midsummer day
07-01 canada day
07-04 independence day, 4th of july, fourth of july, us independence day
07-14 bastille day
08-15 assumption day, feast of the assumption
09-11 patriot day
09-17 constitution day, citizenship day
09-21 peace day, international day of peace
10-24 united nations day
10-31 halloween day, hallowe'en, all hallows' eve
11-01 all saints day, all saints' day, all hallows' day
11-02 all souls day, all souls' day
11-05 guy fawkes day, guy fawkes night, bonfire night
11-11 veterans day, veterans' day, veteran's day, veteran day, remembrance day, armistice day, singles day, singles' day
12-06 st. nicholas day, st nicholas day
12-07 pearl harbor day, pearl harbor remembrance day
12-10 human rights day
12-13 st. lucia day
=10-16 boss's day, boss day, boss's, bosses day
=04-15 tax day
e0 easter, easter sunday, easter day
e1 easter monday, easter mon
e-1 easter saturday, holy saturday, black saturday
e-2 good friday
e-3 maundy thursday, holy thursday, covenant thursday
e-7 palm sunday, branch sunday
e-8 lazarus saturday
e-46 ash wednesday, carnival wednesday
e-46/46 lent, great lent
e-47 shrove tuesday, pancake day, mardi gras, fat tuesday
e-48 shrove monday, rose monday
e39 ascension day, ascension thursday, holy ascension
e49 pentecost, whit sunday, white sunday, whitsunday
e50 whit monday, pentecost monday, monday of the holy spirit
e56 trinity sunday
e60 corpus christi
o0 orthodox easter, orthodox easter sunday, orthodox easter day
o1 orthodox easter monday
o-2 orthodox good friday, orthodox great friday
o-48 clean monday, orthodox clean monday
1.1.9 labor day, us labor day
-1.1.5 memorial day, decoration day
1.1.5 early may bank holiday
-1.1.8 summer bank holiday, late summer bank holiday
2.1.10 columbus day, indigenous peoples' day, indigenous peoples day, canadian thanksgiving
3.1.1 mlk day, martin luther king day, martin luther king's day, martin luther king jr. day, martin luther king jr day, martin luther king birthday, civil rights day, idaho human rights day
3.1.2 presidents day, presidents' day, president's day, president day, washington's birthday, george washington day, daisy gatson bates day
-1.5.4 arbor day
4.4.11 thanksgiving, thanksgiving day, thanks giving, us thanksgiving
4.4.11+1 black friday
4.4.11+4 cyber monday
4.4.11+5 giving tuesday
3.6.5 armed forces day
3.7.5/7 ems week
2.7.5 mother's day, mothers day, mothers' day, mother’s day
3.7.6 father's day, fathers day, fathers' day, father’s day
4.7.7 parents day, parents' day
1.7.9 grandparents day, grandparents' day
-1.3.4 administrative professionals' day, administrative professionals day, administrative professional day, secretaries day
2.7.3 daylight saving start, daylight savings start, daylight saving start day, daylight savings start day
1.7.11 daylight saving end, daylight savings end, daylight saving end day, daylight savings end day
1.2.11 election day
l1-1 chinese new year, chinese new year's day, chinese new years, lunar new year, lunar new year's day, chinese lunar new year, chinese lunar new year's day, spring festival
l1-15 lantern festival
l5-5 dragon boat festival
l8-15 mid-autumn festival, moon festival, mid-autumn day
i12-10 feast of sacrifice, sacrifice feast, festival of sacrifice
i10-1 end of ramadan, feast of breaking the fast
i9-27 night of power, night of measures, night of destiny
i7-27 night journey, the night journey
i1-1 islamic new year
i1-10 day of ashura
p-1/9 feast of unleavened bread
r13/9 feast of tabernacles, feast of booths
r8/2 day of atonement
k-1/9 festival of lights
04-27 king's day`;
