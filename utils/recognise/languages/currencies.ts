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
AFN afghani, afghanis
AMD dram
AOA kwanza, kwanzas
AZN manat, manats
BDT taka, takas
BTN ngultrum
BWP pula
ETB birr
GEL lari
GHS cedi, cedis
GMD dalasi
GTQ quetzal, quetzals
HUF forint, forints
HNL lempira, lempiras
IDR rupiah, rupiahs
ILS shekel, shekels
KHR riel, riels
KZT tenge
LAK kip
MMK kyat, kyats
MNT tugrik, tögrög, tughrik
MOP pataca, patacas
MYR ringgit, ringgits
MZN metical, meticais
NGN naira, nairas
PYG guarani, guaranis
THB baht, bahts
UAH hryvnia, hryvnias
VND dong
ZAR rand
BTC bitcoin, bitcoins`;

/** "TRY 50 times" is no money, "50 TRY" is. */
export const wordCodes = ['COP', 'MAD', 'PEN', 'RON', 'TRY'];
