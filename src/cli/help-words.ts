import type { Command } from 'commander'

/**
 * The words of a call. Help with an unknown command becomes a call of that command, so that both get the same message.
 */
export const helpWords = (words: readonly string[], mbc: Command): readonly string[] => {
  const plain = words.flatMap((word, at) => (word.startsWith('-') || words[at - 1] === '--lang' ? [] : [at]))
  const [asked, about] = plain
  if (asked === undefined || words[asked] !== 'help' || about === undefined) return words
  return mbc.commands.some((command) => command.name() === words[about]) ? words : words.filter((_, at) => at !== asked)
}
