/**
 * A line that states no name is called by its id. Its id and name come first, so that the same line gives the same JSON to the letter,
 * whichever way it was written.
 */
export const named = <Line extends { readonly id: string; readonly name?: string | undefined }>(
  line: Line,
): Line & { readonly name: string } => {
  const name = line.name ?? line.id
  return { ...{ id: line.id, name }, ...line, name }
}
