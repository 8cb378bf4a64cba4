// The examples and the README do what they say.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = process.env.CAREINQUIRY_ROOT
const record = `${process.env.CAREINQUIRY_RECORDS}/eighth-placement.json`
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' })

test('the example in CommonJS says what to do and what to record', () => {
  const lines = node('examples/evaluate.cjs', record, '2026-03-31').trimEnd().split('\n')
  assert.match(lines[0], /^CI-\d[\w./]* (\/|the whole record)/)
  assert.equal(lines.filter((line) => line.startsWith('record /')).length, 3)
})

test('the example in ES modules answers line by line', () => {
  const line = JSON.stringify(JSON.parse(readFileSync(record)))
  const answers = execFileSync(process.execPath, ['examples/stream.mjs', '2026-03-31'], { input: `${line}\n{\n`, encoding: 'utf8' })
  const [report, refused] = answers.trimEnd().split('\n').map((answer) => JSON.parse(answer))
  assert.deepEqual([report.as_at, refused.line, refused.error.code], ['2026-03-31', 2, 'invalid_json'])
})

test('the code of the README is one program, and prints what stands below each part', () => {
  const page = readFileSync(join(root, 'bindings/node/README.md'), 'utf8')
  const blocks = (kind) => [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block)
  writeFileSync('readme.mjs', blocks('js').join(''))
  assert.ok(blocks('js').length > 3)
  assert.equal(node('readme.mjs'), blocks('text').join(''))
  for (const [, target] of page.matchAll(/\]\(([^)#]+)\)/g)) {
    assert.ok(target.startsWith('https://') || existsSync(join(root, 'bindings/node', target)), target)
  }
})
