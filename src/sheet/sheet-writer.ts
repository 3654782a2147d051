import { InternalFault } from '../base/index.js'
import { Decimal, ONE, ZERO, type DecimalValue } from '../money/index.js'
import type { Axes, Axis, Shape } from './axis.js'
import type { Formula, FormulaId, MetId, ProductId, RowId, ScalarId, ShapedId, Term } from './formula.js'
import type { Name } from './label.js'
import type { FigureReference, Sheet } from './sheet.js'
import { TooMuchWork, workOf } from './work-of.js'

/** An operation on two formulas, cell by cell. */
type Binary = <One extends FormulaId, Other extends FormulaId>(one: One, other: Other) => MetId<One | Other>

/** Writes formulas onto a sheet. Each verb returns the formula it wrote, to be used in later ones. */
export interface SheetWriter {
  readonly axes: Axes
  constant(value: DecimalValue): ScalarId
  parameter(path: string, value: Decimal, name: Name): ScalarId
  data(axis: Axis, values: readonly DecimalValue[]): RowId
  cells(axis: Axis, scalars: readonly FormulaId[]): RowId
  add<Ids extends readonly FormulaId[]>(...args: Ids): MetId<Ids[number]>
  multiply<Ids extends readonly FormulaId[]>(...args: Ids): ProductId<Ids[number]>
  subtract: Binary
  divide: Binary
  /** How many whole times `by` goes into `what`, rounded down. */
  quotient: Binary
  minimum: Binary
  maximum: Binary
  power: Binary
  /** `then` where the test is above zero, else `otherwise`. */
  select<Test extends FormulaId, Then extends FormulaId, Otherwise extends FormulaId>(
    test: Test,
    then: Then,
    otherwise: Otherwise,
  ): MetId<Test | Then | Otherwise>
  running(row: FormulaId): RowId
  total(row: FormulaId): ScalarId
  least(row: FormulaId): ScalarId
  greatest(row: FormulaId): ScalarId
  gather(axis: Axis, row: FormulaId, terms: readonly (readonly Term[])[]): RowId
  lagged(row: FormulaId, months: FormulaId, from?: number): RowId
  /** A row of periods that is written later, and then bound; its cells may rest only on earlier periods. */
  forward(): RowId
  bind(forward: FormulaId, row: FormulaId): void
  convolve(
    axis: 'period' | 'clock',
    entering: FormulaId,
    share: FormulaId,
    within?: { readonly start: number; readonly end: number },
  ): RowId
  /** One minus a share. */
  oneMinus<Id extends FormulaId>(share: Id): MetId<Id>
  shape(of: FormulaId): Shape
  isRow(formula: FormulaId): formula is RowId
  /** Says what a formula stands for. Returns the formula to use under that name. */
  name<Id extends FormulaId>(formula: Id, name: Name): Id
  nameOf(formula: FormulaId): Name | undefined
  /** Publishes a formula as a figure that results and explanations can ask for. */
  figure(reference: string, formula: FormulaId): FormulaId
  /** The sheet, sealed: nothing is written on it any more. */
  sheet(): Sheet
}

/**
 * An empty sheet to write on, with rows of the given lengths.
 *
 * @param most work that a sheet may hold: writing stops where it would hold more
 * @throws TooMuchWork
 */
export const sheetWriter = (axes: Axes, most = Infinity): SheetWriter =>
  writerOn({ axes, formulas: [], names: new Map(), bindings: new Map(), figures: new Map() }, most)

/**
 * A sheet of its own that begins with all that stands on a sealed one, under the same ids. A reader that follows more
 * than a case publishes (whether a draw gains) writes it there; the sealed sheet stays as it is.
 */
export const continuing = (sealed: Sheet): SheetWriter => writerOn(sealed)

