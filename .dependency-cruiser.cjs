/** Which folder may know which, and why: calendar < acts < law < status < claims < briefs < desks, one direction, no way back. */

const test = '\\.(test|fixture)\\.ts$'
const desks = ['cli', 'api', 'portal', 'workspace']
const core = ['calendar', 'acts', 'law', 'status', 'claims', 'briefs']
const folder = (name) => `^src/${name}/`
const packageNamed = (name) => `(^|/)node_modules/${name.replaceAll('.', '\\.')}(/|$)`

/** A folder of src and the folders it may know. Tests beside the code keep to the same arrows. */
const arrow = (name, mayKnow, why) => ({
  name: `${name}-knows-only-${mayKnow.join('-') || 'itself'}`, severity: 'error', comment: why,
  from: { path: folder(name) },
  to: { path: '^(src|organisations)/', pathNot: [name, ...mayKnow].map(folder) },
})

/** A folder of src and the npm packages it may use. Tests may use more (vitest, fast-check, the file system). */
const purity = (name, path, mayUse, why) => ({
  name, severity: 'error', comment: why,
  from: { path, pathNot: test },
  to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'npm-bundled'], pathNot: mayUse.map(packageNamed) },
})

const pureWhy = 'Up to briefs everything is pure and synchronous, so that the same inputs give the same bytes and a form in the browser can preview an act with the same code; a clock, a file, a database or a web server would end that. A new package here is a decision: name it in .dependency-cruiser.cjs.'

