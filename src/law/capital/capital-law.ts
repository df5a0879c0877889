/** What a constituent text says of capital: its unit of account, what a share is worth, and the votes that shares give. */
import type { Figure } from '#acts'
import type { Provision } from '../provision.ts'
import type { SharesLaw } from '../voting/weights.ts'

/** `votes`: the law by which majorities weigh, so that voting power is never told by another rule than the one that decides. */
export interface CapitalLaw { readonly cite: Provision; readonly unitOfAccount: string; readonly shareValue: Figure; readonly votes?: SharesLaw }
