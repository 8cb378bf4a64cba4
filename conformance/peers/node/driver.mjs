// Asks the engines of Node: `node driver.mjs RECORDS NEAR_MILES`, then a line each on standard input:
// `engines`, `decide ENGINE` or `time TURNS ENGINE`. Each answer is one line of JSON.

import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { engines } from './engines.mjs'

const [path, nearMiles] = process.argv.slice(2)
const records = readFileSync(path, 'utf8').trimEnd().split('\n')
const all = engines(Number(nearMiles))

/** Microseconds that all threads of this process were at work. */
const worked = () => process.cpuUsage().user + process.cpuUsage().system

async function time(engine, turns) {
  const began = worked()
  for (let turn = 0; turn < turns; turn++) await engine(records)
  return (worked() - began) / (turns * records.length)
}

async function answer(command, rest) {
  if (command === 'engines') return Object.keys(all)
  if (command === 'decide') {
    const decided = await all[rest.join(' ')](records)
    return decided.map((decisions) => decisions.join(''))
  }
  const [turns, ...name] = rest
  return time(all[name.join(' ')], Number(turns))
}

for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...rest] = line.split(' ')
  process.stdout.write(`${JSON.stringify(await answer(command, rest))}\n`)
}
