import { addressText, lineSteps, valueAt, type Path } from '../../../case/index.js'

/** The address of a place in a file, with each line named by its id. */
export const addressOfPath =
  (data: unknown) =>
  (path: Path): string =>
    addressText(
      path.flatMap((step, at) => {
        if (typeof step !== 'number') return [step]
        const [list, line] = [String(path[at - 1]), valueAt(data, path.slice(0, at + 1))]
        const name = [line, 'id', 'from', 'costItem', 'incomeItem']
          .slice(1)
          .map((key) => valueAt(line, [key as string]))
          .find((each) => typeof each === 'string')
        return [...lineSteps(list, name, step)]
      }),
    )
