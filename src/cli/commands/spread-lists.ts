import type { Command } from 'commander'

import { ListOption } from '../list-option.js'

/**
 * The words of a call in which every part of a list has the option before it: `--figure a b` becomes `--figure a
 * --figure b`.
 *
 * A list with spaces swallows the file that follows it. Where the command then lacks an argument, the last words of its
 * lists become that argument: `--figure a b case.yaml` asks for two figures of one file. The word right after an option
 * is always a part of its list.
 */
export const spreadLists = (words: readonly string[], mbc: Command): readonly string[] => {
  let [command, operands, list]: [Command | undefined, number, string | undefined] = [undefined, 0, undefined]
  const further = new Map<number, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      operands += words.length - at - 1
      break
    }
    if (word.length > 1 && word.startsWith('-')) {
      const option = [...mbc.options, ...(command?.options ?? [])].find(({ long }) => long === word)
      list = option instanceof ListOption ? word : undefined
      if (option?.required === true) at++
    } else if (list !== undefined) {
      further.set(at, list)
    } else if (command === undefined) {
      command = mbc.commands.find((known) => known.name() === word)
      if (command === undefined) return words
    } else {
      operands++
    }
  }
  const lacking = Math.max(0, (command?.registeredArguments.length ?? 0) - operands)
  const parts = new Map([...further].slice(0, Math.max(0, further.size - lacking)))
  return words.flatMap((word, at) => [...(parts.has(at) ? [parts.get(at) ?? ''] : []), word])
}
