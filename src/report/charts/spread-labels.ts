/** A label beside a line: where its middle should be, in pixels from the top, and how tall it is. */
export interface WantedLabel {
  readonly middle: number
  readonly height: number
}

/**
 * Moves labels apart just enough that none overlap and all stay between the top and the bottom. Neighbours that touch
 * form a block, placed at the average of the positions that its members want.
 *
 * @returns the middles, in the order of the labels
 */
export const spreadLabels = (labels: readonly WantedLabel[], top: number, bottom: number): readonly number[] => {
  interface Block {
    members: number[]
    height: number
    start: number
  }
  const inOrder = labels.map((_, at) => at).sort((one, other) => wanted(labels, one) - wanted(labels, other))
  const blocks: Block[] = []
  for (const at of inOrder) {
    let block: Block = { members: [at], height: heightOf(labels, at), start: 0 }
    block.start = startOf(block, labels, top, bottom)
    for (
      let before = blocks.at(-1);
      before !== undefined && before.start + before.height > block.start;
      before = blocks.at(-1)
    ) {
      blocks.pop()
      block = { members: [...before.members, ...block.members], height: before.height + block.height, start: 0 }
      block.start = startOf(block, labels, top, bottom)
    }
    blocks.push(block)
  }
  const middles = new Array<number>(labels.length).fill(0)
  for (const { members, start } of blocks) {
    let from = start
    for (const member of members) {
      middles[member] = from + heightOf(labels, member) / 2
      from += heightOf(labels, member)
    }
  }
  return middles
}

const wanted = (labels: readonly WantedLabel[], at: number): number => labels[at]?.middle ?? 0
const heightOf = (labels: readonly WantedLabel[], at: number): number => labels[at]?.height ?? 0

const startOf = (
  { members, height }: { readonly members: readonly number[]; readonly height: number },
  labels: readonly WantedLabel[],
  top: number,
  bottom: number,
): number => {
  let before = 0
  let wish = 0
  for (const member of members) {
    wish += wanted(labels, member) - before - heightOf(labels, member) / 2
    before += heightOf(labels, member)
  }
  return Math.max(top, Math.min(wish / members.length, bottom - height))
}
