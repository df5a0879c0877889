/** The closed list of kinds of act: one line a kind, in the order of the field's words. */
import { acceptanceOfReservation } from './acceptance-of-reservation.ts'
import { admission } from './admission.ts'
import { adoption } from './adoption.ts'
import { appeal } from './appeal.ts'
import { application } from './application.ts'
import { appointment } from './appointment.ts'
import { assessment } from './assessment.ts'
import { balance } from './balance.ts'
import { ballot } from './ballot.ts'
import { budget } from './budget.ts'
import { bureau } from './bureau.ts'
import { candidature } from './candidature.ts'
import { capital } from './capital.ts'
import { capitalCall } from './capital-call.ts'
import { capitalIncrease } from './capital-increase.ts'
import { capitalPayment } from './capital-payment.ts'
import { closingForSignature } from './closing-for-signature.ts'
import { commitment } from './commitment.ts'
import { conditionalLossOfVote } from './conditional-loss-of-vote.ts'
import { contribution } from './contribution.ts'
import { correction } from './correction.ts'
import { credit } from './credit.ts'
import { credentials } from './credentials.ts'
import { declaration } from './declaration.ts'
import { decoration } from './decoration.ts'
import { delegation } from './delegation.ts'
import { denunciation } from './denunciation.ts'
import { deposit } from './deposit.ts'
import { depositaryNotification } from './depositary-notification.ts'
import { designation } from './designation.ts'
import { disbursement } from './disbursement.ts'
import { dissolution } from './dissolution.ts'
import { domesticRatification } from './domestic-ratification.ts'
import { draft } from './draft.ts'
import { election } from './election.ts'
import { endOfObserverStatus } from './end-of-observer-status.ts'
import { endOfOffice } from './end-of-office.ts'
import { endOfProvisionalApplication } from './end-of-provisional-application.ts'
import { endOfTerritorialExtension } from './end-of-territorial-extension.ts'
import { endorsement } from './endorsement.ts'
import { establishment } from './establishment.ts'
import { explanationOfVote } from './explanation-of-vote.ts'
import { financing } from './financing.ts'
import { groupMembership } from './group-membership.ts'
import { headquartersOpening } from './headquarters-opening.ts'
import { initiative } from './initiative.ts'
import { intention } from './intention.ts'
import { lossOfVote } from './loss-of-vote.ts'
import { meeting } from './meeting.ts'
import { missionOpening } from './mission-opening.ts'
import { naming } from './naming.ts'
import { noticeOfWithdrawal } from './notice-of-withdrawal.ts'
import { notification } from './notification.ts'
import { objection } from './objection.ts'
import { observerStatus } from './observer-status.ts'
import { openingForSignature } from './opening-for-signature.ts'
import { outcome } from './outcome.ts'
import { partnershipStrategy } from './partnership-strategy.ts'
import { payment } from './payment.ts'
import { paymentPlan } from './payment-plan.ts'
import { pledge } from './pledge.ts'
import { pledgeTotal } from './pledge-total.ts'
import { projectMilestone } from './project-milestone.ts'
import { provisionalApplication } from './provisional-application.ts'
import { rate } from './rate.ts'
import { rectification } from './rectification.ts'
import { reform } from './reform.ts'
import { reinstatement } from './reinstatement.ts'
import { report } from './report.ts'
import { reservation } from './reservation.ts'
import { restorationOfVote } from './restoration-of-vote.ts'
import { revocationOfDenunciation } from './revocation-of-denunciation.ts'
import { revocationOfNotice } from './revocation-of-notice.ts'
import { scale } from './scale.ts'
import { seat } from './seat.ts'
import { sectorShares } from './sector-shares.ts'
import { session } from './session.ts'
import { signature } from './signature.ts'
import { subscription } from './subscription.ts'
import { successionOfStates } from './succession-of-states.ts'
import { support } from './support.ts'
import { suspension } from './suspension.ts'
import { termination } from './termination.ts'
import { territorialExtension } from './territorial-extension.ts'
import { title } from './title.ts'
import { visit } from './visit.ts'
import { vote } from './vote.ts'
import { withdrawal } from './withdrawal.ts'
import { withdrawalOfCandidature } from './withdrawal-of-candidature.ts'
import { withdrawalOfConsent } from './withdrawal-of-consent.ts'
import { withdrawalOfObjection } from './withdrawal-of-objection.ts'
import { withdrawalOfReservation } from './withdrawal-of-reservation.ts'
import { writeOff } from './write-off.ts'

export const kinds = {
  // Membership
  admission,
  'observer-status': observerStatus,
  'end-of-observer-status': endOfObserverStatus,
  application,
  suspension,
  reinstatement,
  withdrawal,
  'notice-of-withdrawal': noticeOfWithdrawal,
  'revocation-of-notice': revocationOfNotice,
  'loss-of-vote': lossOfVote,
  'conditional-loss-of-vote': conditionalLossOfVote,
  'restoration-of-vote': restorationOfVote,
  'succession-of-states': successionOfStates,
  'group-membership': groupMembership,
  'mission-opening': missionOpening,
  // Bodies
  establishment,
  reform,
  dissolution,
  naming,
  seat,
  'headquarters-opening': headquartersOpening,
  // Sessions
  session,
  designation,
  delegation,
  bureau,
  credentials,
  draft,
  adoption,
  vote,
  'explanation-of-vote': explanationOfVote,
  report,
  // Offices
  election,
  ballot,
  appointment,
  'end-of-office': endOfOffice,
  // Titles and candidatures
  title,
  candidature,
  'withdrawal-of-candidature': withdrawalOfCandidature,
  endorsement,
  support,
  // Treaties
  'opening-for-signature': openingForSignature,
  'closing-for-signature': closingForSignature,
  signature,
  'domestic-ratification': domesticRatification,
  deposit,
  'withdrawal-of-consent': withdrawalOfConsent,
  'provisional-application': provisionalApplication,
  'end-of-provisional-application': endOfProvisionalApplication,
  'territorial-extension': territorialExtension,
  'end-of-territorial-extension': endOfTerritorialExtension,
  reservation,
  objection,
  'acceptance-of-reservation': acceptanceOfReservation,
  'withdrawal-of-reservation': withdrawalOfReservation,
  'withdrawal-of-objection': withdrawalOfObjection,
  declaration,
  notification,
  'depositary-notification': depositaryNotification,
  correction,
  denunciation,
  'revocation-of-denunciation': revocationOfDenunciation,
  termination,
  // Money
  budget,
  scale,
  assessment,
  payment,
  credit,
  'write-off': writeOff,
  'payment-plan': paymentPlan,
  balance,
  appeal,
  pledge,
  'pledge-total': pledgeTotal,
  commitment,
  contribution,
  disbursement,
  capital,
  'capital-increase': capitalIncrease,
  subscription,
  'capital-call': capitalCall,
  'capital-payment': capitalPayment,
  rate,
  financing,
  'project-milestone': projectMilestone,
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
