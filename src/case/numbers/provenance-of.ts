import type { Provenance } from './quantity.js'

/**
 * What is said of the numbers of a thing at the thing itself: the source of an index, where payer shares come from, the
 * reason why a project outside the case has its share. A number that says where it comes from itself goes by that.
 */
export const provenanceOf = ({
  source,
  assumption,
  reason,
}: Provenance & { readonly reason?: string }): Omit<Provenance, 'evidence'> => {
  const assumed = assumption ?? reason
  return { ...(source === undefined ? {} : { source }), ...(assumed === undefined ? {} : { assumption: assumed }) }
}
