import { Lexer } from 'yaml'

/** Where a text stops being JSON, and what stands there; '' at the end of the text. */
export interface JsonFault {
  readonly offset: number
  readonly found: string
}

/**
 * The place where a text stops being JSON; undefined where it is valid JSON. JSON.parse decides whether it is, but
 * often does not say where it fails. Then the place is that of the first word or sign, as the YAML lexer cuts the text,
 * that JSON cannot hold.
 */
export const jsonFault = (text: string): JsonFault | undefined => {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const offset = Math.min(place === undefined ? firstForeign(text) : Number(place), text.trimEnd().length)
    return { offset, found: wordAt(text.slice(offset)) }
  }
}

// A line end counts only within a text in quotes, where JSON cannot hold it.
const wordAt = (rest: string): string =>
  rest.trim() === '' ? '' : (/^[^\S\r\n]*([^\s,:[\]{}]{1,40}|\s|.)/u.exec(rest)?.[1] ?? '')

const isJson = (word: string): boolean => {
  try {
    JSON.parse(word)
    return true
  } catch {
    return false
  }
}

// Control characters of the lexer: the start of a document, the end of brackets by a fault, and a word that follows.
const SCALAR = '\u001f'
const ownSigns = ['\u0002', '\u0018']

const firstForeign = (text: string): number => {
  let [offset, before, isWord] = [0, '', false]
  for (const lexeme of new Lexer().lex(text)) {
    if (!isWord && (lexeme === SCALAR || ownSigns.includes(lexeme))) {
      isWord = lexeme === SCALAR
      continue
    }
    if (lexeme.trim() !== '') {
      if (!(isWord ? isJson(lexeme) : fits(lexeme, before))) return offset
      before = isWord ? 'word' : lexeme
    }
    isWord = false
    offset += lexeme.length
  }
  return text.length
}

// A value is missing before a sign that follows a comma or a colon, and before a comma at the start of a list or an
// object.
const fits = (lexeme: string, before: string): boolean => {
  if (lexeme === ',') return !['', ',', ':', '[', '{'].includes(before)
  if (lexeme === '}' || lexeme === ']') return before !== ',' && before !== ':'
  return ['{', '[', ':'].includes(lexeme) || (lexeme.startsWith('"') && isJson(lexeme))
}
