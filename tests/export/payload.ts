import { annotation, kept, page } from '../store/kept.ts';

/** Where a payload that ran or fetched would call; a test serves nothing else there. */
export const bait = 'http://127.0.0.1:9/bait';

/** What must come out of every format as mere text. */
export const payloads = [
  '<script>document.title="ran"</script>',
  '</script><script>document.title="ran"</script>',
  '</style><style>@import "http://127.0.0.1:9/bait"</style>',
  `<img src="${bait}" onerror="document.title='ran'">`,
  `"><svg onload="document.title='ran'">`,
  `' onmouseover='document.title="ran"' x='`,
  '--><!-- <b>',
  ']]><x/>',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  `<meta http-equiv=refresh content="0;url=${bait}">`,
  `<base href="${bait}"><link rel=stylesheet href="${bait}">`,
  `<iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>`,
  'javascript:document.title="ran"',
  '[x](javascript:alert(1)) ![x](http://127.0.0.1:9/bait)',
  '=HYPERLINK("http://127.0.0.1:9/bait","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\u202Egnp.exe\u202C \u2066x\u2069',
  '\\input{/etc/passwd} \\write18{id} $x$ % # & ~ ^ {',
  '\nER  - \nTY  - JOUR\nTI  - forged',
  '}\n@comment{x}\n@online{forged, title={x}}',
  'x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  '---\ntitle: forged\n...\n*a &b !!x',
  '-DOCSTART- O\n\nforged B-PER',
  'T9\tPerson 0 1\tx\n#9\tNote T1\tforged',
  '{{title}} {{constructor}} {{__proto__}}',
  '"__proto__":{"x":1}',
  'control \u0000\u0007\u001B[31m\u0085\u2028\u2029\uFEFF',
  'lone \uD800 half',
  '_x000D_ _x0041_',
] as const;

const address = 'javascript:document.title="ran"//';

/** Every payload as quote, note, tag, value, label, title, byline, site and address at once. */
export const payloadPages = payloads.map((payload, index) => {
  const id = `https://evil.example/${index}`;
  const given = {
    quote: payload,
    anchor: { exact: payload, prefix: payload, suffix: payload, start: 0 },
    note: payload,
    tags: [payload],
    label: payload,
    page: id,
  };
  const annotations = (['passage', 'date', 'place'] as const).map((kind, number) =>
    annotation({
      ...given,
      id: `${index}-${number} ${payload}`,
      kind,
      value: kind === 'date' ? '2024-07-03' : payload,
    }),
  );
  const facts = { id, title: payload, byline: payload, site: payload, published: payload };
  return {
    ...kept(...annotations),
    page: page({ ...facts, url: address, canonical: address, lang: payload, note: payload }),
  };
});
