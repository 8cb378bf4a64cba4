// Packs the package as npm would publish it, installs the tarballs into an empty project, and runs the tests there.

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(home, '../..')
const packed = join(home, 'packed')
const project = join(packed, 'installed')
const run = (command, args, cwd, env = {}) =>
  execFileSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })

run('node', ['scripts/pack.mjs'], home)
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "name": "installed", "private": true }\n')
const tarballs = readdirSync(packed).filter((file) => file.endsWith('.tgz'))
run('npm', ['install', '--silent', ...tarballs.map((file) => join(packed, file))], project)
cpSync(join(home, 'test'), join(project, 'test'), { recursive: true })
run('node', ['--test', ...process.argv.slice(2)], project, {
  CAREINQUIRY_RECORDS: join(root, 'examples/records'),
  CAREINQUIRY_ROOT: root,
})
