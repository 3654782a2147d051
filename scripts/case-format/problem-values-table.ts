import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as ts from 'typescript'

import { table } from './table.js'

const path = fileURLToPath(new URL('../../src/case/problem-values.ts', import.meta.url))

/** The values of a problem by name, from the comments above them in the definition. */
export const problemValuesTable = (): string => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true)
  const fields = file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ members }) => [...members])
  return table(
    ['value', 'what it is'],
    fields.map((member) => [`\`${(member.name as ts.Identifier).text}\``, meaningOf(member)]),
  )
}

/** The words of `expected` and `found`. */
export const valueKinds = (): readonly string[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true)
  const kinds: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) kinds.push(node.literal.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return kinds
}

const meaningOf = (member: ts.Node): string => {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter((each) => ts.isJSDoc(each))
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').replace(/\.$/, '')
}
