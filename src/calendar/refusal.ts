/** Why a text is not taken as a date, said so that whoever wrote it can put it right. */

/** What was found, what is wanted in its place, and what to do. */
export interface WhenError {
  readonly found: string
  readonly wants: string
  readonly remedy: string
}

/** A refusal; a long `found` is cut, since it is shown to a person. */
export const refuse = (found: string, wants: string, remedy: string): WhenError => ({
  found: found.length > 60 ? `${found.slice(0, 60)}…` : found,
  wants,
  remedy,
})
