/** The closed list of kinds of act: one line a kind, in the order of the field's words. */
import { admission } from './admission.ts'
import { adoption } from './adoption.ts'
import { appeal } from './appeal.ts'
import { application } from './application.ts'
import { appointment } from './appointment.ts'
import { assessment } from './assessment.ts'
import { budget } from './budget.ts'
import { bureau } from './bureau.ts'
import { candidature } from './candidature.ts'
import { capital } from './capital.ts'
import { contribution } from './contribution.ts'
import { declaration } from './declaration.ts'
import { decoration } from './decoration.ts'
import { delegation } from './delegation.ts'
import { denunciation } from './denunciation.ts'
import { deposit } from './deposit.ts'
import { designation } from './designation.ts'
import { domesticRatification } from './domestic-ratification.ts'
import { election } from './election.ts'
import { endOfObserverStatus } from './end-of-observer-status.ts'
import { endOfOffice } from './end-of-office.ts'
import { establishment } from './establishment.ts'
import { financing } from './financing.ts'
import { groupMembership } from './group-membership.ts'
import { headquartersOpening } from './headquarters-opening.ts'
import { initiative } from './initiative.ts'
import { intention } from './intention.ts'
import { meeting } from './meeting.ts'
import { missionOpening } from './mission-opening.ts'
import { naming } from './naming.ts'
import { observerStatus } from './observer-status.ts'
import { openingForSignature } from './opening-for-signature.ts'
import { outcome } from './outcome.ts'
import { partnershipStrategy } from './partnership-strategy.ts'
import { payment } from './payment.ts'
import { pledge } from './pledge.ts'
import { pledgeTotal } from './pledge-total.ts'
import { rate } from './rate.ts'
import { rectification } from './rectification.ts'
import { reinstatement } from './reinstatement.ts'
import { reservation } from './reservation.ts'
import { seat } from './seat.ts'
import { sectorShares } from './sector-shares.ts'
import { session } from './session.ts'
import { signature } from './signature.ts'
import { subscription } from './subscription.ts'
import { support } from './support.ts'
import { suspension } from './suspension.ts'
import { title } from './title.ts'
import { visit } from './visit.ts'
import { withdrawal } from './withdrawal.ts'

export const kinds = {
  // Membership
  admission,
  'observer-status': observerStatus,
  'end-of-observer-status': endOfObserverStatus,
  application,
  suspension,
  reinstatement,
  withdrawal,
  'group-membership': groupMembership,
  'mission-opening': missionOpening,
  // Bodies
  establishment,
  naming,
  seat,
  'headquarters-opening': headquartersOpening,
  // Sessions
  session,
  designation,
  delegation,
  bureau,
  adoption,
  // Offices
  election,
  appointment,
  'end-of-office': endOfOffice,
  // Titles and candidatures
  title,
  candidature,
  support,
  // Treaties
  'opening-for-signature': openingForSignature,
  signature,
  deposit,
  'domestic-ratification': domesticRatification,
  reservation,
  declaration,
  denunciation,
  // Money
  budget,
  assessment,
  payment,
  appeal,
  pledge,
  'pledge-total': pledgeTotal,
  contribution,
  capital,
  subscription,
  rate,
  financing,
  'sector-shares': sectorShares,
  'partnership-strategy': partnershipStrategy,
  // Protocol
  visit,
  meeting,
  decoration,
  // Initiatives
  initiative,
  intention,
  outcome,
  // The register
  rectification,
} as const
