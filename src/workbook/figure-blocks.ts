import type { FormulaId } from '../sheet/index.js'

/** A row of an outcome sheet: a flow (present value, total, years), a row of years, or a single number. */
export interface FigureLine {
  /** Reference of the figure, or of the flow that its figures belong to. */
  readonly reference: string
  /** Reference of the first figure of the line, as `explain` knows it. */
  readonly explained: string
  readonly single?: FormulaId
  readonly total?: FormulaId
  readonly byYear?: FormulaId
}

/** Figures under one heading. */
export interface FigureBlock {
  /** What the references begin with: a party, `ladder`, `baseline`, ... */
  readonly about: string
  readonly lines: readonly FigureLine[]
}

const flowParts = { presentValue: 'single', total: 'total', byYear: 'byYear' } as const

/** Groups published figures by what their references begin with; the figures of one flow become one line. */
export const figureBlocks = (
  figures: ReadonlyMap<string, FormulaId>,
  isShown: (id: FormulaId) => 'number' | 'years' | undefined,
  about: (reference: string) => string,
): readonly FigureBlock[] => {
  const blocks = new Map<string, Map<string, FigureLine>>()
  const seen = new Set<FormulaId>()
  for (const [reference, id] of figures) {
    const shown = isShown(id)
    // A short name, such as gemeente.payback, is a second name of a figure that is already listed.
    if (shown === undefined || seen.has(id)) continue
    seen.add(id)
    const own = about(reference)
    const lines = blocks.get(own) ?? new Map<string, FigureLine>()
    blocks.set(own, lines)
    const dot = reference.lastIndexOf('.')
    const part = flowParts[reference.slice(dot + 1) as keyof typeof flowParts] as
      'single' | 'total' | 'byYear' | undefined
    const flow = part === undefined ? reference : reference.slice(0, dot)
    const line = lines.get(flow) ?? { reference: flow, explained: reference }
    lines.set(flow, { ...line, [part ?? (shown === 'years' ? 'byYear' : 'single')]: id })
  }
  return [...blocks].map(([name, lines]) => ({ about: name, lines: [...lines.values()] }))
}
