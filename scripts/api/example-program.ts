import { resolve } from 'node:path'

import ts from 'typescript'

import { compilerOptions } from './exported.js'

/**
 * What the compiler says of sources that are not on disk, by their names: compiled beside the sources of the package,
 * which they import by its name. `before` lends the files that it has read already.
 */
export const faultsOf = (
  texts: ReadonlyMap<string, string>,
  before: ts.Program,
): ReadonlyMap<string, readonly string[]> => {
  const programs = new Map([...texts].map(([name, text]) => [resolve(name), text]))
  // An example may show a value without using it.
  const options = {
    ...compilerOptions(),
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => programs.has(resolve(file)) || disk.fileExists(file),
    readFile: (file) => programs.get(resolve(file)) ?? disk.readFile(file),
    getSourceFile: (file, ...rest) => {
      const text = programs.get(resolve(file))
      return text === undefined
        ? (before.getSourceFile(file) ?? disk.getSourceFile(file, ...rest))
        : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023)
    },
  }
  const program = ts.createProgram([...programs.keys()], options, host)
  return new Map(
    [...texts.keys()].map((name) => {
      const source = program.getSourceFile(resolve(name))
      if (source === undefined) return [name, ['It was not read.']]
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [
        name,
        found.map(({ messageText, start = 0 }) => {
          const { line } = source.getLineAndCharacterOfPosition(start)
          return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
        }),
      ]
    }),
  )
}
