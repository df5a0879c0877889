/** The permanent seats of the Security Council: whose they are is in Article 23; under which code a register knows the member is for its acts to say. */
import { permanently, type Provision, type RegisterAsAt, type SeatRule } from '#law'

/**
 * The seats of Article 23(1). Two have had other names: the seat of the Union of Soviet Socialist Republics is that of the Russian Federation
 * since 24 December 1991, and until 25 October 1971 another government spoke for China. The member stayed the same, and registers mostly know
 * it by one code for all of its time; one that admitted it under the earlier code has it there until that day (docs/decisions/0088).
 */
const seats = [{ member: 'CHN', before: { code: 'TWN', until: '1971-10-25' } }, { member: 'FRA' }, { member: 'RUS', before: { code: 'SUN', until: '1991-12-24' } }, { member: 'GBR' }, { member: 'USA' }] as const
/** Codes under which a vote of a member may be recorded that the register does not know by them. */
export const namedAlso = { TWN: 'CHN' } as const

const admitted = (party: string, register: RegisterAsAt): boolean => register.acts(party, 'admission', a => a.of === party && a.to === 'un').length > 0
const heldBy = (seat: (typeof seats)[number], register: RegisterAsAt): string =>
  ('before' in seat && register.asAt < seat.before.until && admitted(seat.before.code, register) ? seat.before.code : seat.member)

/** The five on the register's day. */
export const permanentMembers = (register: RegisterAsAt): readonly string[] => seats.map(s => heldBy(s, register))
/** A seat for each of them. */
export const permanentSeats = (cite: Provision): readonly SeatRule[] => seats.map((s): SeatRule => register => permanently(heldBy(s, register), 'un.security-council', cite)(register))
