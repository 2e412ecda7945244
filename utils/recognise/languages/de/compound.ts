const units: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwoelf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  fuenfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const tens: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  fuenfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const ordinals: Record<string, number> = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  siebt: 7,
  acht: 8,
};

/** First letters of everything that can begin a number. */
const openings = new Set(
  [
    ...Object.keys(units),
    ...Object.keys(tens),
    ...Object.keys(ordinals),
    'hundert',
    'tausend',
    'anderthalb',
  ].map((word) => word.slice(0, 3)),
);

/** What a German word is as a number, cardinal or ordinal. */
export function readCompound(word: string): { value: number; ordinal: boolean } | undefined {
  const large = largeOrdinal(word);
  if (large !== undefined) return { value: large, ordinal: true };
  if (!openings.has(word.slice(0, 3))) return undefined;
  const half = withHalf(word);
  if (half !== undefined) return { value: half, ordinal: false };
  const cardinal = compoundNumber(word);
  if (cardinal !== undefined) return { value: cardinal, ordinal: false };
  const ordinal = compoundOrdinal(word);
  return ordinal === undefined ? undefined : { value: ordinal, ordinal: true };
}

/** "zweieinhalb", "eineinhalb", "einundhalb", "anderthalb". */
function withHalf(word: string): number | undefined {
  if (word === 'anderthalb') return 1.5;
  const match = /^(.{2,30}?)(?:einhalb|undhalb|undeinhalb)$/.exec(word);
  const whole = match ? compoundNumber(match[1] ?? '') : undefined;
  return whole === undefined ? undefined : whole + 0.5;
}

/** "millionste", "dreimilliardsten". */
function largeOrdinal(word: string): number | undefined {
  const match = /^(.{0,40}?)(million|milliard|billion)st(?:e|en|er|es|em)$/.exec(word);
  if (!match) return undefined;
  const count = match[1] ? compoundNumber(match[1]) : 1;
  const power = { million: 1e6, milliard: 1e9, billion: 1e12 }[match[2] ?? ''];
  return count === undefined || power === undefined ? undefined : count * power;
}

/** The value of a German number written as one word, below a million: "dreihundertfünfundzwanzig". */
function compoundNumber(word: string): number | undefined {
  const thousand = word.indexOf('tausend');
  if (thousand >= 0) {
    const over = thousand === 0 ? 1 : hundreds(word.slice(0, thousand));
    const rest = word.slice(thousand + 7).replace(/^und/, '');
    const under = rest === '' ? 0 : hundreds(rest);
    return over === undefined || under === undefined ? undefined : over * 1000 + under;
  }
  return hundreds(word);
}

function hundreds(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return below100(word);
  const over = at === 0 ? 1 : below100(word.slice(0, at));
  const rest = word.slice(at + 7).replace(/^und/, '');
  const under = rest === '' ? 0 : below100(rest);
  return over === undefined || under === undefined ? undefined : over * 100 + under;
}

function below100(word: string): number | undefined {
  const direct = units[word] ?? tens[word];
  if (direct !== undefined) return direct;
  const und = word.indexOf('und');
  if (und <= 0) return undefined;
  const unit = units[word.slice(0, und)];
  const ten = tens[word.slice(und + 3)];
  return unit === undefined || ten === undefined || unit > 9 ? undefined : ten + unit;
}

/** The value of a German ordinal: "dritte", "einundzwanzigsten". */
function compoundOrdinal(word: string): number | undefined {
  const stem = /^(.{2,60}?)(?:st)?(?:e|en|er|es|em)$/.exec(word);
  const bare = /^(.{2,60}?)(?:e|en|er|es|em)$/.exec(word)?.[1] ?? '';
  if (ordinals[bare] !== undefined) return ordinals[bare];
  for (const [form, value] of Object.entries(ordinals)) {
    if (bare.endsWith(form) && bare.length > form.length) {
      const head = compoundNumber(bare.slice(0, -form.length).replace(/und$/, ''));
      if (head !== undefined && head >= 100 && head % 100 === 0) return head + value;
    }
  }
  if (bare.endsWith('st')) {
    const value = compoundNumber(bare.slice(0, -2));
    return value !== undefined && value % 100 >= 20
      ? value
      : value !== undefined && value >= 100 && value % 100 === 0
        ? value
        : undefined;
  }
  if (bare.endsWith('t') && stem) {
    const value = compoundNumber(bare.slice(0, -1));
    return value !== undefined && value % 100 > 3 && value % 100 < 20 ? value : undefined;
  }
  return undefined;
}
