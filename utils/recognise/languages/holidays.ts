/**
 * Feasts whose names are the same in most languages of Europe, by the rules of `resolve-holiday.ts`.
 * Jewish feasts begin on the evening before, so they span one day more.
 */
export const worldHolidays = `
p-31/2 purim
p-1/9 passover, pesach, pesah, pessach
r-1/3 rosh hashanah, rosh hashana, rosh ha-shanah, yom teruah, rosch haschana
r8/2 yom kippur, jom kippur
r13/9 sukkot, succot, sukkoth
r20/2 shemini atzeret, schemini azeret
r21/2 simchat torah
k-1/9 hanukkah, hanukah, chanukah, hannukkah, chanukka, chanukkah, hanouka, hanoukka, janucá
p48/3 shavuot, shavuoth, schawuot, shavuos
p32/2 lag baomer, lag b'omer
p19/2 yom haatzmaut, yom ha'atzmaut, jom haatzmaut
p11/2 yom hashoah, yom ha-shoah
p112/2 tisha b'av, tish'a b'av
i9-1/30 ramadan, ramadán, ramadã, ramazan
i10-1 eid al-fitr, eid ul-fitr, eid al fitr, eid ul fitr, eid-al-fitr, id al-fitr, id ul-fitr
i12-10 eid al-adha, eid ul-adha, eid al adha, eid ul adha, eid-al-adha, id ul-adha, id al-adha, bakr id, bakr-id, bakrid
i7-27 isra and mi'raj, laylat al-miraj
i9-27 laylat al-qadr, laylat al qadr, laylatul qadr
i1-1 muharram
i1-10 ashura, aschura
i3-12 mawlid, mawlid al-nabi, milad un-nabi
04-27 koningsdag
01-15 pongal
04-14 vaisakhi, baisakhi, vaishakhi, vasakhi
10-31 halloween
02-14 valentine`;
