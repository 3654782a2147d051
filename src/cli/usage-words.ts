import type { CommanderError, HelpConfiguration } from 'commander'

import type { Language } from '../report/index.js'

type Reported = (what: string, why: string) => string

/** What is wrong with a call, by the code of the argument parser. `what` is the word in question. */
const faults: Readonly<Record<Language, Readonly<Record<string, Reported>>>> = {
  nl: {
    'commander.unknownCommand': (what) => `Opdracht '${what}' bestaat niet.`,
    'commander.unknownOption': (what) => `Optie '${what}' bestaat niet.`,
    'commander.missingArgument': (what) => `Er ontbreekt iets in de aanroep: <${what}>.`,
    'commander.optionMissingArgument': (what) => `Achter '${what}' ontbreekt een waarde.`,
    'commander.missingMandatoryOptionValue': (what) => `De optie '${what}' is nodig.`,
    'commander.excessArguments': () => 'Er staat te veel in de aanroep.',
    'commander.invalidArgument': (what, why) => `De waarde bij '${what}' kan niet.${why}`,
  },
  en: {
    'commander.unknownCommand': (what) => `There is no command '${what}'.`,
    'commander.unknownOption': (what) => `There is no option '${what}'.`,
    'commander.missingArgument': (what) => `Something is missing from the call: <${what}>.`,
    'commander.optionMissingArgument': (what) => `A value is missing after '${what}'.`,
    'commander.missingMandatoryOptionValue': (what) => `The option '${what}' is needed.`,
    'commander.excessArguments': () => 'There is too much in the call.',
    'commander.invalidArgument': (what, why) => `The value of '${what}' cannot be used.${why}`,
  },
}

const remedies = {
  nl: {
    likely: (word: string) => ` Bedoelt u '${word}'?`,
    help: ' Zie mbc --help.',
    choose: (list: string) => ` Kies uit ${list}.`,
  },
  en: {
    likely: (word: string) => ` Did you mean '${word}'?`,
    help: ' See mbc --help.',
    choose: (list: string) => ` Choose from ${list}.`,
  },
} as const

/** What is wrong with a call and what to do about it, in the language of the user. */
export const usageFault = ({ code, message }: CommanderError, language: Language): string => {
  const [, what = ''] = /'([^' ]+)/.exec(message) ?? []
  const [, likely] = /Did you mean ([^?)]+)/.exec(message) ?? []
  const [, choices] = /Allowed choices are (.+?)\.?$/m.exec(message) ?? []
  const own = /is invalid\. (?!Allowed)(.+)$/m.exec(message)?.[1]
  const words = remedies[language]
  const why = choices !== undefined ? words.choose(choices) : own !== undefined ? ` ${ownWords(own, language)}` : ''
  const text = faults[language][code]?.(what, why) ?? message
  return `${text}${likely === undefined ? '' : words.likely(likely)}${words.help}`
}

/** What the command's own parsers of options say; they do not know the language of the call. */
const inEnglish: readonly (readonly [RegExp, string])[] = [
  [/^Geef een heel getal van (\d+) tot en met (\d+)\.$/, 'State a whole number from $1 to $2.'],
  [/^Geef een kans tussen 0 en 1, zoals 0\.8\.$/, 'State a chance between 0 and 1, such as 0.8.'],
  [
    /^Geef een bedrag in euro’s van nul of meer, zoals 5000\.$/,
    'State an amount in euros of zero or more, such as 5000.',
  ],
  [/^Noem er ten minste één\.$/, 'Name one at least.'],
  [/^Geef een dag die bestaat, zoals 2024-03-01\.$/, 'State a day that exists, such as 2024-03-01.'],
  [/^Geef een maand, zoals 2024-03\.$/, 'State a month, such as 2024-03.'],
  [/^Noem een map of een bestand\.$/, 'Name a folder or a file.'],
]

const ownWords = (text: string, language: Language): string =>
  language === 'nl'
    ? text
    : inEnglish.reduce((translated, [dutch, english]) => translated.replace(dutch, english), text)

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Arguments:': 'Argumenten:',
  'Commands:': 'Opdrachten:',
}

/** The help in a language: its headings, and descriptions that state choices and defaults themselves. */
export const helpIn = (language: Language): HelpConfiguration => ({
  ...(language === 'nl'
    ? {
        styleTitle: (title) => titles[title] ?? title,
        styleUsage: (usage) => usage.replaceAll('[options]', '[opties]'),
      }
    : {}),
  styleSubcommandTerm: (term) => term.replace(/ ?\[options\]/, ''),
  optionDescription: ({ description }) => description,
})
