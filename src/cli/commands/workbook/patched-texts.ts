import { addressOfPath } from './address-of-path.js'
import { addressSteps, numberPlaces, valueAt, type BusinessCase, type Path } from '../../../case/index.js'
import type { Language } from '../../../report/index.js'
import type { CellProblem, InputChange } from '../../../workbook/index.js'
import { changedText, placeOfPath, type NumberChange } from '../../../yaml/index.js'
import { dataOf, mergedTexts, samePlaces, type CaseText } from './case-texts.js'
import { updateWords } from './update-words.js'

/** A change with where it is written. */
export interface WrittenChange extends InputChange {
  readonly file: string
  readonly line: number | undefined
  /** Its path in the case, of a programme with its projects. */
  readonly merged: Path
}

/** The files with the changes in them, or which changes cannot be written. */
export type PatchedTexts =
  | {
      readonly ok: true
      /** All files of the case, as they become. */
      readonly texts: readonly CaseText[]
      readonly changed: readonly CaseText[]
      readonly changes: readonly WrittenChange[]
    }
  | { readonly ok: false; readonly problems: readonly CellProblem[] }

/**
 * The field within which a number gets more than its value, where it is written in short: `cashable: 0.6` is the share
 * itself, and `payers: gemeente` says by a name who pays all.
 */
const withinField = (
  address: string,
  path: Path,
  stated: unknown,
): { readonly field: string; readonly isName: boolean } | undefined => {
  const field = String(addressSteps(address).at(-1))
  if (typeof stated === 'string' && stated === field) return { field, isName: true }
  const isShort = field === 'share' && path.at(-1) !== field && (typeof stated !== 'object' || stated === null)
  return isShort ? { field, isName: false } : undefined
}

/** Writes changed inputs into the text of the file in which each number is written. */
export const patchedTexts = (
  texts: readonly CaseText[],
  businessCase: BusinessCase,
  data: unknown,
  changes: readonly InputChange[],
  language: Language,
): PatchedTexts => {
  const words = updateWords[language]
  const merged = mergedTexts(texts)
  const places = numberPlaces(businessCase, data)
  const problems: CellProblem[] = []
  const asked = new Map<CaseText, Map<string, NumberChange & { readonly cell: string; readonly address: string }>>()
  const made: { readonly change: InputChange; readonly text: CaseText; readonly path: Path }[] = []
  for (const change of changes) {
    const origin = merged.originOf(places.get(change.address) ?? [])
    const text = texts.find(({ name }) => name === origin.file)
    const stated = text && valueAt(text.data, origin.path)
    const within = withinField(change.address, origin.path, stated)
    if (text === undefined || origin.path.length === 0) {
      problems.push({ cell: change.cell, message: words.noNumber(change.address) })
      continue
    }
    const isObject = typeof stated === 'object' && stated !== null
    if (change.follows === true && !(isObject && Object.hasOwn(stated, 'mode'))) continue
    // Where the mean is stated and no number, the mean is the number that is shown.
    const isMean = isObject && Object.hasOwn(stated, 'mean') && !Object.hasOwn(stated, 'value')
    const field = change.field === 'value' && isMean ? 'mean' : change.field
    made.push({ change, text, path: origin.path })
    for (const [each, path] of [[text, origin.path] as const, ...samePlaces(texts, text, origin.path)]) {
      const own = asked.get(each) ?? new Map<string, NumberChange & { cell: string; address: string }>()
      asked.set(each, own)
      const key = JSON.stringify(path)
      const isWrapped =
        within !== undefined && (within.isName || field !== 'value' || own.get(key)?.within !== undefined)
      own.set(key, {
        path,
        ...(isWrapped ? { within: within.field } : {}),
        fields: {
          ...(within?.isName === true ? { value: '1' } : {}),
          ...own.get(key)?.fields,
          [field]: change.to ?? null,
        },
        cell: own.get(key)?.cell ?? change.cell,
        address: change.address,
      })
    }
  }
  const patched = new Map<CaseText, CaseText>()
  for (const [text, own] of asked) {
    const written = changedText(text.text, [...own.values()], { format: text.options.format })
    if (written.ok) {
      patched.set(text, { ...text, text: written.text, data: dataOf(written.text, text.options) })
      continue
    }
    for (const { path, why } of written.refused) {
      const { cell, address } = own.get(JSON.stringify(path)) ?? { cell: text.file, address: '' }
      problems.push({
        cell,
        message:
          why.kind === 'no-number'
            ? words.noNumber(address)
            : why.kind === 'shared'
              ? words.shared(address, why.others.slice(0, 5).map(addressOfPath(text.data)))
              : words.unclear(address, text.file),
      })
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    texts: texts.map((text) => patched.get(text) ?? text),
    changed: [...patched.values()],
    changes: made.map(({ change, text, path }) => ({
      ...change,
      file: text.file,
      merged: places.get(change.address) ?? [],
      line: placeOfPath((patched.get(text) ?? text).text, path)?.line,
    })),
  }
}
