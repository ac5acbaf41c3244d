import { COMPARATORS, FIGURE_KINDS, ROLES } from '../layers/figures/schema.ts';

const text = { type: 'string', minLength: 1 };
const date = { type: 'string', format: 'date' };
const address = { type: 'string', format: 'uri' };
const orNull = { type: ['string', 'null'] };

const figure = {
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  label: { ...text, description: '说的是什么（本站的话）' },
  number: { ...text, description: '报告写的数，逐字' },
  value: {
    description: '数值；比值是两个数',
    oneOf: [{ type: 'number' }, { type: 'array', items: { type: 'number' }, minItems: 2 }],
  },
  unit: text,
  comparator: { enum: [...COMPARATORS] },
  kind: { enum: [...FIGURE_KINDS] },
  role: { enum: [...ROLES], description: '要办的、增减、总数、背景' },
  roleName: text,
  theme: text,
  quote: { ...text, description: '报告原话，逐字' },
  chapter: text,
  chapterTitle: text,
  paragraph: text,
  sentence: text,
  url: { ...address, description: '这句话的网址' },
  see: { type: 'array', items: text, description: '同一句话里的其他数字' },
  conversion: { ...orNull, description: '换算（本站算的）' },
  note: { ...orNull, description: '对原文写法的说明（本站的话）' },
};

const source = { title: text, publisher: text, url: address, deliveredOn: date, publishedOn: date };

function strict(properties: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** JSON Schema (2020-12) of the published figures; `id` is its own address. */
export function figuresJsonSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: '报告里的数字',
    ...strict({
      $schema: address,
      source: strict({ ...source, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
      citation: text,
      figures: { type: 'array', items: strict(figure) },
    }),
  };
}
