import type { Provenance } from './quantity.js'

/**
 * The provenance that a part of a case states for all its numbers: the source of an index or of payer shares, the
 * reason for the share of a project outside the case. A number's own provenance takes precedence.
 */
export const provenanceOf = ({
  source,
  assumption,
  reason,
}: Provenance & { readonly reason?: string }): Omit<Provenance, 'evidence'> => {
  const assumed = assumption ?? reason
  return { ...(source === undefined ? {} : { source }), ...(assumed === undefined ? {} : { assumption: assumed }) }
}
