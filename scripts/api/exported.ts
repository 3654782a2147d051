import { relative } from 'node:path'

import ts from 'typescript'

import { entries, type Entry } from './entries.js'

/** A name that an entry exports, and what its docstring says. */
export interface Exported {
  readonly entry: Entry
  readonly name: string
  readonly kind: 'function' | 'class' | 'constant' | 'type'
  /** From the root of the project. */
  readonly file: string
  readonly text: string
  /** Each `@example`, without fences. */
  readonly examples: readonly string[]
  readonly throws: readonly string[]
}

/** The options of `tsconfig.json`, with the paths by which a program imports the package. */
export const compilerOptions = (): ts.CompilerOptions => {
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
  return ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd()).options
}

/** The entries as one program, which other files can be compiled beside. */
export const programOfEntries = (): ts.Program =>
  ts.createProgram(
    entries().map(({ source }) => source),
    compilerOptions(),
  )

/** Everything that the entries export; what two entries export stands in both. */
export const exported = (program: ts.Program): readonly Exported[] => {
  const checker = program.getTypeChecker()
  return entries().flatMap((entry) => {
    const source = program.getSourceFile(entry.source)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${entry.source} exports nothing.`)
    return checker.getExportsOfModule(module).map((symbol) => described(entry, symbol, checker))
  })
}

const described = (entry: Entry, named: ts.Symbol, checker: ts.TypeChecker): Exported => {
  const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named
  const tags = symbol.getJsDocTags(checker)
  const texts = (name: string): readonly string[] =>
    tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text).trim())
  return {
    entry,
    name: named.name,
    kind: kindOf(symbol, checker),
    file: relative(process.cwd(), symbol.declarations?.[0]?.getSourceFile().fileName ?? '').replaceAll('\\', '/'),
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: texts('example'),
    throws: texts('throws'),
  }
}

const kindOf = (symbol: ts.Symbol, checker: ts.TypeChecker): Exported['kind'] => {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class'
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type'
  const type = checker.getTypeOfSymbol(symbol)
  if (type.getConstructSignatures().length > 0) return 'class'
  return type.getCallSignatures().length > 0 ? 'function' : 'constant'
}
