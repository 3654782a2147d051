import { problemCodes } from '../src/case/index.js'
import {
  boundsText,
  caseShapes,
  code,
  defaultText,
  fieldsPart,
  isNumber,
  nameOf,
  numberPart,
  type Schema,
} from './case-shapes.js'

const link = (name: string): string => `[${name}](#${name})`
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const typeText = (schema: Schema): string => {
  if (schema.$ref !== undefined) return link(nameOf(schema.$ref))
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(code).join(' or ')
  if (schema.items !== undefined) return `list of ${typeText(schema.items)}`
  const branches = schema.anyOf ?? schema.oneOf
  if (schema.type === undefined && branches !== undefined) {
    return isNumber({ anyOf: [{ anyOf: branches }] }) ? 'number' : [...new Set(branches.map(typeText))].join(' or ')
  }
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `table of ${typeText(schema.additionalProperties)} by ${keyText(schema.propertyNames)}`
  if (schema.type === 'object')
    return `object (${Object.keys(schema.properties ?? {})
      .map(code)
      .join(', ')})`
  return schema.type === 'string' ? 'text' : schema.type === 'integer' ? 'whole number' : (schema.type ?? 'anything')
}

const keyText = (schema: Schema | undefined): string => {
  if (schema?.$ref !== undefined) return link(nameOf(schema.$ref))
  return schema?.pattern?.includes('2300') === true ? 'year' : 'text'
}

const exampleCell = (example: unknown): string => (example === undefined ? '' : code(example))

const fieldRows = (schema: Schema): readonly (readonly string[])[] =>
  Object.entries(schema.properties ?? {}).map(([name, field]) => [
    code(name),
    typeText(field),
    defaultText(field, schema.required?.includes(name) === true),
    boundsText(field),
    field.english ?? '',
    exampleCell(field.examples?.[0]),
  ])

const FIELD_HEADS = ['Field', 'Type', 'Default', 'Bounds', 'Meaning', 'Example']

const section = (name: string, schema: Schema): string => {
  const lines = [`### ${name}`, '']
  if (schema.english !== undefined) lines.push(schema.english, '')
  if (schema.properties !== undefined) lines.push(table(FIELD_HEADS, fieldRows(schema)))
  else {
    if (schema.pattern !== undefined) lines.push(`Text of the form ${code(schema.pattern)}.`)
    else lines.push(`Written as ${typeText(schema)}${boundsText(schema) === '' ? '' : `, ${boundsText(schema)}`}.`)
    for (const branch of schema.anyOf ?? [])
      if (branch.properties !== undefined) lines.push('', table(FIELD_HEADS, fieldRows(branch)))
    if (schema.examples !== undefined) lines.push('', `Examples: ${schema.examples.map(code).join(', ')}.`)
  }
  if (schema.oneOf?.every((branch) => branch.properties === undefined && branch.required !== undefined) === true) {
    lines.push('', `Exactly one of ${schema.oneOf.map((branch) => code(branch.required?.[0])).join(', ')} is written.`)
  }
  return lines.join('\n')
}

const numbersSection = (numbers: readonly (readonly [string, Schema])[]): string => {
  const rows = numbers.map(([name, schema]) => [
    `<a id="${name}"></a>${name}`,
    fieldsPart(schema)?.properties?.['priceLevel'] === undefined ? 'number' : 'euros',
    boundsText(numberPart(schema)) || 'any',
    schema.english ?? '',
    exampleCell(fieldsPart(schema)?.properties?.['value']?.examples?.[0]),
  ])
  const money =
    numbers
      .map(([, schema]) => fieldsPart(schema))
      .find((branch) => branch?.properties?.['priceLevel'] !== undefined) ?? {}
  return [
    '## Numbers',
    '',
    'A number is written as a number (`0.25`), as decimal text (`"1234.50"`: a point, no thousands separator, no exponent), or as an object',
    'that also says where it comes from: `{ value: 0.25, source: ... }`. Parts and percentages are fractions: 25 % is `0.25`. `40.000`, with or',
    'without quotes, is refused: it may be 40 or 40000 (a JSON number is 40). So is every text of one to three digits, a point and three digits,',
    'unless it begins with a zero: a program passes numbers or `Decimal`s, or ends the text of a `Decimal` with one more zero (`"1.9980"`).',
    '',
    table(['Name', 'Kind', 'Bounds', 'Meaning', 'Example'], rows),
    '',
    'The object form has these fields; `priceLevel` and `index` only for euros.',
    '',
    table(FIELD_HEADS, fieldRows(money)),
  ].join('\n')
}

