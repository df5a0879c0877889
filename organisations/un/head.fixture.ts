/** The head of a dossier under which the tests of the Charter put their acts. */

export const head = `
recorded: 2026-01-01
bodies: { un: { name: United Nations, form: organisation }, un.general-assembly: { name: General Assembly, form: principal-organ, part-of: un }, un.security-council: { name: Security Council, form: principal-organ, part-of: un }, un.secretariat: { name: Secretariat, form: principal-organ, part-of: un } }
people: { hambro: { name: Edvard Hambro, of: NOR } }
offices: { un.security-council.elected-member: { name: elected member, of: un.security-council }, un.general-assembly.president: { name: President, of: un.general-assembly }, un.secretariat.secretary-general: { name: Secretary-General, of: un.secretariat } }
instruments:
  un.charter: { title: Charter, clauses: { applied-from: { on: 1945-10-24 } } }
  un.charter-1965: { title: Charter as amended, clauses: { applied-from: { on: 1965-08-31 } } }
  un.charter-1973: { title: Charter as amended again, clauses: { applied-from: { on: 1973-09-24 } } }
coverage: [{ question: standing, of: un, from: 1945-10-24, to: 2026-01-01 }]
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
