import type { Language, Problem } from '../../case/index.js'

const words = {
  nl: { record: 'Zoeken kan met mbc prices.', column: 'Dat kan met --column.' },
  en: { record: 'To search: mbc prices.', column: 'To do so: --column.' },
} as const

/** A problem with the command or the option that helps to mend it. */
export const withCommands = <Found extends Problem>(problem: Found, language: Language): Found => {
  const { code, path, values } = problem
  const said =
    code === 'dangling-id' && path.at(-1) === 'reference'
      ? words[language].record
      : code === 'too-many' && values?.fields?.includes('column') === true
        ? words[language].column
        : undefined
  return said === undefined ? problem : { ...problem, remedy: `${problem.remedy} ${said}` }
}
