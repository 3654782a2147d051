import type { Texts } from '../../base/index.js'
import { pathText, type Path } from '../../case/index.js'
import type { Decimal } from '../../money/index.js'
import { isMonth } from '../../timeline/index.js'
import { asNumber } from './as-written.js'
import { fillInWords, importWords, type IndigoRemark } from './import-words.js'
import type { ReadIndigo } from './read-project.js'

/** A field of a case that the sketch leaves open. */
export interface ToFillIn extends Texts {
  /** The place in the case. */
  readonly path: Path
}

/** A number of a project as a case writes it: with its source, or else with its place in the project. */
export interface SourcedNumber {
  readonly value: number | string
  readonly source: string
}

interface ReadCell<Value> {
  readonly value?: Value
}

type FillIn = keyof typeof fillInWords

/** Reads cells of one project, and keeps what is to be said about them. */
export class ImportNotes {
  readonly missing: ToFillIn[] = []
  readonly remarks: IndigoRemark[] = []
  readonly #read: ReadIndigo

  constructor(read: ReadIndigo) {
    this.#read = read
  }

  /** A field of the case: its value, or where none is known a field that the user fills in. */
  known<Value>(value: Value | undefined, word: FillIn, path: Path): Value | undefined {
    if (value === undefined) this.missing.push({ path, ...fillInWords[word] })
    return value
  }

  /** A field of the case that INDIGO never knows. */
  open(word: FillIn, path: Path): void {
    this.known(undefined, word, path)
  }

  remark(word: keyof typeof importWords, path: Path, value?: string | number): void {
    this.remarks.push({
      path: [...this.#read.at, ...path],
      ...(value === undefined ? {} : { value }),
      ...importWords[word],
    })
  }

  /** The month of a date. A year alone names none. */
  month(cell: ReadCell<string> | undefined, path: Path): string | undefined {
    const { value } = cell ?? {}
    if (value === undefined) return undefined
    const month = /^\d{4}-\d\d(?=$|-\d\d$)/.exec(value)?.[0]
    if (isMonth(month)) return month
    this.remark('noMonth', path, value)
    return undefined
  }

  /** An amount that is in euros. */
  euros(
    currency: ReadCell<string> | undefined,
    amount: ReadCell<Decimal> | undefined,
    path: Path,
  ): Decimal | undefined {
    if (amount?.value === undefined || currency?.value === 'EUR') return amount?.value
    this.remark('noEuros', path, `${asNumber(amount.value)} ${currency?.value ?? ''}`.trim())
    return undefined
  }

  number(value: Decimal, ids: string | undefined, path: Path): SourcedNumber {
    return { value: asNumber(value), source: this.#sourceOf(ids, path) }
  }

  #sourceOf(ids: string | undefined, path: Path): string {
    const { project } = this.#read
    const texts = (ids ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .flatMap((id) => {
        const source = project.sources?.find((each) => each.id === id)
        if (source === undefined) {
          this.remark('unknownSource', [...path.slice(0, -1), 'source_ids'], id)
          return []
        }
        const { name, notes, url, publication_date: published, accessed_date: accessed } = source
        const parts = [name?.value, notes, url?.value, published?.value, accessed?.value]
        return [parts.filter((part) => part !== undefined).join('; ')]
      })
      .filter((text) => text !== '')
    const own = `INDIGO, ${project.name?.value ?? 'project'}: ${pathText(path)}`
    return (texts.length === 0 ? own : texts.join(' / ')).slice(0, 5000)
  }
}
