/** Notifications in French, with the spaces and apostrophes of French typography. */
import type { NotificationMessages } from './contract.ts'

const upper = (text: string): string => text.toLocaleUpperCase('fr')
const comma = (by: string): string => (by === '' ? '' : `, ${by}`)
const opening = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
const colon = '\u00a0:'
const forms = {
  ratification: 'ratification', acceptance: 'acceptation', approval: 'approbation', accession: 'adhésion', succession: 'succession', 'formal-confirmation': 'confirmation formelle', 'definitive-signature': 'signature définitive',
  'consent-to-be-bound': 'consentement à être lié', application: 'application', 'notification-of-completion': 'notification de l’accomplissement des procédures', 'ratification-or-accession': 'ratification ou adhésion',
} as const
/** "de la réserve", "de l’objection", "du retrait": how an action stands after "Texte". */
const ofAction = (action: string): string => (/^[aeéiou]/i.test(action) ? `de l’${action}` : /^(retrait|consentement)/.test(action) ? `du ${action}` : `de la ${action}`)

export const fr: NotificationMessages = {
  lang: 'fr', dir: 'ltr', draft: 'Projet de notification dépositaire', preview: `Aperçu${colon} l’acte n’est pas enregistré et rien n’a été conservé.`,
  depositary: who => `Dépositaire${colon} ${who ?? '……… (à compléter)'}`, reference: `Référence${colon} ……… (numéro à attribuer par le dépositaire)`,
  adopted: (day, place) => `Adoption${colon} ${place ? `${place}, ` : ''}${day}`, headline: (party, action) => (party === null ? upper(action) : `${upper(party)}${colon} ${upper(action)}`), unnamedParty: 'un État que la source ne nomme pas',
  forms,
  actions: {
    'opening-for-signature': (a, s) => `ouverture à la signature${a.place ? ` (${s.text(a.place)})` : ''}`, 'closing-for-signature': () => 'clôture de la signature',
    signature: a => (a.as === 'definitive' ? 'signature définitive' : a.as === 'ad-referendum' ? 'signature ad referendum' : a.as === 'succession' ? 'succession à la signature' : 'signature'),
    deposit: (a, s) => `${forms[a.of]}${a.succeeds ? ` (succédant ${toWhom(s.named(a.succeeds).of)})` : ''}`, 'withdrawal-of-consent': () => 'retrait de l’instrument de consentement',
    'provisional-application': () => 'application provisoire', 'end-of-provisional-application': () => 'fin de l’application provisoire',
    'territorial-extension': (a, s) => `application territoriale (${s.text(a.territory)})`, 'end-of-territorial-extension': (a, s) => `fin de l’application territoriale (${s.text(a.territory)})`,
    reservation: () => 'réserve', objection: () => 'objection à une réserve', 'acceptance-of-reservation': () => 'acceptation d’une réserve',
    'withdrawal-of-reservation': a => (a.articles?.length ? 'retrait partiel d’une réserve' : 'retrait d’une réserve'), 'withdrawal-of-objection': () => 'retrait d’une objection',
    declaration: () => 'déclaration', notification: (a, s) => `notification${a.article ? ` (${s.articles([a.article])})` : ''}`, correction: () => 'correction du texte par procès-verbal de rectification',
    denunciation: a => (a.as === 'withdrawal' ? 'retrait' : 'dénonciation'), 'revocation-of-denunciation': () => 'révocation d’une dénonciation', termination: () => 'extinction',
  },
  communicates: who => `Le dépositaire${who ? ` (${who})` : ''}, agissant en cette qualité, communique ce qui suit${colon}`,
  effected: day => `L’action susmentionnée a été effectuée le ${day}.`, datedSo: when => `L’action susmentionnée a été effectuée à une date que le registre ne connaît qu’ainsi${colon} ${when}.`, received: day => `L’instrument a été reçu le ${day}.`, executed: day => `L’instrument a été signé le ${day}.`,
  textHeading: action => `Texte ${ofAction(action)}`, articlesConcerned: articles => `Dispositions visées${colon} ${articles}.`, noText: 'Le registre ne contient pas le texte.',
  followsHeading: 'Ce qui en résulte', accordingTo: (articles, n, instrument) => `conformément ${n === 1 ? 'à l’' : 'aux '}${articles}${instrument ? ` ${instrument.of}` : ''}`,
  entersIntoForce: (i, day, by, past) => `${opening(i.the)} ${past ? entered(i.the) : willEnter(i.the)} en vigueur le ${day}${comma(by)}${colon} l’action susmentionnée a rempli la condition.`, provisionally: (i, day, by) => `Application provisoire ${i.of} à compter du ${day}${comma(by)}.`,
  progress: {
    instruments: (have, need) => `Instruments requis pour l’entrée en vigueur${colon} ${have} sur ${need} ont été déposés.`, fraction: (have, need) => `Instruments requis pour l’entrée en vigueur${colon} ${have} sur ${need} ont été déposés.`,
    every: (have, need) => `Instruments des États nommément désignés par le texte${colon} ${have} sur ${need} ont été déposés.`, weight: (have, need, unit) => `Les instruments déposés représentent ${have} sur ${need} ${unit} requis pour l’entrée en vigueur.`,
    participants: (have, need) => `Participants ayant accompli tout ce qui est exigé pour l’entrée en vigueur${colon} ${have} sur ${need}.`, signatures: (have, need) => `Signatures requises${colon} ${have} sur ${need} ont été apposées.`,
    'in-force': null, 'not-before': null, all: null, any: null,
  },
  entersForParty: (i, p, day, by, past) => `${opening(i.the)} ${past ? entered(i.the) : willEnter(i.the)} en vigueur pour ${p.the} le ${day}${comma(by)}.`, notYetForParty: (i, p) => `${opening(i.the)} ${isPlural(i.the) ? 'ne sont pas encore' : 'n’est pas encore'} en vigueur pour ${p.the}${colon} la condition de l’entrée en vigueur n’est pas remplie.`,
  openForParty: (i, p) => `Le registre n’établit pas le jour de l’entrée en vigueur ${i.of} pour ${p.the}.`, boundProvisionally: (i, p, day) => `Application provisoire ${i.of} pour ${p.the} à compter du ${day}.`,
  signatoryOnly: (i, p) => `Cette signature ne vaut pas encore consentement à être lié par ${i.the} pour ${p.the}.`, consentTakenBack: (i, p) => `L’instrument ${p.of} ne compte plus parmi les consentements à être lié par ${i.the}.`,
  ceases: (i, p, day, by) => `${opening(i.the)} ${isPlural(i.the) ? 'cesseront' : 'cessera'} de lier ${p.the} le ${day}${comma(by)}.`, ceasesOpen: (i, p) => `Le registre n’établit pas le jour où ${i.the} ${isPlural(i.the) ? 'cesseront' : 'cessera'} de lier ${p.the}.`,
  objectionsUntil: (p, day, notified, supposed) => `Les objections à la réserve ${p.of} sont à formuler jusqu’au ${day}, douze mois après sa notification ${supposed ? `si celle-ci est faite le ${notified}` : `du ${notified}`}\u00a0; un État qui consent plus tard a jusqu’au jour de son propre consentement, s’il est postérieur.`,
  textAllows: 'Le texte autorise expressément la réserve\u00a0; aucune acceptation n’est nécessaire.', textForbids: 'Le texte interdit la réserve\u00a0; les États sont en désaccord sur ce qui en résulte.',
  madeLate: 'La réserve a été faite après le consentement à être lié\u00a0; elle n’est admise que si aucune objection n’est formulée dans le délai.',
  concerns: {
    objection: (of, articles, on) => `L’objection vise la réserve ${of.of}${articles ? ` (${articles})` : ''} faite le ${on}.`, 'acceptance-of-reservation': (of, articles, on) => `Elle concerne la réserve ${of.of}${articles ? ` (${articles})` : ''} faite le ${on}.`,
    'withdrawal-of-reservation': (_, articles, on) => `Le retrait concerne la réserve${articles ? ` (${articles})` : ''} faite le ${on}.`, 'withdrawal-of-objection': (of, articles, on) => `Le retrait concerne l’objection à la réserve ${of.of}${articles ? ` (${articles})` : ''} formulée le ${on}.`,
    'revocation-of-denunciation': (_, __, on) => `Elle concerne la notification de dénonciation du ${on}.`,
  },
  precludes: (p, o) => `Opposition à l’entrée en vigueur entre ${p.the} et ${o.the}.`, late: day => `Le délai pour formuler des objections avait pris fin le ${day}.`,
  takesEffect: day => `Prise d’effet${colon} ${day}.`, terminates: (i, day) => `Fin ${i.of} pour toutes les parties${colon} ${day}.`, openUntil: day => `Ouverture à la signature jusqu’au ${day}.`, madeUntil: day => `Durée de validité${colon} jusqu’au ${day}.`, proposedOn: day => `La correction a été proposée le ${day}.`,
  nothingFollows: 'Aucune date du registre ne change du fait de cette action.', closing: '……… (lieu), le ……… (jour)',
  annexTable: (i, asAt) => `Annexe I. État ${i.of} au ${asAt}`, annexDates: 'Annexe II. Dates modifiées', noDates: 'Aucune.',
  columns: { participant: 'Participant', signature: 'Signature', consent: 'Consentement', standing: 'Situation', what: 'Objet', before: 'Avant', after: 'Après' },
  standings: { party: 'partie', 'contracting-state': 'État contractant', 'bound-provisionally': 'lié à titre provisoire', signatory: 'signataire', denounced: 'dénonciation', withdrawn: 'retrait', 'consent-withdrawn': 'consentement retiré', terminated: 'extinction', 'not-a-party': 'non partie' },
  standingSince: (standing, day) => `${standing}${day ? ` depuis le ${day}` : ''}`, inForceFrom: (standing, day) => `${standing}\u00a0; en vigueur à son égard à compter du ${day}`,
  consentOn: (form, day) => `${form}, ${day}`, cites: (instrument, article) => `${instrument}, ${article.replace(/^Art/, 'art')}`,
  entryIntoForceOf: i => `Entrée en vigueur ${i.of}`, provisionalForceOf: i => `Application provisoire ${i.of}`, notEstablished: 'non établi', disputed: 'controversé',
  remarks: 'À l’attention du bureau, hors notification', unread: provisions => `Personne n’a encore comparé ces dispositions avec le texte authentique${colon} ${provisions}.`, unverified: 'L’acte est enregistré sans source vérifiable.', namesMissing: '* Le registre n’a pas de version française\u00a0; la version anglaise est donnée.', openRemark: 'Le registre n’établit pas tout ce qui précède\u00a0; chancery why dit ce qui manque.',
}

function isPlural(the: string): boolean { return /^les /i.test(the) }
function willEnter(the: string): string { return isPlural(the) ? 'entreront' : 'entrera' }
/** The participle agrees with the title; of a title whose gender is not known the instrument is spoken of, a masculine. */
function entered(the: string): string { return isPlural(the) ? 'sont entrés' : /^(la |l’(Organisation|Union|Entente))/i.test(the) ? 'est entrée' : 'est entré' }
/** "au Pakistan", "aux Comores", "à la Yougoslavie", "à l’Inde", "à Cuba": de and du turned into à and au. */
function toWhom(of: string): string { return of.replace(/^du /, 'au ').replace(/^des /, 'aux ').replace(/^de /, 'à ').replace(/^d’/, 'à ') }
