import { format, resolveConfig } from 'prettier'

import { distributionKinds } from '../src/chance/index.js'
import {
  attributionRules,
  beyondHorizonChoices,
  comparisonChoices,
  discountTimings,
  domains,
  evidenceGrades,
  fundings,
  indicatorLevels,
  measuringFrequencies,
  overlaps,
  partyKinds,
  scenarioKinds,
  unspentChoices,
} from '../src/case/index.js'
import { provenance } from '../src/case/numbers/stated-number.js'
import { uncertainFieldNames } from '../src/case/numbers/uncertain-fields.js'
import { selectionFields } from '../src/case/parts/agreements/item-selection.js'
import { timelineSteps } from '../src/timeline/index.js'
import { boundsText } from './case-format/bounds-text.js'
import { defaultText } from './case-format/default-text.js'
import { caseShapes, fieldsPart, isAnything, isNumber, nameOf, numberPart, type Schema } from './case-shapes.js'

/** Closed lists by the type that the library gives them, and the file that declares it. */
const lists: readonly (readonly [type: string, file: string, choices: readonly string[]])[] = [
  ['AttributionRule', './parts/settings/attribution-choice.js', attributionRules],
  ['BeyondHorizonChoice', './choices/beyond-horizon-choice.js', beyondHorizonChoices],
  ['ComparisonChoice', './choices/comparison-choice.js', comparisonChoices],
  ['DiscountTiming', './parts/settings/discount-choice.js', discountTimings],
  ['DistributionKind', '../chance/index.js', distributionKinds],
  ['Domain', './choices/domain.js', domains],
  ['EvidenceGrade', './choices/evidence-grade.js', evidenceGrades],
  ['Funding', './parts/interventions/intervention-cost.js', fundings],
  ['IndicatorLevel', './choices/indicator-level.js', indicatorLevels],
  ['MeasuringFrequency', './choices/measuring-frequency.js', measuringFrequencies],
  ['Overlap', './parts/settings/attribution-choice.js', overlaps],
  ['PartyKind', './parts/parties/party.js', partyKinds],
  ['ScenarioKind', './parts/what-if/scenario.js', scenarioKinds],
  ['UnspentChoice', './choices/unspent-choice.js', unspentChoices],
  ['TimelineStep', '../timeline/index.js', timelineSteps],
]

/** Fields that several shapes have in common, by the interface that holds them. */
const commonFields: readonly (readonly [name: string, fields: readonly string[], meaning: string])[] = [
  ['UncertaintyInput', uncertainFieldNames, 'How uncertain a number is; see the guide to uncertainty.'],
  ['ProvenanceInput', Object.keys(provenance), 'Where a number comes from.'],
  [
    'ItemSelectionInput',
    Object.keys(selectionFields),
    'Which cost items something is about: those of the named domains and those named one by one; all where neither is written.',
  ],
]

const otherNames: Readonly<Record<string, string>> = {
  'price-index': 'OwnPriceIndexInput',
  shares: 'SharesByPartyInput',
}

const inputName = (shape: string): string =>
  otherNames[shape] ?? `${shape.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Input`

/** Both choose one way of writing out of several. */
const branchesOf = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined =>
  anyOf ?? oneOf?.filter((branch) => branch.$ref !== undefined || branch.type !== undefined)

/** One party that pays all, or shares by party. */
const isWhoPays = (branches: readonly Schema[] = []): boolean =>
  branches.length === 2 && branches[0]?.$ref === '#/$defs/id' && branches[1]?.$ref === '#/$defs/shares'

/** A number or a decimal text; the check of a case judges which texts are. */
const isDecimal = (branches: readonly Schema[]): boolean =>
  branches.length === 2 && branches[0]?.type === 'number' && branches[1]?.type === 'string'

const { root, shapes } = caseShapes()
const byName = new Map(shapes)

const isMoney = (shape: Schema): boolean => fieldsPart(shape)?.properties?.['priceLevel'] !== undefined

