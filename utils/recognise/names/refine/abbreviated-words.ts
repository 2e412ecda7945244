import type { Span } from '../tag.ts';
import type { Article } from './article.ts';

/** Abbreviations of ordinary words: firms, pupils, trainers, illnesses, papers, money; written for Newsmark. */
const vietnamese = set(
  'adn atgt atm atvstp bđs bhtn bhyt bscki bsckii cbcc cbcnv cccd ccvc cbgv ceo cfo cmnd cnc cntt cpi ctv ' +
    'ddos dn dna dnnn dnvvn đbqh đhđcđ đtdđ đvt fdi fdi fomo gcn gd gdp gmo gplx gpmb gps grdp gs gv gvcn hcb hcđ hcv ' +
    'hđqt hđxx hiv hlv hpv hs hssv hsg html ipo kcn kcx kđt kpi kts ktx kttt led lnst mc mri mv ncs nđt nlđ nn nsnd ' +
    'nsưt ntd oda otp pccc pgs pgd pr ptgđ qldn qr r&d rna sgk shdn sim sms sv svhs thcs thpt tnđs ' +
    'tncn tndn tngt tnlđ tnxh tthc ttgt tv uav usd usb vat var vđv vip vnd vnđ vsattp xklđ xnk',
);
const english = set(
  'aka api asap atm bbq ceo cfo coo cto cv dna dui ev fyi gdp gmt gps hiv iq ipo led llc mp mps mvp pdf phd pm ' +
    'pr qr rna sat suv swat tv uav ufo usd vip wifi ye',
);

/** "HLV", "CEO", "GDP" by themselves name nobody. */
export function refuseAbbreviatedWords(spans: Span[], { words, lang }: Article): Span[] {
  const abbreviated = lang === 'vi' ? vietnamese : english;
  return spans.filter(({ from, to }) => {
    const word = words[from];
    return to > from + 1 || !word?.isUpper || !abbreviated.has(word.lower);
  });
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
