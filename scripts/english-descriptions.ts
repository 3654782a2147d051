import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as ts from 'typescript'

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Where the fields and numbers of a case are defined. */
const folders = ['src/case/parts', 'src/case/numbers', 'src/case/grammar', 'src/case/choices']

/**
 * What each field and shape of a case is in English, by its description in Dutch: the comment above the definition in
 * which the Dutch stands. A comment costs who uses the library nothing.
 *
 * @throws Error for one description in Dutch under two comments: its English would depend on the place
 */
export const englishDescriptions = (dutch: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const note = (text: string, english: string): void => {
    const other = found.get(text)
    if (other !== undefined && other !== english) throw new Error(`Two comments above '${text}': ${other} | ${english}`)
    found.set(text, english)
  }
  for (const path of definitions()) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true)
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && dutch.has(node.text)) {
        const english = commentAbove(node)
        if (english !== undefined) note(node.text, english)
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

const definitions = (): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${inRoot(folder)}/${file}`),
  )

/** The comment of the nearest definition around a text, in one line. */
const commentAbove = (node: ts.Node): string | undefined => {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each))
  if (comment !== undefined) return ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ')
  return ts.isSourceFile(node) ? undefined : commentAbove(node.parent)
}
