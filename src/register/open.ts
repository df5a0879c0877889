/** Opens a register: the embedded PostgreSQL of a data folder, or a server named by DATABASE_URL. */
import type { Register } from './register.ts'

/** `databaseUrl` wins over `dataFolder`; one of the two is needed. `say` hears what takes time. */
export interface OpenOptions { readonly dataFolder?: string; readonly databaseUrl?: string; readonly say?: (line: string) => void }
export const openRegister = (_options: OpenOptions): Promise<Register> => Promise.reject(new Error('being written'))
