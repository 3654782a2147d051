import { isScalar, type Pair, type ParsedNode, type Scalar } from 'yaml'

import { type Path, fieldsBeside, kindOfField } from '../case/index.js'

/**
 * A text between braces that a comma cuts: YAML reads `{ source: Berenschot, 2018 }` as a source and a field `2018`
 * without a value.
 */
export interface CutText {
  readonly path: Path
  /** The whole text, as its author likely intended it. */
  readonly whole: string
}

// Far more than are reported.
const MOST_JUDGED = 1000

interface Cut {
  readonly path: Path
  readonly object: Record<string, unknown>
  readonly value: Scalar
  readonly rests: Scalar[]
}

/** The texts of a tree that a comma cuts, collected while the tree is read. */
export class CutTexts {
  readonly #cuts: Cut[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Adds what follows a comma and has no colon to the field before it; false where it is a field by itself. */
  takes(pair: Pair, before: Omit<Cut, 'rests'> | undefined): boolean {
    if (pair.value !== null || !isScalar(pair.key) || before === undefined) return false
    const last = this.#cuts.at(-1)
    if (last?.value === before.value) last.rests.push(pair.key)
    else this.#cuts.push({ ...before, rests: [pair.key] })
    return true
  }

  /**
   * Restores each where its field takes free text, or where only digits were cut off: a number, month or choice with a
   * comma in it is then refused as such. Anything else that was cut off stays a field without a value.
   */
  mend(data: unknown): readonly CutText[] {
    const mended: CutText[] = []
    for (const [at, cut] of this.#cuts.entries()) {
      const kind = at < MOST_JUDGED ? kindOfField(data, cut.path) : 'other'
      const keys = cut.rests.map(({ value }) => String(value))
      const isWhole =
        kind === 'text'
          ? !keys.some((key) => fieldsBeside(data, cut.path).includes(key))
          : keys.every((key) => /^\d+$/.test(key))
      if (isWhole) {
        const whole = this.#whole(cut)
        put(cut.object, String(cut.path.at(-1)), whole)
        if (kind === 'text') mended.push({ path: cut.path, whole })
      } else for (const key of keys) if (!Object.hasOwn(cut.object, key)) put(cut.object, key, null)
    }
    return mended
  }

  #whole({ value, rests }: Cut): string {
    const [from = 0, to = 0] = value.range ?? []
    const start = value.type === 'PLAIN' ? this.#text.slice(from, to) : String(value.value)
    return `${start}${this.#text.slice(to, rests.at(-1)?.range?.[1] ?? to)}`.replace(/\s+/g, ' ')
  }
}

const put = (object: Record<string, unknown>, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A text or number written in place: what an alias repeats is whole. */
export const writtenScalar = (node: ParsedNode | null): Scalar | undefined =>
  isScalar(node) && node.value !== null ? node : undefined
