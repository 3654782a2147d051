import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { manifest, root } from '../packed-package.js'

/** The cases whose texts are compared: large and small, with a settlement, with segments. */
const names = ['aandachtshuishoudens', 'begeleiding-thuis', 'segmenten']

const entries = ['', '/report', '/risk', '/yaml'].map((entry) => manifest.name + entry)
const cases = `[${names.map((name) => `'${name}'`).join(', ')}]`
const node = `
const cases = ${cases}.map((name) => [name, readFileSync(new URL('cases/' + name + '.yaml', base), 'utf8')])
digests(library, cases).then((lines) => console.log(lines.join('\\n')))
`

/** Puts the cases and the program that prints their digests in a folder, as a module or as CommonJS. */
export const writeProgram = (folder: string, type: 'module' | 'commonjs'): void => {
  for (const name of names) cpSync(join(root, `examples/${name}.yaml`), join(folder, `cases/${name}.yaml`))
  cpSync(join(root, 'scripts/packed/same-bytes/digests.mjs'), join(folder, 'digests.mjs'))
  const asModule = `import { readFileSync } from 'node:fs'
${entries.map((entry, at) => `import * as e${at} from '${entry}'`).join('\n')}
import { digests } from './digests.mjs'
const library = { ${entries.map((_, at) => `...e${at}`).join(', ')} }
const base = import.meta.url
${node}`
  const asCommonJs = `const { readFileSync } = require('node:fs')
const { pathToFileURL } = require('node:url')
const library = { ${entries.map((entry) => `...require('${entry}')`).join(', ')} }
const base = pathToFileURL(__filename)
import('./digests.mjs').then(({ digests }) => {${node}})`
  writeFileSync(join(folder, 'digests-of-all.js'), type === 'module' ? asModule : asCommonJs)
}

/** Puts a page that shows the digests in the same folder; it finds the modules by the import map of the recipe. */
export const writePage = (folder: string): void => {
  const recipe = readFileSync(join(root, 'examples/recepten/zonder-bundelaar/index.html'), 'utf8')
  const [map] = /<script type="importmap">[\s\S]*?<\/script>/.exec(recipe) ?? []
  if (map === undefined) throw new Error('The recipe without a bundler has no import map.')
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8" /><title>Digests</title>${map}
<pre id="digests"></pre><script type="module">
${entries.map((entry, at) => `import * as e${at} from '${entry}'`).join('\n')}
import { digests } from './digests.mjs'
const library = { ${entries.map((_, at) => `...e${at}`).join(', ')} }
const shown = document.querySelector('#digests')
try {
  const texts = ${cases}.map(async (name) => [name, await (await fetch('cases/' + name + '.yaml')).text()])
  shown.textContent = (await digests(library, await Promise.all(texts))).join('\\n')
} catch (error) {
  shown.textContent = String(error)
}
</script>`,
  )
}
