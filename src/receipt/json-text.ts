/** What a text of JSON shows before it is read, and what reading it would hide. */
export interface JsonText {
  /** How deep lists and objects are nested in it. */
  readonly deepest: number
  /** The fields that stand twice in one object: a reader keeps the last of them, and what the others say is lost. */
  readonly twice: readonly string[]
}

/** Looks through a text of JSON without nesting; of what is no JSON it says how deep it is. */
export const jsonText = (text: string): JsonText => {
  const open: Set<string>[] = []
  const twice = new Set<string>()
  let [deepest, start, last] = [0, -1, '']
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (start >= 0) {
      if (letter === '\\') at += 1
      else if (letter === '"') {
        last = text.slice(start, at + 1)
        start = -1
      }
    } else if (letter === '"') start = at
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, open.push(new Set()))
    else if (letter === '}' || letter === ']') open.pop()
    else if (letter === ':') {
      const [field, fields] = [fieldOf(last), open.at(-1)]
      if (fields?.has(field) === true) twice.add(field)
      fields?.add(field)
    }
  }
  return { deepest, twice: [...twice] }
}

/** A field as it is called, whichever way its letters are written. */
const fieldOf = (written: string): string => {
  try {
    return String(JSON.parse(written))
  } catch {
    return written
  }
}
