// The engines of Node, each as a function from the texts of records to eight decisions about each.

import { readFileSync } from 'node:fs'
import { ZenEngine } from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'
import { evaluate, evaluateAsync, evaluateMany } from '../../../bindings/node/lib/index.mjs'
import { MET, RULES, decide, evidenced, excused, lookedAfter, seenLately, toldInTime, NOT_APPLICABLE } from './hand.mjs'

const IDS = Object.keys(RULES)
const OUTCOMES = ['not_met', 'insufficient_evidence', 'justified_departure', 'met', 'not_applicable']
const text = (name) => readFileSync(new URL(`../rules/${name}`, import.meta.url), 'utf8')

/** What careinquiry is asked. */
function asked(nearMiles) {
  const options = { as_at: '2026-03-31', select: IDS, detail: 'outcomes' }
  return nearMiles === 20 ? options : { ...options, parameters: { near_max_miles: nearMiles } }
}

/** The worst of each rule's findings. */
function read({ findings }) {
  const decisions = IDS.map(() => NOT_APPLICABLE)
  for (const { rule, outcome } of findings) {
    const number = IDS.indexOf(rule)
    decisions[number] = Math.min(decisions[number], OUTCOMES.indexOf(outcome))
  }
  return decisions
}

/** One record after another. */
const each = (decide) => async (records) => {
  const decided = []
  for (const record of records) decided.push(await decide(record))
  return decided
}

async function many(records, options) {
  const decided = []
  for await (const { report } of evaluateMany(records, options)) decided.push(read(report))
  return decided
}

/** One decision graph with an expression a rule. */
function zen(nearMiles) {
  const expressions = text('eight.zen').split(/^\/\/ CI-.*$/m).slice(1).map((one, number) => (
    { id: `${number}`, key: `r${number}`, value: one.replaceAll('NEAR_MILES', nearMiles).replace(/\s+/g, ' ').trim() }))
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in' },
    { id: 'eight', type: 'expressionNode', name: 'eight', content: { expressions } },
    { id: 'out', type: 'outputNode', name: 'out' },
  ]
  const edges = [{ id: '1', sourceId: 'in', targetId: 'eight' }, { id: '2', sourceId: 'eight', targetId: 'out' }]
  const decision = new ZenEngine().createDecision({ nodes, edges })
  return async (record) => {
    const { result } = await decision.evaluate(JSON.parse(record))
    return IDS.map((_, number) => result[`r${number}`])
  }
}

/** Inside a list JSON Logic sees nothing around it: what looks outward is an operator in JavaScript. */
function logic(nearMiles) {
  let child
  const outward = {
    IN_CARE_THEN: (placement) => lookedAfter(child, placement.start_date),
    EXCUSED: (placement) => excused(child, placement),
    TOLD_IN_TIME: toldInTime,
    SEEN_LATELY: (review) => seenLately(child, review),
    EVIDENCED: evidenced,
  }
  const { terms, rules } = JSON.parse(text('logic.json'))
  terms.NEAR_MILES = nearMiles
  for (const [name, ask] of Object.entries(outward)) {
    jsonLogic.add_operation(name.toLowerCase(), function asked() { return ask(this) })
    terms[name] = { [name.toLowerCase()]: [] }
  }
  const written = (part) => {
    if (typeof part === 'string' && part in terms) return written(terms[part])
    if (Array.isArray(part)) return part.map(written)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, written(value)]))
  }
  const logics = IDS.map((id) => written(rules[id]))
  return (record) => {
    child = JSON.parse(record)
    return logics.map((rule) => jsonLogic.apply(rule, child))
  }
}

/** It has no loops: each rule is a fact that JavaScript works out, and a rule of the engine for each decision about it. */
function rulesEngine(nearMiles) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [id, judge] of Object.entries(RULES)) {
    engine.addFact(id, async (_, almanac) => judge(await almanac.factValue('child'), nearMiles))
    for (let decision = 0; decision <= MET; decision++) {
      engine.addRule({
        conditions: { all: [{ fact: id, operator: 'equal', value: decision }] },
        event: { type: id, params: { decision } },
      })
    }
  }
  return async (record) => {
    const { events } = await engine.run({ child: JSON.parse(record) })
    const decisions = Object.fromEntries(events.map(({ type, params }) => [type, params.decision]))
    return IDS.map((id) => decisions[id] ?? NOT_APPLICABLE)
  }
}

/** The engines by name. */
export function engines(nearMiles) {
  const options = asked(nearMiles)
  return {
    careinquiry: each((record) => read(evaluate(record, options))),
    'careinquiry, evaluateAsync': each(async (record) => read(await evaluateAsync(record, options))),
    'careinquiry, evaluateMany': (records) => many(records, options),
    'hand-written JavaScript': each((record) => decide(JSON.parse(record), nearMiles)),
    'json-logic-js': each(logic(nearMiles)),
    'json-rules-engine': each(rulesEngine(nearMiles)),
    'zen-engine': each(zen(nearMiles)),
  }
}
