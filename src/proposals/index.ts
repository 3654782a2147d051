/** Proposals: contributions under which no party loses, and whether they would hold. */
export { proposalRules, type Proposal, type ProposalParty, type ProposalRule, type Proposals } from './proposal.js'
export { proposeContributions, type ProposalOptions } from './propose-contributions.js'
