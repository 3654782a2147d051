import { ArgumentTypeError, inBoth, type Texts } from '../base/index.js'
import { expectation, kindOf } from '../money/index.js'

/** The error for an argument of another kind than a function expects, for callers without types. */
export const expected = (caller: string, what: Texts, argument: unknown): ArgumentTypeError =>
  new ArgumentTypeError({
    code: 'wrong-kind',
    address: caller,
    values: { expected: what.en, found: kindOf(argument, 'en') },
    texts: inBoth((language) => expectation(language, caller, what[language], kindOf(argument, language))),
  })

/** Whether an argument is data of a format of ours. */
export const isOfFormat = (argument: unknown, format: string): boolean =>
  typeof argument === 'object' && argument !== null && 'format' in argument && argument.format === format
