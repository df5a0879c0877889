/** The head of a dossier under which the tests of both charters put their acts; `covered` where the register says that it knows every member. */
export const head = `
recorded: 2026-01-01
bodies: { oic: { name: OIC, form: organisation }, oic.summit: { name: Summit, form: principal-organ }, oic.cfm: { name: Council of Foreign Ministers, form: principal-organ }, oic.comcec: { name: COMCEC, form: standing-committee }, oic.general-secretariat: { name: General Secretariat, form: principal-organ }, oic.iphrc: { name: Commission, form: principal-organ } }
people: { ihsanoglu: { name: Ekmeleddin Ihsanoglu, of: TUR }, madani: { name: Iyad Madani, of: SAU }, agam: { name: Hasmy Agam, of: MYS }, chowdhury: { name: Salahuddin Quader Chowdhury, of: BGD } }
offices: { oic.secretary-general: { name: Secretary-General, of: oic }, oic.assistant-secretary-general: { name: Assistant Secretary-General, of: oic }, oic.comcec.chair: { name: Chair of COMCEC, of: oic.comcec }, oic.comcec.vice-chair: { name: Vice-Chair of COMCEC, of: oic.comcec }, oic.comcec.rapporteur: { name: Rapporteur of COMCEC, of: oic.comcec }, oic.iphrc.member: { name: member of the Commission, of: oic.iphrc } }
instruments: { oic.charter-1972: { title: Charter of 1972, clauses: { applied-from: { on: 1972-03-04 } } }, oic.charter-2008: { title: Charter of 2008, clauses: { entry-into-force: { stated: none, article: Art. 39 }, applied-from: { on: 2008-03-14 } } } }
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
export const covered = head.replace('sources:', 'coverage: [{ question: standing, of: oic, from: 1969-09-25, to: 2026-01-01 }]\nsources:')
