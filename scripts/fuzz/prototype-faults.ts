/** The prototypes that a file might try to change, by name. */
const prototypes: Readonly<Record<string, object>> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  Promise: Promise.prototype,
  RegExp: RegExp.prototype,
  Error: Error.prototype,
}

/** The keys of a prototype, with what each is. */
const contents = (prototype: object): ReadonlyMap<string | symbol, unknown> =>
  new Map(
    Reflect.ownKeys(prototype).map((key) => {
      const { get, value } = (Object.getOwnPropertyDescriptor(prototype, key) ?? {}) as {
        readonly get?: unknown
        readonly value?: unknown
      }
      return [key, get ?? value]
    }),
  )

const before = Object.entries(prototypes).map(([name, prototype]) => ({ name, prototype, known: contents(prototype) }))

/** What has changed in the prototypes of the language since this module was read. */
export const prototypeFaults = (): readonly string[] =>
  before.flatMap(({ name, prototype, known }) => {
    const now = contents(prototype)
    const keys = new Set([...known.keys(), ...now.keys()])
    return [...keys]
      .filter((key) => now.has(key) !== known.has(key) || !Object.is(now.get(key), known.get(key)))
      .map((key) => `${name}.prototype.${String(key)} has changed`)
  })