/** A small case, which a test reads, so that the documentation promises nothing that the reader refuses. */
export const SMALL_CASE = `name: Doorbraakteam
timeline: { from: 2024-01, through: 2028-12 }
prices: { level: 2024, index: cbs-cpi, inflation: 0.02 }
parties:
  - { id: gemeente }
  - { id: zorgverzekeraar }
targetGroups:
  - { id: aandachtshuishoudens, households: 100 }
costItems:
  - id: ggz
    targetGroup: aandachtshuishoudens
    domain: ggz
    volume: 30
    unit: uur
    price: { value: 110, priceLevel: 2023, source: Tarieven NZa 2023 }
    payers: zorgverzekeraar
    cashable: { share: 0.6, lag: 12 }
interventions:
  - id: doorbraakteam
    targetGroup: aandachtshuishoudens
    enrolment:
      - { from: 2024-01, through: 2024-12, households: 50, per: cohort }
    success: 0.5
    costs:
      - { id: team, kind: yearly, amount: 40000, payers: gemeente }
    effects:
      - { costItem: ggz, reduction: 0.25, evidence: probable, profile: { delay: 3, rampUp: 6 } }
`

/** The whole of docs/case-format.md. */
export const caseFormatMarkdown = (): string => {
  const { root, shapes } = caseShapes()
  const numbers = shapes.filter(([, schema]) => isNumber(schema))
  const others = shapes.filter(([, schema]) => !isNumber(schema))
  return [
    '# The case format',
    '',
    '<!-- Generated by scripts/case-format.ts from the definitions in src/case/parts. Do not edit. -->',
    '',
    'A case is one YAML 1.2 or JSON file, read by `readCase` and `mbc check`. Editors complete it with `case.schema.json` (`mbc schema`):',
    'put `# yaml-language-server: $schema=case.schema.json` on the first line. Dutch statutory names stay Dutch.',
    '',
    'A small case:',
    '',
    '```yaml',
    SMALL_CASE.trimEnd(),
    '```',
    '',
    '## The case',
    '',
    table(FIELD_HEADS, fieldRows(root)),
    '',
    numbersSection(numbers),
    '',
    '## Shapes',
    '',
    ...others.flatMap(([name, schema]) => [section(name, schema), '']),
    '## Limits of a file',
    '',
    'At most 10 MB, 300,000 words and signs, and 2,000,000 values (aliases counted in full), 32 levels deep, texts of at most 100,000 characters. The YAML is of',
    'version 1.2: a line `%YAML` of another is refused. A timeline is at most 100 years and 2,000 periods. Keys are unique; `__proto__`, `constructor` and `prototype` are refused, also as ids. `society` and `total` cannot be party ids, nor `fund` the id of an agreement.',
    '',
    '## Problems',
    '',
    'All problems are reported at once, at most 200, each with its path, line and column, value, reason and remedy, in Dutch or English. The codes are stable:',
    '',
    `${problemCodes.map(code).join(', ')}.`,
    '',
    "Where what to do is one change of what is written, a problem also has it as data, `fix`: `{ kind: 'write', path, value }`,",
    "`{ kind: 'remove', path }`, or `{ kind: 'rename', path, to }`. A program can offer it as a button:",
    '',
    '```ts run',
    "import { parseBusinessCase } from 'maatschappelijke-businesscase'",
    '',
    "const written = { name: 'Proef', timeline: { from: '01-2026', through: '2029-12' }, prices: { level: 2026, inflatie: 0.02 }, parties: [{ id: 'gemeente' }],",
    '  targetGroups: [], costItems: [], interventions: [] }',
    'const parsed = parseBusinessCase(written)',
    'if (!parsed.ok) for (const { remedy, fix } of parsed.problems) console.log(remedy, JSON.stringify(fix))',
    '```',
    '',
    '```text output',
    'Schrijf 2026-01. {"kind":"write","path":["timeline","from"],"value":"2026-01"}',
    'Bedoeld is misschien \'inflation\'. {"kind":"rename","path":["prices","inflatie"],"to":"inflation"}',
    '```',
    '',
  ].join('\n')
}
