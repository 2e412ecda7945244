import { currencyCodes, worldCurrencies } from './currencies.ts';
import { worldHolidays } from './holidays.ts';
import type { Tables } from './language.ts';
import type { WordClass } from './word-classes.ts';

/** Signs and codes that newspapers of every language share: SI symbols, ISO 4217, CLDR. */
export const common: Tables = {
  holiday: worldHolidays,
  to: `
0 -, –, —, ~`,
  of: `
0 /`,
  percent: `
% %
‰ ‰`,
  sign: `
$ $
USD us$, usd, usd$, $us
CAD c$, cad, ca$
AUD a$, aud, au$
NZD nz$, nzd
SGD s$, sgd
HKD hk$, hkd
TWD nt$, twd
BRL r$, brl
EUR €, eur
GBP £, gbp
JPY ¥, jpy
CNY cny, rmb
KRW ₩, krw
INR ₹, inr
RUB ₽, rub
UAH ₴
TRY ₺
ILS ₪, ils
THB ฿, thb
VND ₫, vnd
CHF chf
MYR rm, myr
IDR idr
PHP ₱, php
GEL ₾
KZT ₸
MNT ₮
NGN ₦
PYG ₲
CRC ₡
GHS ₵
LAK ₭
INR ₨
AZN ₼
BTC ₿`,
  currency: `
VND vnđ
CNY 元
JPY 円
KRW 원
${worldCurrencies}`,
  isocode: currencyCodes,
  cent: `
USD ¢`,
  measure: `
kilometer km
meter m
centimeter cm
millimeter mm
micrometer μm, µm, um
nanometer nm
decimeter dm
square-kilometer km², km2
square-meter m², m2
square-centimeter cm², cm2
cubic-meter m³, m3
cubic-centimeter cm³, cm3, cc
cubic-decimeter dm³, dm3
hectare ha
kilogram kg
gram g
milligram mg
microgram μg, µg
tonne t
liter l
milliliter ml
centiliter cl
hectoliter hl
kiloliter kl
degree-celsius °c, ° c, ºc, º c, ℃
degree-fahrenheit °f, ° f, ºf, ℉
degree °, º
kelvin °k
kilometer-per-hour km/h, kmh, kph, km / giờ
meter-per-second m/s
centimeter-per-second cm/s
meter-per-minute m/min
watt w
kilowatt kw
megawatt mw
gigawatt gw
terawatt tw
watt-hour wh
kilowatt-hour kwh
megawatt-hour mwh
gigawatt-hour gwh
terawatt-hour twh
volt v
kilovolt kv
millivolt mv
milliampere ma
hertz hz
kilohertz khz
megahertz mhz
gigahertz ghz
kilobyte kb
megabyte mb
gigabyte gb
terabyte tb
petabyte pb
kilobit-per-second kbps
megabit-per-second mbps
gigabit-per-second gbps
decibel db
horsepower hp
joule j
kilojoule kj
kilocalorie kcal
hectopascal hpa
kilopascal kpa
microgram-per-cubic-meter µg/m³, μg/m³, µg/m3`,
  zone: `
0 gmt, utc
60,eu cet
120 cest`,
  decadesuffix: `
0 s`,
  quarter: `
3 q
6 h`,
  mag: `
3 k
9 bn
12 tn`,
  magweak: `
6 m, mn
9 b`,
};

/** A language's tables on top of the common ones. */
export function withCommon(own: Tables): Tables {
  const tables: Tables = { ...common };
  for (const [cls, table] of Object.entries(own) as [WordClass, string][]) {
    tables[cls] = `${table}\n${common[cls] ?? ''}`;
  }
  return tables;
}
