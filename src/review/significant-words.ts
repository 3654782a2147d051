/** Words that say nothing about what something is. */
const empty = new Set(
  'minder meer lagere hogere vermeden bespaarde besparing besparingen kosten door voor naar huishouden huishoudens gezin gezinnen personen problemen meerdere anders without fewer lower saved savings costs households'.split(
    ' ',
  ),
)

/** The words of a name that say what it is about: five letters or more, in lower case. */
export const significantWords = (name: string): readonly string[] =>
  (name.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !empty.has(word))

/** Whether two names share a word, or one has a word that another begins with: `bijstand` and `bijstandsuitkering`. */
export const shareWord = (one: string, other: string): boolean =>
  significantWords(one).some((word) =>
    significantWords(other).some((next) => word.startsWith(next) || next.startsWith(word)),
  )
