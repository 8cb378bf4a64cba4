// The same eight rules for each engine, asked plainly: truths with no unknown and no reason.

import { ZenEngine } from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'

export const RULES = [
  'CI-5.2.b.1/a', 'CI-6.2/a', 'CI-9.6.2/a', 'CI-9.6.2/b', 'CI-6.1.2/b', 'CI-9.8.f.2/a', 'CI-5.6.1/a', 'CI-5.3.d.1/a',
]
const SINCE = '2025-03-31'

const since = (list, day) => `filter(${list}, date(#.${day}) >= date('${SINCE}'))`
const EXPRESSIONS = [
  `all(${since('placements', 'start_date')}, (#.distance_from_home_miles ?? 99) < 21)`,
  `all(${since('placements', 'start_date')}, len(#.information_for_child ?? []) > 0)`,
  `all(${since('reviews', 'date')}, (#.iro_saw_child_on ?? '') != '')`,
  `all(${since('reviews', 'date')}, #.iro_person_id == reviews[0].iro_person_id)`,
  `none(${since('reviews', 'date')}, #.child_participation == 'not_attended_no_views')`,
  `len(${since('allocations', 'start_date')}) <= 1`,
  'all(siblings ?? [], all(#.living_arrangements ?? [], not(#.looked_after) or #.lives_with_child))',
  'len(life_story_work ?? []) > 0',
]

/** One decision with an expression a rule. */
export function zen() {
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in' },
    { id: 'eight', type: 'expressionNode', name: 'eight', content: {
      expressions: EXPRESSIONS.map((value, number) => ({ id: `${number}`, key: `r${number}`, value })) } },
    { id: 'out', type: 'outputNode', name: 'out' },
  ]
  const edges = [{ id: '1', sourceId: 'in', targetId: 'eight' }, { id: '2', sourceId: 'eight', targetId: 'out' }]
  const decision = new ZenEngine().createDecision({ nodes, edges })
  return async (record) => {
    const { result } = await decision.evaluate(record)
    return RULES.map((_, number) => result[`r${number}`])
  }
}

// `all` of an empty list is false in JSON Logic, so what holds of each is asked as: it fails of none.
const of = (name) => ({ var: name })
const recent = (list, day) => ({ filter: [of(list), { '>=': [of(day), SINCE] }] })
const each = (list, holds) => ({ '!': { some: [list, { '!': holds }] } })
const LOGIC = (firstReviewer) => [
  each(recent('placements', 'start_date'), { '<': [{ var: ['distance_from_home_miles', 99] }, 21] }),
  each(recent('placements', 'start_date'), { '!!': of('information_for_child') }),
  each(recent('reviews', 'date'), { '!!': of('iro_saw_child_on') }),
  each(recent('reviews', 'date'), { '==': [of('iro_person_id'), firstReviewer] }),
  each(recent('reviews', 'date'), { '!=': [of('child_participation'), 'not_attended_no_views'] }),
  { '<=': [{ reduce: [recent('allocations', 'start_date'), { '+': [of('accumulator'), 1] }, 0] }, 1] },
  each(of('siblings'), each(of('living_arrangements'), { or: [{ '!': of('looked_after') }, of('lives_with_child')] })),
  { '!!': of('life_story_work') },
]

/** Inside a list JSON Logic sees nothing outside of it: the first reviewer is put into the rule. */
export function logic() {
  return async (record) => LOGIC(record.reviews?.[0]?.iro_person_id).map((rule) => Boolean(jsonLogic.apply(rule, record)))
}

/** It has no loops: what is asked of a list is an operator in JavaScript. */
export function rulesEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const recent = (list, day) => (list ?? []).filter((one) => one[day] >= SINCE)
  const ask = [
    ['placements', 'near', (list, most) => recent(list, 'start_date').every((one) => (one.distance_from_home_miles ?? 99) < most), 21],
    ['placements', 'told', (list) => recent(list, 'start_date').every((one) => one.information_for_child?.length > 0), true],
    ['reviews', 'seen', (list) => recent(list, 'date').every((one) => one.iro_saw_child_on), true],
    ['reviews', 'same', (list) => recent(list, 'date').every((one) => one.iro_person_id === list[0].iro_person_id), true],
    ['reviews', 'heard', (list, not) => recent(list, 'date').every((one) => one.child_participation !== not), 'not_attended_no_views'],
    ['allocations', 'most', (list, most) => recent(list, 'start_date').length <= most, 1],
    ['siblings', 'together', (list) => (list ?? []).every((one) =>
      (one.living_arrangements ?? []).every((where) => !where.looked_after || where.lives_with_child)), true],
    ['life_story_work', 'some', (list) => (list ?? []).length > 0, true],
  ]
  for (const [fact, operator, holds, value] of ask) {
    engine.addOperator(operator, (list, given) => Boolean(holds(list, given)))
    engine.addRule({ name: operator, conditions: { all: [{ fact, operator, value }] }, event: { type: operator } })
  }
  return async (record) => {
    const { events } = await engine.run(record)
    const held = new Set(events.map((event) => event.type))
    return ask.map(([, operator]) => held.has(operator))
  }
}
