/**
 * ISO 4217 codes that are met in newspapers, but for those that are words in capitals ("ALL", "TOP").
 * They are money only in capitals; the ones in `wordCodes` only behind the number.
 */
export const currencyCodes =
  'AED AFN AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
    .split(' ')
    .map((code) => `${code} ${code.toLowerCase()}`)
    .join('\n');

/** Names that are the same, or nearly, in most languages of Europe and no words of them. */
export const worldCurrencies = `
AFN afghani(s)
AMD dram
AOA kwanza(s)
AZN manat(s)
BDT taka(s)
BTN ngultrum
BWP pula
ETB birr
GEL lari
GHS cedi(s)
GMD dalasi
GTQ quetzal(s)
HUF forint(s)
HNL lempira(s)
IDR rupiah(s)
ILS shekel(s)
KHR riel(s)
KZT tenge
LAK kip
MMK kyat(s)
MNT tugrik, tögrög, tughrik
MOP pataca(s)
MYR ringgit(s)
MZN metical, meticais
NGN naira(s)
PYG guarani(s)
THB baht(s)
UAH hryvnia(s)
VND dong
ZAR rand
BTC bitcoin(s)`;

/** "TRY 50 times" is no money, "50 TRY" is. */
export const wordCodes = ['COP', 'MAD', 'PEN', 'RON', 'TRY'];
