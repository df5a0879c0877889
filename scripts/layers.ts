/** Holds the imports of the project against its arrows (.dependency-cruiser.cjs) and says why a wrong one is wrong. */
import { existsSync, globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config'

export interface Layers {
  /** How many modules of the project were looked at. */
  readonly modules: number
  /** Wrong arrows (with the sentence that says why) and whatever kept the check from seeing everything. Empty is good. */
  readonly faults: readonly string[]
}

const home = join(import.meta.dirname, '..')
const roots = ['src', 'organisations', 'test', 'scripts', 'bench']

/** Checks the tree under `base` (the project itself unless told otherwise) with the project's rules. A check that saw too little is a fault, not a pass. */
export const checkLayers = async (base: string = home): Promise<Layers> => {
  const { forbidden = [], options = {} } = await extractConfig(join(home, '.dependency-cruiser.cjs'))
  const looked = roots.filter((root) => globSync(`${root}/**/*.ts`, { cwd: base }).length > 0)
  const { output } = await cruise(looked, { ...options, baseDir: base, validate: true, ruleSet: { forbidden } }, undefined, { tsConfig: extractTypeScriptConfig(join(home, 'tsconfig.json')) })
  if (typeof output === 'string') throw new Error(output)
  const own = output.modules.map((m) => m.source).filter((source) => roots.some((root) => source.startsWith(`${root}/`)))
  const why = new Map(forbidden.map((rule) => [rule.name, rule.comment]))
  return {
    modules: own.length,
    faults: [
      ...own.length === 0 ? ['no module was seen: dependency-cruiser found no TypeScript it can read, so it checked nothing (is the package `typescript`, below 7, installed?)'] : [],
      ...unseen(base, own),
      ...output.summary.violations.map((v) => `${v.from} → ${[v.to, ...(v.cycle ?? []).map((c) => c.name)].filter((to, i, all) => to !== all[i - 1]).join(' → ')}\n  ${v.rule.name}: ${why.get(v.rule.name) ?? ''}`),
    ],
  }
}

/** Every folder of src that holds code must have been looked at. */
const unseen = (base: string, seen: readonly string[]): string[] => (existsSync(join(base, 'src')) ? readdirSync(join(base, 'src'), { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory() && globSync(`src/${entry.name}/**/*.ts`, { cwd: base }).length > 0)
  .filter((entry) => !seen.some((source) => source.startsWith(`src/${entry.name}/`)))
  .map((entry) => `src/${entry.name} was not looked at, so its arrows were not checked`)

if (import.meta.main) {
  const { modules, faults } = await checkLayers()
  for (const fault of faults) console.error(`${fault}\n`)
  console.log(`${modules} modules, ${faults.length} wrong arrows`)
  if (faults.length > 0) process.exitCode = 1
}