const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) return typeOfShape(nameOf(schema.$ref))
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return typeOfChoices(schema.enum)
  if (schema.items !== undefined) return `readonly ${inList(schema.items)}[]`
  const branches = branchesOf(schema)
  if (isWhoPays(branches)) return 'SharesInput'
  if (schema.properties === undefined && branches !== undefined && branches.length > 0)
    return isDecimal(branches) ? 'DecimalValue' : branches.map(typeOf).join(' | ')
  if (typeof schema.additionalProperties === 'object')
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties)}>>`
  if (schema.properties !== undefined) return objectOf(schema)
  if (isAnything(schema)) return 'unknown'
  return schema.type === 'string' ? 'string' : 'number'
}

const typeOfShape = (name: string): string => {
  const shape = byName.get(name)
  if (shape === undefined) throw new Error(`The schema has no shape ${name}.`)
  if (isNumber(shape)) return isMoney(shape) ? 'MoneyInput' : 'QuantityInput'
  return shape.type === 'string' || shape.type === 'integer' ? typeOf(shape) : inputName(name)
}

const typeOfChoices = (choices: readonly unknown[]): string =>
  lists.find(([, , known]) => known.length === choices.length && known.every((one) => choices.includes(one)))?.[0] ??
  choices.map((one) => JSON.stringify(one)).join(' | ')

const inList = (items: Schema): string => (/^\w+$/.test(typeOf(items)) ? typeOf(items) : `(${typeOf(items)})`)

/** Of a number its own limits stand at each field that takes it: the type has none. */
const limitsOf = (field: Schema): string => {
  const shape = field.$ref === undefined ? undefined : byName.get(nameOf(field.$ref))
  return shape !== undefined && isNumber(shape) ? boundsText(numberPart(shape), 'en') : boundsText(field, 'en')
}

const meaningOf = (field: Schema, required: boolean): string => {
  const limits = limitsOf(field)
  const otherwise = defaultText(field, required, 'en')
  return [
    field.english ?? '',
    ...(limits === '' ? [] : [`${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`]),
    ...(required || otherwise === 'none' || otherwise === 'all defaults'
      ? []
      : [`Default: ${/^[\w.-]+$/.test(otherwise) ? `\`${otherwise}\`` : otherwise}.`]),
  ].join(' ')
}

const fieldOf = (name: string, field: Schema, required: boolean): string =>
  `${comment(meaningOf(field, required), '  ')}\n  readonly ${name}${required ? `: ${typeOf(field)}` : `?: ${typeOf(field)} | undefined`}`

const fieldsOf = (schema: Schema, without: readonly string[] = []): string =>
  Object.entries(schema.properties ?? {})
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => fieldOf(name, field, schema.required?.includes(name) === true))
    .join('\n')

const commonTo = (schema: Schema): typeof commonFields =>
  commonFields.filter(([, fields]) => fields.every((field) => schema.properties?.[field] !== undefined))

const objectOf = (schema: Schema): string => {
  const common = commonTo(schema)
  const own = fieldsOf(
    schema,
    common.flatMap(([, fields]) => fields),
  )
  return [...common.map(([name]) => name), ...(own === '' ? [] : [`{\n${own}\n}`])].join(' & ')
}

const interfaceOf = (name: string, meaning: string, schema: Schema, without: readonly string[] = []): string => {
  const common = commonTo(schema).filter(([other]) => other !== name)
  const above = common.length === 0 ? '' : ` extends ${common.map(([other]) => other).join(', ')}`
  const own = fieldsOf(schema, [...without, ...common.flatMap(([, fields]) => fields)])
  return `${comment(meaning)}\nexport interface ${name}${above} {\n${own}\n}`
}

const aliasOf = (name: string, meaning: string, type: string): string =>
  `${comment(meaning)}\nexport type ${name} = ${type}`

const shapeOf = (name: string, shape: Schema): string =>
  shape.properties === undefined
    ? aliasOf(inputName(name), shape.english ?? '', typeOf(shape))
    : interfaceOf(inputName(name), shape.english ?? '', shape)

const numbers = (): readonly string[] => {
  const quantity = fieldsPart(shapes.find(([, shape]) => isNumber(shape) && !isMoney(shape))?.[1] ?? {}) ?? {}
  const money = fieldsPart(shapes.find(([, shape]) => isNumber(shape) && isMoney(shape))?.[1] ?? {}) ?? {}
  const only = (fields: readonly string[]): Schema => ({
    properties: Object.fromEntries(Object.entries(money.properties ?? {}).filter(([name]) => fields.includes(name))),
  })
  return [
    ...commonFields.slice(0, 2).map(([name, fields, meaning]) => interfaceOf(name, meaning, only(fields))),
    interfaceOf('StatedNumber', 'A number with where it comes from and how uncertain it is.', quantity),
    aliasOf(
      'QuantityInput',
      'A number, or a number with where it comes from and how uncertain it is.',
      'DecimalValue | StatedNumber',
    ),
    `${comment('Euros with their price level, index and source, or a reference to a unit cost.')}\nexport interface StatedAmount extends StatedNumber {\n${fieldsOf(only(['reference', 'priceLevel', 'index']))}\n}`,
    aliasOf('MoneyInput', 'Euros, or euros with their price level, index and source.', 'DecimalValue | StatedAmount'),
  ]
}

const selection = (): string => {
  const [name, fields, meaning] = commonFields[2] as (typeof commonFields)[number]
  const holder = shapes.map(([, shape]) => shape).find((shape) => commonTo(shape).some(([other]) => other === name))
  const properties = Object.fromEntries(
    Object.entries(holder?.properties ?? {}).filter(([field]) => fields.includes(field)),
  )
  return interfaceOf(name, meaning, { properties })
}

const comment = (text: string, indent = ''): string => {
  const width = 116 - indent.length
  const one = `${indent}/** ${text} */`
  if (one.length <= 120) return one
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n')
}

/** The types of what a program states of a case, each field with its meaning, limits and default. */
export const caseInputTypes = async (): Promise<string> => {
  const declared = [
    interfaceOf(
      inputName('business-case'),
      'What a case file, or a program, may state: the shape that `parseBusinessCase` reads.',
      root,
    ),
    ...numbers(),
    selection(),
    ...shapes
      .filter(([, shape]) => !isNumber(shape) && shape.type !== 'string' && shape.type !== 'integer')
      .map(([name, shape]) => shapeOf(name, shape)),
    aliasOf(
      'SharesInput',
      'Shares by party id (together 1), or the id of the one party that pays all.',
      'string | SharesByPartyInput',
    ),
  ].join('\n\n')
  const known = [...lists.map(([type, file]) => [type, file] as const), ['DecimalValue', '../money/index.js'] as const]
  const files = [...new Set(known.map(([, file]) => file))].sort()
  const typesOf = (file: string): string => known.flatMap(([type, from]) => (from === file ? [type] : [])).join(', ')
  const text = [
    '// Generated by scripts/case-format.ts from the definitions in src/case/parts. Do not edit.',
    ...files.map((file) => `import type { ${typesOf(file)} } from '${file}'`),
    '',
    declared,
  ].join('\n')
  return format(text, { ...(await resolveConfig('src/case/input.ts')), parser: 'typescript' })
}
