/** Where a text stops being JSON; undefined where it is JSON all the way. */
export const jsonFault = (text: string): number | undefined => {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')
    return place === null ? text.length : Number(place[1])
  }
}
