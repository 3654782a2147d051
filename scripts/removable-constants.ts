import { readFileSync } from 'node:fs'

import type { Plugin } from 'esbuild'
import * as ts from 'typescript'

/**
 * Marks the constants of the library as removable. Each chunk of the package holds many modules. A bundler drops an
 * unused constant that is computed (a grammar, a table) only where a mark says that computing it has no side effects:
 * without the mark, a page that imports `calculate` alone carries the whole grammar of `parseBusinessCase`.
 * `const x = f()` becomes `const x = (() => f())()`, marked as pure.
 *
 * It holds for every constant: `sideEffects` in package.json already says it of whole modules.
 */
export const removableConstants: Plugin = {
  name: 'removable-constants',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: marked(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

const marked = (path: string, text: string): string => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const values = file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer !== undefined && isComputed(initializer) ? [initializer] : [],
    )
  return values.reduceRight(
    (before, value) =>
      `${before.slice(0, value.getStart())}/* @__PURE__ */ (() => (${value.getText()}))()${before.slice(value.end)}`,
    text,
  )
}

/** Whether making the constant runs code; a function expression is made but not called. */
const isComputed = (node: ts.Node): boolean => {
  if (ts.isFunctionLike(node)) return false
  return (
    doing.some((isDone) => isDone(node)) || (ts.forEachChild(node, (part) => isComputed(part) || undefined) ?? false)
  )
}

/** Calls, and expressions that may call: reading a property, spreading. */
const doing: readonly ((node: ts.Node) => boolean)[] = [
  ts.isCallExpression,
  ts.isNewExpression,
  ts.isTaggedTemplateExpression,
  ts.isPropertyAccessExpression,
  ts.isElementAccessExpression,
  ts.isComputedPropertyName,
  ts.isSpreadElement,
  ts.isSpreadAssignment,
]
