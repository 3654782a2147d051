/**
 * What reading a text costs at any allowed size, sound or (above all) faulty: processor time in milliseconds of one
 * reading each, as a Markdown table. Run it on a quiet machine: `npm run bench:reading`.
 */
import { readCase } from '../src/yaml/index.js'

const sizes = [10_000, 100_000, 400_000, 1_000_000, 9_990_000]

const repeated =
  (unit: string, start = 'x: { a: 1 }\n', end = '') =>
  (size: number): string =>
    start + unit.repeat(Math.ceil((size - start.length - end.length) / unit.length)) + end

const counted =
  (line: (at: number) => string, start = '') =>
  (size: number): string => {
    const lines = [start]
    for (let at = 0, length = start.length; length < size; at++) {
      const next = line(at)
      lines.push(next)
      length += next.length
    }
    return lines.join('')
  }

const kinds: Readonly<Record<string, (size: number) => string>> = {
  '[': repeated(' ['),
  '{': repeated(' {'),
  '{}': repeated(' {}'),
  ']': repeated(']'),
  dashes: repeated('- '),
  '&a': repeated('&a '),
  '!!str': repeated('!!str '),
  tabs: repeated('\t'),
  'lines with a tab': repeated('\ta\n'),
  '% lines': repeated('%a b\n', ''),
  commas: repeated(',', 'x: [1'),
  'quotes that stay open': repeated('a: "b\n', ''),
  backslashes: repeated('\\q', 'name: "', '"'),
  'JSON [': repeated(' [', '{"a": 1}'),
  'JSON {}': repeated(' {}', '{"a": 1}'),
  colons: repeated('a: b: c\n', ''),
  'texts that begin with @': repeated('- @x\n', ''),
  'unknown fields': counted((at) => `k${at}: 1\n`),
  'a field many times': repeated('k: 1\n', ''),
  'a field many times in braces': repeated('k: 1, ', 'x: {', '}'),
  'aliases to nothing': repeated('- *a\n', ''),
  anchors: counted((at) => `- &a${at} x\n`),
  'deep indentation': counted((at) => `${' '.repeat(at % 90)}a:\n`),
  comments: repeated('#\n', ''),
  'long comments': repeated(`# ${'x'.repeat(98)}\n`, ''),
  'carriage returns': repeated('\r', ''),
  'empty lines': repeated('\n', ''),
  documents: repeated('---\na: 1\n', ''),
  'one long text': repeated('x ', 'name: "', '"'),
  'a text of many lines': repeated('  x\n', 'name: |\n'),
  'a list of numbers': repeated('- 40.000\n', 'parties:\n'),
  'a list of objects': repeated('- { id: 1 }\n', 'parties:\n'),
  'JSON objects': repeated('{"id":"a"},', '{"parties":[', '{}]}'),
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

console.log(`| text | ${sizes.map((size) => `${(size / 1000).toLocaleString('en')} kB`).join(' | ')} |`)
console.log(`|---|${sizes.map(() => '---:').join('|')}|`)
for (const [kind, text] of Object.entries(kinds)) {
  const row = sizes.map((size) => {
    const written = text(size)
    const start = processorTime()
    const read = readCase(written, { format: kind.startsWith('JSON') ? 'json' : 'yaml' })
    const time = processorTime() - start
    return `${time.toFixed(0)} (${read.ok ? 'sound' : (read.problems[0]?.code ?? '')})`
  })
  console.log(`| ${kind} | ${row.join(' | ')} |`)
}
