import type { Language, Problem } from '../../case/index.js'

const words = {
  nl: {
    record: 'Zoeken kan met mbc prices.',
    column: 'Dat kan met --column.',
    version: 'Welke versie dit is, zegt mbc --version.',
  },
  en: {
    record: 'To search: mbc prices.',
    column: 'To do so: --column.',
    version: 'Which version this is: mbc --version.',
  },
} as const

/** A problem with the command or the option that helps to mend it. */
export const withCommands = <Found extends Problem>(problem: Found, language: Language): Found => {
  const said = wordsFor(problem)
  return said === undefined ? problem : { ...problem, remedy: `${problem.remedy} ${words[language][said]}` }
}

const wordsFor = ({ code, path, values }: Problem): keyof typeof words.nl | undefined => {
  if (code === 'later-format') return 'version'
  if (code === 'dangling-id' && path.at(-1) === 'reference') return 'record'
  return code === 'too-many' && values?.fields?.includes('column') === true ? 'column' : undefined
}
