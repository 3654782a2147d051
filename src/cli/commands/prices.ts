import { extname } from 'node:path'

import { nearest } from '../../case/index.js'
import { indexFromCsv, parseReference } from '../../programme/index.js'
import { discountRegimeIds, priceIndexIds, unitCostIds } from '../../reference/index.js'
import { type Language, wrapText } from '../../report/index.js'
import { pricesJson, pricesText } from '../../report/reference/index.js'
import { caseYaml, formatProblem } from '../../yaml/index.js'
import { cliWords } from '../cli-words.js'
import { exitCodes } from '../exit-codes.js'
import { countOf } from '../files/count-of.js'
import { readFileAs } from '../files/read-case-file.js'
import { isSameFile } from '../files/refuse-case-file.js'
import { replaceFile } from '../files/replace-file.js'
import { withCommands } from '../files/with-commands.js'
import { textOf } from '../files/text-of.js'
import { Stop } from '../terminal/stop.js'
import { terminalWidth } from '../terminal/terminal-width.js'
import { today } from '../terminal/today.js'

export interface PricesCall {
  readonly lang: Language
  readonly json?: boolean
  /** A file with reference data of one's own, which are listed too. */
  readonly reference?: string
  /** A downloaded CSV with a price index. */
  readonly import?: string
  readonly out?: string
  /** The day on which it was downloaded. */
  readonly read?: string
  readonly id?: string
  readonly column?: string
}

/**
 * The reference data of the library, and those of a file of one's own: all, of a domain, with some words in them, or one
 * record in full; or a price index out of a downloaded CSV, as a file for `--reference`.
 *
 * @throws Stop with exit code 1 where a record of the file is wrong, or a row of the CSV, and then nothing is written; 2 where nothing is found, or a
 *   file cannot be read or written
 */
export const prices = (words: readonly string[], call: PricesCall): string => {
  const { lang, json, reference } = call
  const stop = (message: string): Stop => new Stop(exitCodes.callIsWrong, wrapText(message, terminalWidth))
  if (call.import !== undefined) {
    if (words.length > 0 || json === true || reference !== undefined) throw stop(cliWords[lang].importOrList)
    return imported(call.import, call, stop)
  }
  if ([call.out, call.read, call.id, call.column].some((each) => each !== undefined))
    throw stop(cliWords[lang].importOnly)
  const asked = words.join(' ')
  const own =
    reference === undefined
      ? undefined
      : { file: reference, referenceData: readFileAs(reference, parseReference, lang).referenceData }
  const text = pricesText(asked, { language: lang, width: terminalWidth, own })
  if (text !== '') return json === true ? pricesJson(asked, { own }) : text
  const ownIds = Object.values(own?.referenceData ?? {}).flatMap((records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => id),
  )
  throw stop(
    cliWords[lang].noRecord(
      asked,
      nearest(asked.toLowerCase(), [...unitCostIds, ...priceIndexIds, ...discountRegimeIds, ...ownIds]),
    ),
  )
}

const imported = (
  csv: string,
  { lang, out, read, id, column }: PricesCall,
  stop: (message: string) => Stop,
): string => {
  const words = cliWords[lang]
  if (out !== undefined) {
    if (isSameFile(csv, out)) throw stop(words.overRows(out))
    if (!/\.(?:ya?ml|json)$/i.test(out))
      throw stop(words.noReferenceName(out, `${out.slice(0, out.length - extname(out).length)}.yaml`))
  }
  const found = indexFromCsv(textOf(csv, lang, 'csv').text, { language: lang, read: read ?? today(), id, column })
  if (!found.ok) {
    const said = found.problems.map((problem) =>
      formatProblem(withCommands(problem, lang), { language: lang, file: csv, width: terminalWidth }),
    )
    throw new Stop(exitCodes.caseIsWrong, [...said, words.problemsOfRows(csv, countOf(found.problems))].join('\n\n'))
  }
  const { referenceData, years, months } = found
  const yaml = caseYaml({ referenceData })
  if (out === undefined) return yaml
  const isJson = out.toLowerCase().endsWith('.json')
  replaceFile(out, isJson ? `${JSON.stringify({ referenceData }, undefined, 2)}\n` : yaml, (why) =>
    stop(words.fileUnwritable(out, why)),
  )
  return `${wrapText(words.indexIn(out, years, months), terminalWidth)}\n`
}
