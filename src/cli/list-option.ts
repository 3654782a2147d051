import { InvalidArgumentError, Option } from 'commander'

/**
 * An option that takes a list, however it is written: `--figure a,b`, `--figure a --figure b`, or with spaces, which
 * `spreadLists` reads.
 */
export class ListOption extends Option {
  /**
   * @param name of the option, without its dashes
   * @param part what one part of the list is called in the help
   * @param known the choices; anything is allowed where it is not given
   */
  constructor(name: string, part: string, description: string, known?: readonly string[]) {
    super(`--${name} <${part},...>`, description)
    this.argParser((word: string, before: readonly string[] | undefined): readonly string[] => {
      const parts = word
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
      if (parts.length === 0) throw new InvalidArgumentError('Noem er ten minste één.')
      if (known !== undefined && !parts.every((each) => known.includes(each)))
        throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`)
      return [...new Set([...(before ?? []), ...parts])]
    })
  }
}
