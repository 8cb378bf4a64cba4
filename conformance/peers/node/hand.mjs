// The eight rules by hand, in JavaScript. Decisions are numbers, the worst first, so that the worst of several is the least.

export const [NOT_MET, UNCLEAR, DEPARTED, MET, NOT_APPLICABLE] = [0, 1, 2, 3, 4]
const [SINCE, AS_AT] = ['2025-03-31', '2026-03-31']
const DAY = 24 * 3600 * 1000

const worst = (decisions, none = NOT_APPLICABLE) => decisions.reduce((one, other) => Math.min(one, other), none)
const best = (decisions, none) => decisions.reduce((one, other) => Math.max(one, other), none)
const inTheYear = (day) => day != null && SINCE <= day && day <= AS_AT
const openOn = (entry, day) => entry.start_date <= day && (entry.end_date == null || entry.end_date > day)

/** A care episode is open on a day. */
export const lookedAfter = (child, day) => child.care_episodes.some((episode) => openOn(episode, day))

/** An exception gives the need for a distant placement: not met, unclear or departed. */
export function excused({ exceptions }, placement) {
  if (!exceptions) return UNCLEAR
  const given = exceptions.some((one) => one.topic === 'distance' && one.about_id === placement.id
    && one.circumstances && one.evidence && one.decided_on <= placement.start_date)
  return given ? DEPARTED : NOT_MET
}

/** What the child was given by the day of the move. */
export const toldInTime = (placement) =>
  placement.information_for_child.filter((one) => one.received_on <= placement.start_date)

/** The officer saw the child in the 28 days before the review, and after the review before. */
export function seenLately({ reviews }, { date, iro_saw_child_on: seen }) {
  return seen <= date && Date.parse(date) - Date.parse(seen) <= 28 * DAY
    && !reviews.some((other) => seen <= other.date && other.date < date)
}

/** Evidence for a decision was there by its day: not met, unclear or departed. */
export function evidenced({ evidence, date }) {
  if (!evidence) return UNCLEAR
  return evidence.some((item) => item.date <= date) ? DEPARTED : NOT_MET
}

const newPlacements = ({ placements }) => placements.filter((placement) => inTheYear(placement.start_date))
const toStrangers = (child) => newPlacements(child).filter((placement) => !placement.carers_known_to_child)

function placedNear(child, nearMiles) {
  const inCare = (placement) => placement.purpose !== 'respite' && lookedAfter(child, placement.start_date)
  return worst(newPlacements(child).filter(inCare).map((placement) => {
    const miles = [placement.distance_from_home_miles, placement.distance_from_school_miles]
    if (miles.some((one) => one > nearMiles)) return excused(child, placement)
    return miles.includes(undefined) ? UNCLEAR : MET
  }))
}

function informedBeforeMoving(child) {
  return worst(toStrangers(child).map((placement) => {
    if (!placement.information_for_child) return UNCLEAR
    const covered = toldInTime(placement).flatMap((one) => one.covers)
    return covered.includes('family') && covered.includes('home') ? MET : NOT_MET
  }))
}

function informedByCarers(child) {
  const suits = (told) => {
    if (!told.child_friendly) return NOT_MET
    if (!told.authored_by_role) return UNCLEAR
    return told.authored_by_role === 'carer' ? MET : NOT_MET
  }
  return worst(toStrangers(child).map((placement) => {
    if (!placement.information_for_child) return UNCLEAR
    const told = toldInTime(placement)
    return told.length === 0 ? NOT_APPLICABLE : best(told.map(suits), NOT_MET)
  }))
}

function seenBeforeReview(child) {
  return worst(child.reviews.filter((review) => inTheYear(review.date)).map((review) => {
    if (review.iro_saw_child_on === undefined) return UNCLEAR
    return review.iro_saw_child_on !== null && seenLately(child, review) ? MET : NOT_MET
  }))
}

function identitySupported({ identity_work: work, life_story_work: stories }) {
  const begun = (story) => inTheYear(story.start_date) || inTheYear(story.last_session_on)
  if (work?.some((one) => inTheYear(one.date)) || stories?.some(begun)) return MET
  const open = (story) => story.start_date === undefined || story.last_session_on === undefined
  return !work || !stories || stories.some(open) ? UNCLEAR : NOT_MET
}

const REASONS = ['risk_between_siblings', 'differing_assessed_needs', 'child_wish', 'sibling_wish', 'court_direction']

function separated({ separation_decisions: decisions }) {
  if (!decisions) return UNCLEAR
  const reasoned = ({ reason_code: reason = 'other' }) => {
    if (reason === 'other') return UNCLEAR
    return REASONS.includes(reason) ? DEPARTED : NOT_MET
  }
  return best(decisions.map((decision) => Math.min(reasoned(decision), evidenced(decision))), NOT_MET)
}

function siblingsTogether({ siblings }) {
  if (!siblings) return UNCLEAR
  const inCare = (home) => home.looked_after && openOn(home, AS_AT)
  const apart = (sibling) => sibling.living_arrangements?.some((home) => inCare(home) && !home.lives_with_child)
  const judged = (sibling) => {
    if (!sibling.living_arrangements) return UNCLEAR
    return apart(sibling) ? separated(sibling) : DEPARTED
  }
  if (siblings.some(apart)) return worst(siblings.map(judged))
  if (siblings.some((sibling) => !sibling.living_arrangements)) return UNCLEAR
  return siblings.some((sibling) => sibling.living_arrangements.some(inCare)) ? MET : NOT_APPLICABLE
}

function ends({ allocations }, roles, counts) {
  const ended = allocations.filter((worker) => roles.includes(worker.role) && inTheYear(worker.end_date))
  return worst(ended.map(({ end_reason: reason }) => {
    if (!reason) return UNCLEAR
    return counts(reason) ? NOT_MET : MET
  }), MET)
}

const fewAdministrativeChanges = (child) =>
  ends(child, ['social_worker'], (reason) => ['administrative_transfer', 'team_restructure'].includes(reason))

function fewChanges(child) {
  const allYear = (episode) => episode.start_date <= SINCE && openOn(episode, AS_AT)
  if (!child.care_episodes.some(allYear)) return NOT_APPLICABLE
  const avoidable = (reason) => !['worker_left', 'child_request', 'long_absence'].includes(reason)
  return ends(child, ['social_worker', 'iro'], avoidable)
}

const inCareNow = (rule) => (child) => (lookedAfter(child, AS_AT) ? rule(child) : NOT_APPLICABLE)

/** The rules by id: a record, and the miles that count as near, to a decision. */
export const RULES = {
  'CI-5.2.b.1/a': placedNear,
  'CI-6.2/a': informedBeforeMoving,
  'CI-6.2/b': informedByCarers,
  'CI-9.6.2/a': seenBeforeReview,
  'CI-5.3.1/b': inCareNow(identitySupported),
  'CI-5.6.1/a': inCareNow(siblingsTogether),
  'CI-7.2.1/a': inCareNow(fewAdministrativeChanges),
  'CI-9.8.f.2/a': fewChanges,
}

/** The decisions of the eight rules. */
export const decide = (child, nearMiles) => Object.values(RULES).map((rule) => rule(child, nearMiles))
