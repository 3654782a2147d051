/** Ids that a case keeps for itself. */
const RESERVED = ['society', 'total']

const LONGEST = 63

/** Makes ids of a case out of texts of INDIGO: the same text the same id, and another text another. */
export const caseIds = (): ((text: string) => string) => {
  const given = new Map<string, string>()
  return (text) => {
    const known = given.get(text)
    if (known !== undefined) return known
    const plain = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, LONGEST)
      .replace(/-+$/, '')
    const base =
      /^[a-z]/.test(plain) && !RESERVED.includes(plain) ? plain : `org-${plain}`.slice(0, LONGEST).replace(/-$/, '')
    const taken = [...given.values()]
    let id = base
    for (let next = 2; taken.includes(id); next += 1) id = `${base.slice(0, LONGEST - 4)}-${next}`
    given.set(text, id)
    return id
  }
}
