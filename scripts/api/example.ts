import ts from 'typescript'

/** A statement of an example whose value a comment states. */
export interface StatedValue {
  /** The name or the expression that has the value. */
  readonly code: string
  /** What the comment says, without its slashes; more lines where it stands below the statement. */
  readonly stated: string
}

/** An import: each name in the example, and what the module calls it (`*`: the module itself). */
export interface Imported {
  readonly from: string
  readonly names: readonly (readonly [here: string, there: string])[]
}

/** An example as it runs: the code between its stated values, in order. */
export interface Example {
  readonly steps: readonly { readonly code: string; readonly value?: StatedValue }[]
  readonly imports: readonly Imported[]
  /** Every name that it declares itself. */
  readonly declared: ReadonlySet<string>
}

/**
 * Reads an example. A comment behind an expression or a `const`, or on the lines right below it, states its value; a
 * comment above a statement, or behind an empty line, is for the reader alone.
 */
export const exampleOf = (text: string): Example => {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2023, true)
  const imports: Imported[] = []
  const steps: { code: string; value?: StatedValue }[] = []
  for (const statement of source.statements) {
    const code = statement.getText(source)
    if (ts.isImportDeclaration(statement)) {
      imports.push(importOf(statement))
      continue
    }
    const stated = statedBehind(text, statement.end)
    const valued = valueOf(statement, source)
    if (stated === undefined || valued === undefined) steps.push({ code })
    else if (ts.isExpressionStatement(statement)) steps.push({ code: '', value: { code: valued, stated } })
    else steps.push({ code, value: { code: valued, stated } })
  }
  return { steps, imports, declared: declaredIn(source) }
}

const importOf = ({ importClause, moduleSpecifier }: ts.ImportDeclaration): Imported => {
  const from = (moduleSpecifier as ts.StringLiteral).text
  const { name: whole, namedBindings: bindings } = importClause ?? {}
  if (whole !== undefined) return { from, names: [[whole.text, 'default']] }
  if (bindings === undefined) throw new Error(`An example imports by name: import { a } from '${from}'.`)
  if (ts.isNamespaceImport(bindings)) return { from, names: [[bindings.name.text, '*']] }
  const values = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly)
  return { from, names: values.map(({ name, propertyName }) => [name.text, propertyName?.text ?? name.text]) }
}

const valueOf = (statement: ts.Statement, source: ts.SourceFile): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source)
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...others] = statement.declarationList.declarations
  return declaration !== undefined && others.length === 0 ? declaration.name.getText(source) : undefined
}

const comment = /^[^\S\n]*\/\/ ?(.*)$/

const statedBehind = (text: string, end: number): string | undefined => {
  const [behind = '', ...below] = text.slice(end).split('\n')
  const trailing = comment.exec(behind)
  if (trailing === null && behind.trim() !== '') return undefined
  const lines = trailing === null ? [] : [trailing[1] ?? '']
  for (const line of below) {
    const more = comment.exec(line)
    if (more === null) break
    lines.push(more[1] ?? '')
  }
  return lines.length === 0 ? undefined : lines.join('\n')
}

const declaredIn = (source: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const named = ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)
    if (named && ts.isIdentifier(node.name)) names.add(node.name.text)
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) names.add(node.name.text)
    if (ts.isImportClause(node) && node.name !== undefined) names.add(node.name.text)
    if (ts.isImportSpecifier(node) || ts.isNamespaceImport(node)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

/**
 * An example as a JavaScript function `example` of `$value`, which is given each stated value as a function that finds it, and of
 * the names in `scope`. It answers what it declares at its top.
 */
export const javascriptOf = ({ steps }: Example, scope: readonly string[], answers: readonly string[] = []): string => {
  const lines = steps.flatMap(({ code, value }, step) => [
    code,
    value === undefined ? '' : `await $value(${step}, async () => (${value.code}))`,
  ])
  const body = [
    'async ($value, $scope) => {',
    `const { ${scope.join(', ')} } = $scope`,
    ...lines,
    `return { ${answers.join(', ')} }`,
    '}',
  ]
  return ts.transpile(`const example = ${body.join('\n')}`, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
  })
}
