/** The same question in SQL: the rows it rests on, and the rule itself, for one instrument (i) as at a day (d), as known on a day (k). */
import { delayDays, needed } from './synthetic.ts'

export const table = `create table acts (id text not null, kind text not null, instrument text, party text, form text,
  day_from integer not null, day_to integer not null, first_day integer, last_day integer, known integer not null, withdrawn integer, effect integer, body text not null)`

const seen = 'instrument = :i and known <= :k and (withdrawn is null or withdrawn > :k) and day_from <= :d'
/** The acts a rule may look at, as rows; the rule is still to be applied. */
export const rowsSql = `select id, kind, party, form, day_from, day_to, first_day, last_day, effect from acts where ${seen} order by day_to, day_from, id`

/** The rule over the acts: entry into force after so many instruments and a delay, then each party. Nothing is greatest() or least(): databases disagree about NULL in them. */
export const ruleSql = `
with seen as (select id, kind, party, day_from, day_to, first_day, last_day, effect from acts where ${seen}),
deposits as (select party, day_from, day_to, first_day, last_day, row_number() over (partition by party order by case when day_to <= :d then 0 else 1 end, day_to, day_from, id) as turn from seen where kind = 'deposit'),
counted as (select * from deposits where turn = 1),
met as (select case when f = t then f end as day from (select
  (select day_from from counted order by day_from limit 1 offset ${needed - 1}) as f, (select day_to from counted order by day_to limit 1 offset ${needed - 1}) as t) as nth),
force as (select day as met, day + ${delayDays} as day from met),
consented as (select counted.*, case when day_from = day_to then first_day end as own from counted where day_to <= :d),
each_party as (select party, max(case when kind = 'signature' and day_to <= :d then first_day end) as signed,
  max(case when kind = 'denunciation' and day_to <= :d then effect end) as gone, max(case when kind = 'deposit' and day_to > :d then 1 else 0 end) as doubtful
  from seen where kind in ('signature', 'deposit', 'domestic-ratification', 'reservation', 'denunciation') and (day_to <= :d or kind = 'deposit') group by party),
starting as (select p.party, p.signed, p.gone, p.doubtful, c.party as depositor, c.first_day, c.own, force.day as force,
  case when c.day_to <= force.met then force.day when c.own is null then null when c.own + ${delayDays} > force.day then c.own + ${delayDays} else force.day end as since,
  case when c.last_day + ${delayDays} > force.day then c.last_day + ${delayDays} else force.day end as last
  from each_party p left join consented c on c.party = p.party cross join force)
select party,
  case when gone <= :d then 'denounced'
    when depositor is not null then case when force is null or force > :d then 'contracting-state' when since is null and last > :d then 'open: day-of-act' when since > :d then 'contracting-state' else 'party' end
    when doubtful = 1 then 'open: day-of-act' when signed is not null then 'signatory' else 'not-a-party' end as standing,
  case when gone <= :d then gone
    when depositor is not null then case when force is null or force > :d then own when since is null and last > :d then null when since > :d then own when since is null and last = force then last else since end
    when doubtful = 1 then null else signed end as since
from starting order by party`

/** With parameters as a database writes them: `as('i')` is the instrument, then d, then k. */
export const written = (sql: string, as: (name: 'i' | 'd' | 'k') => string): string => sql.replaceAll(/:([idk])\b/g, (_, name: 'i' | 'd' | 'k') => as(name))
