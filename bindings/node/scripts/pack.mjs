// Packs what npm publishes into `packed/`: the package, and the package of this machine's platform, or of each platform whose
// library is in the folder that is told. The platform packages are npm's optional dependencies of the package, one of which
// fits a machine.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const libraries = process.argv[2] ?? home
const out = join(home, 'packed')
const run = (command, args, cwd = home) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })

rmSync(out, { recursive: true, force: true })
const platforms = join(out, 'platforms')
mkdirSync(platforms, { recursive: true })
run('npx', ['napi', 'create-npm-dirs', '--npm-dir', 'packed/platforms'])

const { devDependencies, overrides, scripts, napi, ...published } = JSON.parse(readFileSync(join(home, 'package.json')))
const names = readdirSync(platforms)
published.optionalDependencies = Object.fromEntries(names.map((name) => [`${napi.packageName}-${name}`, published.version]))
const stage = join(out, 'package')
cpSync(join(home, 'lib'), join(stage, 'lib'), { recursive: true })
for (const file of ['native.cjs', 'README.md']) cpSync(join(home, file), join(stage, file))
const licences = ['LICENSE-APACHE', 'LICENSE-MIT']
for (const file of licences) cpSync(join(home, '../..', file), join(stage, file))
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)

const built = readdirSync(libraries).filter((file) => file.endsWith('.node'))
for (const library of built) {
  const platform = library.split('.')[1]
  const folder = join(platforms, platform)
  cpSync(join(libraries, library), join(folder, library))
  for (const file of licences) cpSync(join(home, '../..', file), join(folder, file))
  run('npm', ['pkg', 'set', ...licences.map((file) => `files[]=${file}`)], folder)
  run('npm', ['pack', '--silent', '--pack-destination', out, folder])
}
run('npm', ['pack', '--silent', '--pack-destination', out, stage])
console.log(readdirSync(out).filter((file) => file.endsWith('.tgz')).join('\n'))
