/** The head of a dossier under which the tests of both charters put their acts. */

export const head = `
recorded: 2026-01-01
bodies: { oic: { name: OIC, form: organisation }, oic.summit: { name: Summit, form: principal-organ }, oic.cfm: { name: Council of Foreign Ministers, form: principal-organ }, oic.comcec: { name: COMCEC, form: standing-committee }, oic.general-secretariat: { name: General Secretariat, form: principal-organ } }
people: { ihsanoglu: { name: Ekmeleddin Ihsanoglu, of: TUR }, madani: { name: Iyad Madani, of: SAU } }
offices: { oic.secretary-general: { name: Secretary-General, of: oic }, oic.assistant-secretary-general: { name: Assistant Secretary-General, of: oic }, oic.comcec.chair: { name: Chair of COMCEC, of: oic.comcec }, oic.comcec.vice-chair: { name: Vice-Chair of COMCEC, of: oic.comcec } }
instruments: { oic.charter-1972: { title: Charter of 1972, clauses: { applied-from: { on: 1972-03-04 } } }, oic.charter-2008: { title: Charter of 2008, clauses: { entry-into-force: { stated: none, article: Art. 39 }, applied-from: { on: 2008-03-14 } } } }
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