module.exports = {
  forbidden: [
    arrow('calendar', [], 'The calendar knows days and nothing else: an act or a rule in it would make the meaning of a date depend on who uses it.'),
    arrow('acts', ['calendar'], 'Acts say what happened; if they knew the law, the status or a desk, what is recorded would depend on what is made of it.'),
    arrow('law', ['calendar', 'acts'], 'Law says what rules say and names no organisation; organisations, status and desks use it, and it must not know who does.'),
    arrow('status', ['calendar', 'acts', 'law'], 'Status is law applied to acts, and the organisations are handed in; if it knew claims, briefs or one organisation, a rule could lean on what it is meant to judge.'),
    arrow('claims', ['calendar', 'acts', 'law', 'status'], 'A claim is checked against the status and not believed; if it knew briefs, locales or one organisation, a verdict could depend on how it is told.'),
    arrow('briefs', ['calendar', 'acts', 'law', 'status', 'claims', 'locales'], 'A brief tells findings and computes nothing; it is given its findings by a desk, and so needs no register, no desk and no organisation.'),
    arrow('locales', ['calendar', 'acts', 'law', 'status', 'claims'], 'A language puts into words what the core has found; briefs and desks ask it, and it must not ask them.'),
    arrow('tables', ['calendar', 'acts'], 'What importers share reads words of tables; if it knew one importer or the law, it would read them towards an answer.'),
    arrow('contribution-tables', ['calendar', 'acts', 'law', 'tables'], 'Published tables of contributions become a dossier, held against their own rule by law; accounts follow from the acts.'),
    arrow('project-tables', ['calendar', 'acts', 'tables'], 'A table of projects becomes a dossier; sums, and how far a project has come, follow from the acts.'),
    arrow('participation', ['calendar', 'acts', 'tables'], 'A table of a depositary becomes a dossier; if the importer knew the law, it could repair acts until they fit an answer.'),
    arrow('roll-calls', ['calendar', 'acts', 'tables'], 'A table of votes becomes a dossier; if the importer knew the law, it could count votes until they fit what was announced.'),
    arrow('iati', ['calendar', 'acts', 'tables'], 'A file of activities becomes activities, sums and acts; if its reader knew the law or a desk, what a publisher wrote would be read towards an answer.'),
    arrow('register', ['calendar', 'acts'], 'The register stores and never judges: it needs acts and their days, and nothing that follows from them.'),
    ...desks.map((desk) => arrow(desk, [...core, 'locales', 'tables', 'participation', 'roll-calls', 'contribution-tables', 'project-tables', 'iati', 'register'], 'Each desk stands alone over the same core; main.ts is the only file that knows them all.')).map((rule) => ({ ...rule, to: { ...rule.to, path: '^src/' } })),
    {
      name: 'register-only-from-desks', severity: 'error',
      comment: 'Only main.ts and the desks open the register, so that every rule can be run on acts from anywhere: a folder, a test, a form.',
      from: { path: '^(src|organisations)/', pathNot: ['^src/(main|joined)\\.ts$', '^src/register/', ...desks.map(folder)] },
      to: { path: '^src/register/' },
    },
    {
      name: 'organisations-know-only-law-acts-calendar', severity: 'error',
      comment: 'A constitution is written in the words of law, acts and calendar alone, so that a ministry can publish its own without the rest.',
      from: { path: '^organisations/', pathNot: test },
      to: { path: '^src/', pathNot: ['calendar', 'acts', 'law'].map(folder) },
    },
    {
      name: 'organisation-tests-know-only-the-core', severity: 'error',
      comment: 'The test of an article states acts and asks for their status; it needs no desk and no register.',
      from: { path: `^organisations/.*${test}` },
      to: { path: '^src/', pathNot: ['calendar', 'acts', 'law', 'status'].map(folder) },
    },
    {
      name: 'organisations-do-not-know-each-other', severity: 'error',
      comment: 'Each organisation is one constitution that can be taken out; what two of them share belongs to law.',
      from: { path: '^organisations/([^/]+)/' },
      // A fixture at the root of organisations/ serves the tests of all of them.
      to: { path: '^organisations/', pathNot: ['^organisations/$1/', '^organisations/[^/]+\\.fixture\\.ts$'] },
    },
    {
      name: 'through-the-front-door', severity: 'error',
      comment: 'A folder is known by its index.ts (`#acts`, `#law`, ...): what it does not export there is its own affair and may change.',
      from: { path: '^(src|organisations|bench|scripts)/([^/]+)', pathNot: test },
      to: { path: '^(src|organisations)/[^/]+/', pathNot: ['^$1/$2/', '^(src|organisations)/[^/]+/index\\.ts$', '^organisations/[^/]+/'] },
    },
    {
      name: 'nothing-knows-main', severity: 'error',
      comment: 'main.ts joins everything together; who imports it would know everything too.',
      from: { path: '^(src|organisations)/', pathNot: '^src/main\\.ts$' }, to: { path: '^src/(main|joined)\\.ts$' },
    },
    {
      name: 'product-does-not-know-its-workshop', severity: 'error',
      comment: 'Tests, measurements and scripts look at the product; the product runs without them.',
      from: { path: '^(src|organisations)/' }, to: { path: '^(test|scripts|bench)/' },
    },
    purity('core-is-pure', '^src/(calendar|law|status|briefs(?!/agenda/)|locales)/', ['decimal.js'], pureWhy),
    purity('agendas-are-pure', '^src/briefs/agenda/', ['ical-generator'], `${pureWhy} A feed is written as RFC 5545 has it by ical-generator, which is given every day and opens nothing.`),
    purity('claims-are-pure', '^src/claims/', ['decimal.js', 'zod'], `${pureWhy} Kinds of claim are described with zod, as kinds of act are.`),
    purity('acts-are-pure', '^src/acts/(?!dossier/)', ['decimal.js', 'zod'], `${pureWhy} Kinds of act are described with zod; YAML is read in acts/dossier alone.`),
    purity('dossiers-are-read-purely', '^src/acts/dossier/', ['decimal.js', 'zod', 'yaml'], `${pureWhy} A dossier is text that somebody hands in; opening its file is a desk's work.`),
    purity('tables-are-pure', '^src/tables/', ['csv-parse', 'decimal.js', '@e965/xlsx'], `${pureWhy} A table is text or the bytes of a workbook that somebody hands in; RFC 4180 is read by csv-parse, a workbook by xlsx.`),
    purity('importers-are-pure', '^src/(participation|roll-calls|contribution-tables|project-tables)/', ['decimal.js'], `${pureWhy} Tables are read by tables/ alone.`),
    purity('activities-are-read-purely', '^src/iati/', ['decimal.js'], `${pureWhy} A file of activities is text that somebody hands in piece by piece; XML is read here (decision 0093) and compared with saxes in tests.`),
    purity('organisations-are-pure', '^organisations/', ['decimal.js'], 'A constitution is declarations and named functions: it needs no file, no database and no package but exact numbers.'),
    {
      name: 'only-the-register-speaks-sql', severity: 'error',
      comment: 'SQL has one home, so that the register can change how it stores without anybody noticing.',
      from: { path: '^src/', pathNot: ['^src/register/', test] }, to: { path: ['pg', 'pg-copy-streams', 'kysely'].map(packageNamed) },
    },
    {
      name: 'the-product-does-without-development-packages', severity: 'error',
      comment: 'What is installed for development only is missing in production.',
      from: { path: '^(src|organisations)/', pathNot: test }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: packageNamed('@types') },
    },
    {
      name: 'no-circle', severity: 'error',
      comment: 'Files that import each other in a circle can only be read, tested and loaded together: move what both need into a third.',
      // Types that name each other are no circle when the program runs.
      from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-is-found', severity: 'error',
      comment: 'An import that cannot be followed cannot be checked: mend the path, or declare the package in package.json.',
      from: {}, to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type is knowledge too: an arrow that only types take is still an arrow.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'] },
  },
}
