import { fileURLToPath } from 'node:url'

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

/** Tests import the package by its name where they follow the documentation, and meet the sources. */
export const alias = [
  { find: /^maatschappelijke-businesscase$/, replacement: source('index.ts') },
  { find: /^maatschappelijke-businesscase\/casus$/, replacement: source('report/casus/index.ts') },
  { find: /^maatschappelijke-businesscase\/compare$/, replacement: source('report/comparison/index.ts') },
  { find: /^maatschappelijke-businesscase\/programme$/, replacement: source('report/programme/index.ts') },
  { find: /^maatschappelijke-businesscase\/evaluation$/, replacement: source('report/evaluation/index.ts') },
  { find: /^maatschappelijke-businesscase\/report$/, replacement: source('report/publication/index.ts') },
  { find: /^maatschappelijke-businesscase\/indigo$/, replacement: source('programme/indigo/index.ts') },
  { find: /^maatschappelijke-businesscase\/(node|web)$/, replacement: source('workers/$1/index.ts') },
  {
    find: /^maatschappelijke-businesscase\/(games|yaml|testing|risk|receipt|workbook)$/,
    replacement: source('$1/index.ts'),
  },
]
