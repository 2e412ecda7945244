/**
 * The MUSTs of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) for what we write,
 * as a JSON Schema of our own: sections 3.1 (annotation), 3.2.4 (textual body), 3.3.1 (times),
 * 3.3.5 (motivations and purposes), 4.1–4.2 (specific resource, selectors), 4.3.1 (time state) and
 * 5 (page and collection).
 */
// The published schemas ask for `format: uri` wherever the model says IRI: RFC 3986, ASCII alone.
const unit = "(?:[\\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*";
const iri = {
  type: 'string',
  pattern: `^[A-Za-z][A-Za-z0-9+.-]*:(?://\\[[0-9A-Fa-f:.]+\\])?${unit}(?:#${unit})?$`,
};
const dateTime = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
const motivation = {
  enum: [
    ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
    ...[
      'highlighting',
      'identifying',
      'linking',
      'moderating',
      'questioning',
      'replying',
      'tagging',
    ],
  ],
};
const context = { const: 'http://www.w3.org/ns/anno.jsonld' };
const offset = { type: 'integer', minimum: 0 };

const body = {
  type: 'object',
  required: ['type', 'value'],
  not: { anyOf: [{ required: ['id'] }, { required: ['source'] }] },
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    purpose: motivation,
    format: { type: 'string', pattern: '^(application|audio|image|text|video)/' },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-|$)' },
  },
};

const selector = {
  type: 'object',
  oneOf: [
    {
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: { type: 'string' },
        prefix: { type: 'string' },
        suffix: { type: 'string' },
      },
      additionalProperties: false,
    },
    {
      required: ['type', 'start', 'end'],
      properties: { type: { const: 'TextPositionSelector' }, start: offset, end: offset },
      additionalProperties: false,
    },
  ],
};

const annotation = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  not: { required: ['body', 'bodyValue'] },
  properties: {
    '@context': context,
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    created: dateTime,
    modified: dateTime,
    generator: {
      type: 'object',
      required: ['type', 'name'],
      properties: { type: { const: 'Software' }, name: { type: 'string' } },
    },
    body: { type: 'array', items: body },
    target: {
      type: 'object',
      required: ['source'],
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        styleClass: { type: 'string' },
        state: {
          type: 'object',
          required: ['type', 'sourceDate'],
          properties: { type: { const: 'TimeState' }, sourceDate: dateTime },
        },
        selector: { type: 'array', minItems: 1, items: selector },
      },
      // Every other term carries a prefix the context defines.
      patternProperties: { '^(dc|dcterms|schema):[a-zA-Z0-9]+$': { type: 'string' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

export const w3cSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items', 'partOf'],
  properties: {
    '@context': context,
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: {
      type: 'object',
      required: ['id', 'type'],
      properties: {
        id: iri,
        type: { const: 'AnnotationCollection' },
        label: { type: 'string' },
        generated: dateTime,
      },
      additionalProperties: false,
    },
    items: { type: 'array', items: annotation },
  },
  additionalProperties: false,
};
