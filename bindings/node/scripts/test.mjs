// Packs the package as npm would publish it, installs the tarballs into an empty project, and there checks the types and
// runs the tests; the bytes of the answers are compared with those of the program in CAREINQUIRY_DOOR.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(home, '../..')
const packed = join(home, 'packed')
const project = join(packed, 'installed')

function run(command, args, cwd, env = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

run('node', ['scripts/pack.mjs'], home)
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "name": "installed", "private": true }\n')
const tarballs = readdirSync(packed).filter((file) => file.endsWith('.tgz'))
run('npm', ['install', '--silent', ...tarballs.map((file) => join(packed, file))], project)
cpSync(join(home, 'test'), join(project, 'test'), { recursive: true })
cpSync(join(root, 'examples/node'), join(project, 'examples'), { recursive: true })
const tool = (name) => join(home, 'node_modules/.bin', name)
run(tool('tsc'), ['--project', 'test/types'], project)
const main = tarballs.find((file) => /^careinquiry-\d/.test(file))
run(tool('publint'), ['--strict', join(packed, main)], project)
run(tool('attw'), ['--no-emoji', join(packed, main)], project)

const env = { CAREINQUIRY_ROOT: root, CAREINQUIRY_RECORDS: join(root, 'examples/records'), CAREINQUIRY_ANSWERS: join(packed, 'answers.ndjson') }
const input = execFileSync('node', ['test/questions.mjs'], { cwd: project, env: { ...process.env, ...env }, maxBuffer: 1 << 30 })
writeFileSync(env.CAREINQUIRY_ANSWERS, execFileSync(process.env.CAREINQUIRY_DOOR, { input, maxBuffer: 1 << 30 }))
const tests = readdirSync(join(project, 'test')).filter((file) => file.endsWith('.test.mjs')).map((file) => join('test', file))
run('node', ['--test', '--test-reporter=dot', ...process.argv.slice(2), ...tests], project, env)
