/** Rates between currencies and units of account: an act of the register, or one that is given; never one without its day. */
import { decimalOf, type ActOf } from '#acts'
import { daysBetween, type Day } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'

/** So much of `in` for one of `of`, as it stood on a day; `act`: the act of the register that tells it. */
export interface Rate { readonly of: string; readonly in: string; readonly rate: string; readonly on: Day; readonly act: ActOf<'rate'> | null }

/** The latest rate of a unit in another by a day. */
export const rateOn = (of: string, into: string, on: Day, register: RegisterAsAt): ActOf<'rate'> | undefined =>
  (on < register.asAt ? register.on(on) : register).acts(`unit:${of}`, 'rate', r => r.of === of && r.in === into).at(-1)

/** The rate told of the day nearest to a day, before or after it, and how many days lie between. */
export const rateNear = (of: string, into: string, on: Day, register: RegisterAsAt): { readonly rate: ActOf<'rate'>; readonly daysOff: number } | undefined =>
  register.on('9999-12-31').acts(`unit:${of}`, 'rate', r => r.of === of && r.in === into)
    .flatMap(rate => (rate.on.earliest === null ? [] : [{ rate, daysOff: Math.abs(daysBetween(rate.on.earliest, on)) }]))
    .toSorted((a, b) => a.daysOff - b.daysOff)[0]

/** An act of a rate as a rate. Its day is the first that its date can mean; undefined where it is open before. */
export const rateFrom = (act: ActOf<'rate'>): Rate | undefined => (act.on.earliest === null ? undefined : { of: act.of, in: act.in, rate: decimalOf(act.rate).toFixed(), on: act.on.earliest, act })
/** Of rates that are given, the latest by a day. */
export const givenOn = (of: string, into: string, on: Day, given: readonly Rate[]): Rate | undefined =>
  given.filter(r => r.of === of && r.in === into && r.on <= on).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1)
