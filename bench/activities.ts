/** Files of IATI activities made up for measurements: as large as wanted, each activity with an identifier of its own, the same ones every time. */

const sectors = ['12220', '14030', '21020', '11220', '31120']
const orgs = ['Ministry of Finance', 'Ministry of Water & Energy', 'Road Agency of Beland', 'University of the Lakes']
/** A linear congruence: the same numbers in every run. */
const numbers = (seed: number): (() => number) => { let n = seed >>> 0; return () => { n = (Math.imul(n, 1_664_525) + 1_013_904_223) >>> 0; return n / 2 ** 32 } }
const two = (n: number): string => String(n).padStart(2, '0')
const escaped = (text: string): string => text.replaceAll('&', '&amp;')

/** One activity of about six thousand characters, as publishers write them. */
const activity = (n: number, next: () => number): string => {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!
  const day = (): string => `20${two(5 + Math.floor(next() * 18))}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`
  const amount = (): string => (next() * 5_000_000).toFixed(2)
  const transaction = (type: number): string => {
    const on = day()
    return `        <transaction>
            <transaction-type code="${type}"/>
            <transaction-date iso-date="${on}"/>
            <value currency="${next() < 0.9 ? 'USD' : 'EUR'}" value-date="${on}">${amount()}</value>
            <provider-org ref="XX-LAKES" type="40">
                <narrative>Lakes Fund</narrative>
            </provider-org>
            <receiver-org type="10">
                <narrative>${escaped(pick(orgs))}</narrative>
            </receiver-org>
        </transaction>`
  }
  const document = (d: number): string => `        <document-link url="https://lakes.example/projects/${n}/${d}" format="text/html">
            <title>
                <narrative>Completion report ${d} of project ${n}</narrative>
            </title>
            <category code="A${two(1 + (d % 9))}"/>
            <language code="en"/>
            <document-date iso-date="${day()}"/>
        </document-link>`
  const share = Math.floor(next() * 99) + 1
  return `    <iati-activity xml:lang="en" default-currency="USD" hierarchy="1" last-updated-datetime="2024-05-01T10:00:00Z">
        <iati-identifier>XX-LAKES-${n}</iati-identifier>
        <reporting-org ref="XX-LAKES" type="40">
            <narrative>Lakes Fund</narrative>
        </reporting-org>
        <title>
            <narrative>Water supply and roads of district ${n % 97}</narrative>
        </title>
        <description type="1">
            <narrative>The project extends the supply of drinking water in district ${n % 97}, repairs the road from the harbour to the market &amp; trains those who will keep both in order. It is carried out in three parts, of which the first was agreed upon with the ministry and the second with the municipalities concerned.</narrative>
        </description>
        <participating-org ref="XX-LAKES" role="1" type="40">
            <narrative>Lakes Fund</narrative>
        </participating-org>
        <participating-org role="4" type="10">
            <narrative>${escaped(pick(orgs))}</narrative>
        </participating-org>
        <activity-status code="${1 + Math.floor(next() * 4)}"/>
        <activity-date type="1" iso-date="2005-01-01"/>
        <activity-date type="3" iso-date="2024-12-31"/>
        <contact-info>
            <organisation>
                <narrative>Lakes Fund</narrative>
            </organisation>
            <email>info@lakes.example</email>
        </contact-info>
        <recipient-country code="${pick(['KZ', 'KG', 'TJ', 'UZ'])}"/>
        <sector vocabulary="1" code="${pick(sectors)}" percentage="${share}"/>
        <sector vocabulary="1" code="43030" percentage="${100 - share}"/>
        <default-flow-type code="10"/>
        <default-finance-type code="421"/>
        <budget type="1">
            <period-start iso-date="2010-01-01"/>
            <period-end iso-date="2010-12-31"/>
            <value value-date="2010-01-01">${amount()}</value>
        </budget>
${[2, 3, 3, 3, 3, 4].map(transaction).join('\n')}
${[1, 2].map(document).join('\n')}
    </iati-activity>`
}

/** The pieces of a file of at least so many bytes. Everything in it is ASCII. */
export function* filesOfActivities(bytes: number, seed = 7): Generator<string> {
  const next = numbers(seed)
  let written = 0
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n'
  for (let n = 1; written < bytes; n++) { const text = `${activity(n, next)}\n`; written += text.length; yield text }
  yield '</iati-activities>\n'
}
