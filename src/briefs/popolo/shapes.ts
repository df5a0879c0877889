/** Popolo: the shapes of the open standard for who belongs to what, who holds which post and who voted how, as far as they are written here. */

/** A web address and what is to be found there. */
export interface PopoloLink { readonly url: string; readonly note?: string }
interface Sourced { readonly id: string; readonly sources?: readonly PopoloLink[] }
/** A date as exactly as it is known: 2013, 2013-12 or 2013-12-09. */
export type PopoloDate = string
/** `note` is the language of the name, or says that it is an abbreviation or another spelling. */
export interface OtherName { readonly name: string; readonly start_date?: PopoloDate; readonly end_date?: PopoloDate; readonly note?: string }
export interface Identifier { readonly identifier: string; readonly scheme: string }
export interface PopoloArea extends Sourced { readonly name: string; readonly identifier: string; readonly classification: string }
/** An organisation, an organ, a group of States, and a State as the one that belongs and votes. */
export interface PopoloOrganization extends Sourced {
  readonly name: string
  readonly classification: string
  readonly other_names?: readonly OtherName[]
  readonly identifiers?: readonly Identifier[]
  readonly parent_id?: string
  readonly area_id?: string
  readonly founding_date?: PopoloDate
  readonly dissolution_date?: PopoloDate
}
export interface PopoloPerson extends Sourced { readonly name: string; readonly other_names?: readonly OtherName[]; readonly identifiers: readonly Identifier[] }
export interface PopoloPost extends Sourced { readonly label: string; readonly role: string; readonly organization_id: string }
/** Who belongs: a person by `person_id`, an organisation (a State, a body) as `member`. `role` is a word of the register, `label` one of the language. */
export interface PopoloMembership extends Sourced {
  readonly role: string
  readonly label?: string
  readonly organization_id: string
  readonly person_id?: string
  readonly member?: { readonly id: string; readonly name: string }
  readonly post_id?: string
  readonly on_behalf_of_id?: string
  readonly area_id?: string
  readonly start_date?: PopoloDate
  readonly end_date?: PopoloDate
}
export interface PopoloEvent extends Sourced { readonly name: string; readonly classification: string; readonly organization_id: string; readonly status?: string; readonly location?: string; readonly description?: string; readonly start_date?: PopoloDate; readonly end_date?: PopoloDate }
/** `date` and the dates of a vote event are moments in this standard: of a day, which is all that is known, they are its first and its last second. */
export interface PopoloMotion extends Sourced { readonly organization_id: string; readonly text: string; readonly classification: string; readonly identifier?: string; readonly legislative_session_id?: string; readonly date?: string; readonly requirement?: string; readonly result?: 'pass' | 'fail' }
export type PopoloOption = 'yes' | 'no' | 'abstain' | 'absent'
export interface PopoloCount { readonly option: PopoloOption; readonly value: number }
export interface PopoloVote { readonly voter_id: string; readonly option: PopoloOption; readonly group_id?: string; readonly role?: string }
/** `counts` is how the group voted; the standard allows further properties. */
export interface PopoloGroupResult { readonly group_id: string; readonly result: 'pass' | 'fail'; readonly counts: readonly PopoloCount[] }
export interface PopoloVoteEvent extends Sourced {
  readonly organization_id: string
  readonly motion_id: string
  readonly legislative_session_id?: string
  readonly identifier?: string
  readonly classification?: string
  readonly start_date?: string
  readonly end_date?: string
  readonly result?: 'pass' | 'fail'
  readonly counts: readonly PopoloCount[]
  readonly group_results?: readonly PopoloGroupResult[]
  readonly votes?: readonly PopoloVote[]
}