const writerOn = (begun: Sheet, most = Infinity): SheetWriter => {
  const { axes } = begun
  const formulas: Formula[] = [...begun.formulas]
  const names = new Map(begun.names)
  const figures = new Map<FigureReference, FormulaId>(begun.figures)
  const bindings = new Map(begun.bindings)
  const constants = new Map<string, ScalarId>()
  let work = 0
  let isSealed = false
  const expectOpen = (): void => {
    if (isSealed) throw new InternalFault('this sheet is sealed: a formula is written with the rule that it is part of')
  }

  const write = <Written extends Formula>(formula: Written): ShapedId<Written['shape']> => {
    expectOpen()
    work += workOf(formula, axes)
    if (work > most) throw new TooMuchWork(most)
    formulas.push(formula)
    return (formulas.length - 1) as ShapedId<Written['shape']>
  }
  // The shape follows from the operands when the formula is written; the type says the same.
  const met = <Id extends FormulaId>(formula: Formula): MetId<Id> => write<Formula>(formula) as MetId<Id>
  const at = (id: FormulaId): Formula => {
    const formula = formulas[id]
    if (formula === undefined) throw new InternalFault(`formula ${id} is not on this sheet`)
    return formula
  }
  const shape = (id: FormulaId): Shape => at(id).shape
  const common = (...args: readonly FormulaId[]): Shape => {
    let found: Shape = 'scalar'
    for (const arg of args) {
      const own = shape(arg)
      if (own === 'scalar' || own === found) continue
      if (found !== 'scalar') throw new InternalFault(`a row of ${found}s cannot meet a row of ${own}s`)
      found = own
    }
    return found
  }
  const rowShape = (id: FormulaId): Axis => {
    const own = shape(id)
    if (own === 'scalar') throw new InternalFault('a row is needed here, not a single number')
    return own
  }
  const constant = (value: DecimalValue): ScalarId => {
    const decimal = new Decimal(value)
    const key = decimal.toString()
    const known = constants.get(key)
    if (known !== undefined) return known
    const id = write({ op: 'constant', shape: 'scalar', value: decimal })
    constants.set(key, id)
    return id
  }
  const isConstant = (id: FormulaId, value: Decimal): boolean => {
    const formula = at(id)
    return formula.op === 'constant' && formula.value.eq(value)
  }
  // Sums without the zeros and products without the ones of the structure: an explanation should not show them.
  const many = (op: 'add' | 'multiply', args: readonly FormulaId[], neutral: Decimal): FormulaId => {
    const kept = args.filter((arg) => !isConstant(arg, neutral))
    const [first] = kept
    if (first === undefined) return constant(neutral)
    return kept.length === 1 ? first : write<Formula>({ op, shape: common(...kept), args: kept })
  }
  const binary =
    (op: 'subtract' | 'divide' | 'quotient' | 'minimum' | 'maximum' | 'power'): Binary =>
    (one, other) =>
      met({ op, shape: common(one, other), args: [one, other] })
  const overRow =
    (op: 'total' | 'least' | 'greatest') =>
    (row: FormulaId): ScalarId => {
      rowShape(row)
      return write({ op, shape: 'scalar', args: [row] })
    }
  const subtract = binary('subtract')
  const running = (row: FormulaId): RowId => write({ op: 'running', shape: rowShape(row), args: [row] })
  const twice = new Map<FormulaId, RowId>()
  const accumulated = (row: FormulaId): RowId => {
    const known = twice.get(row) ?? running(running(row))
    twice.set(row, known)
    return known
  }

  return {
    axes,
    constant,
    parameter: (path, value, name) => {
      const id = write({ op: 'parameter', shape: 'scalar', path, value })
      names.set(id, name)
      return id
    },
    data: (axis, values) => write({ op: 'data', shape: axis, values: values.map((value) => new Decimal(value)) }),
    cells: (axis, scalars) => write({ op: 'cells', shape: axis, args: scalars }),
    add: <Ids extends readonly FormulaId[]>(...args: Ids) => many('add', args, ZERO) as MetId<Ids[number]>,
    multiply: <Ids extends readonly FormulaId[]>(...args: Ids) =>
      (args.some((arg) => isConstant(arg, ZERO)) ? constant(0) : many('multiply', args, ONE)) as ProductId<Ids[number]>,
    subtract: <One extends FormulaId, Other extends FormulaId>(from: One, what: Other) =>
      isConstant(what, ZERO) ? (from as FormulaId as MetId<One | Other>) : subtract(from, what),
    divide: binary('divide'),
    quotient: binary('quotient'),
    minimum: binary('minimum'),
    maximum: binary('maximum'),
    power: binary('power'),
    select: (test, then, otherwise) =>
      met({ op: 'select', shape: common(test, then, otherwise), args: [test, then, otherwise] }),
    running,
    total: overRow('total'),
    least: overRow('least'),
    greatest: overRow('greatest'),
    gather: (axis, row, terms) => {
      rowShape(row)
      return write({ op: 'gather', shape: axis, args: [row], terms })
    },
    lagged: (row, months, from = 0) => write({ op: 'lagged', shape: 'period', args: [row, months], from }),
    forward: () => write({ op: 'forward', shape: 'period', args: [] }),
    bind: (forward, row) => {
      expectOpen()
      bindings.set(forward, row)
    },
    convolve: (axis, entering, share, within = { start: 0, end: axes.ends.at(-1) ?? 0 }) =>
      write({ op: 'convolve', shape: axis, args: [entering, share, accumulated(share)], within }),
    oneMinus: <Id extends FormulaId>(share: Id) => subtract(constant(1), share) as FormulaId as MetId<Id>,
    shape,
    isRow: (formula): formula is RowId => shape(formula) !== 'scalar',
    name: <Id extends FormulaId>(formula: Id, name: Name) => {
      expectOpen()
      // What has a meaning keeps it, and a shared constant has none: a second meaning is a formula of its own that
      // equals it.
      const isTaken = names.has(formula) || at(formula).op === 'constant'
      const named = isTaken ? (write<Formula>({ op: 'add', shape: shape(formula), args: [formula] }) as Id) : formula
      names.set(named, name)
      return named
    },
    nameOf: (formula) => names.get(formula),
    figure: (reference, formula) => {
      expectOpen()
      figures.set(reference as FigureReference, formula)
      return formula
    },
    sheet: () => {
      isSealed = true
      return { axes, formulas, names, bindings, figures }
    },
  }
}
