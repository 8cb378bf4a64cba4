# The eight rules for regorus. A decision is a number, the worst first: 0 not met, 1 unclear, 2 departed, 3 met, 4 not applicable.
package eight

import rego.v1

since := "2025-03-31"

as_at := "2026-03-31"

decisions := [
	placed_near,
	informed_before_moving,
	informed_by_carers,
	seen_before_review,
	identity_supported,
	siblings_together,
	few_administrative_changes,
	few_changes,
]

in_the_year(day) if {
	day >= since
	day <= as_at
}

over_by(entry, day) if {
	entry.end_date != null
	entry.end_date <= day
}

open_on(entry, day) if {
	entry.start_date <= day
	not over_by(entry, day)
}

looked_after(day) if {
	some episode in input.care_episodes
	open_on(episode, day)
}

in_care_now if looked_after(as_at)

new_placements := [placement | some placement in input.placements; in_the_year(placement.start_date)]

# CI-5.2.b.1/a

placed_near := min({4} | {near(placement) |
	some placement in new_placements
	placement.purpose != "respite"
	looked_after(placement.start_date)
})

far(placement) if placement.distance_from_home_miles > NEAR_MILES

far(placement) if placement.distance_from_school_miles > NEAR_MILES

measured(placement) if {
	placement.distance_from_home_miles
	placement.distance_from_school_miles
}

near(placement) := excused(placement) if far(placement)

near(placement) := 3 if {
	not far(placement)
	measured(placement)
}

near(placement) := 1 if {
	not far(placement)
	not measured(placement)
}

excused(placement) := 1 if not input.exceptions

excused(placement) := max({0} | {2 |
	some exception in input.exceptions
	exception.about_id == placement.id
	exception.topic == "distance"
	exception.circumstances != ""
	exception.evidence != ""
	exception.decided_on <= placement.start_date
}) if {
	input.exceptions
}

# CI-6.2/a and b

to_strangers := [placement | some placement in new_placements; placement.carers_known_to_child == false]

informed_before_moving := min({4} | {informed(placement) | some placement in to_strangers})

informed(placement) := 1 if not placement.information_for_child

informed(placement) := 3 if {
	covered(placement, "family")
	covered(placement, "home")
}

informed(placement) := 0 if {
	placement.information_for_child
	not covered(placement, "family")
}

informed(placement) := 0 if {
	placement.information_for_child
	not covered(placement, "home")
}

covered(placement, what) if {
	some told in placement.information_for_child
	told.received_on <= placement.start_date
	what in told.covers
}

informed_by_carers := min({4} | {by_carers(placement) | some placement in to_strangers})

by_carers(placement) := 1 if not placement.information_for_child

by_carers(placement) := [0, 1, 3, 4][max(suits)] if {
	suits := [suits_child(told) |
		some told in placement.information_for_child
		told.received_on <= placement.start_date
	]
	count(suits) > 0
}

suits_child(told) := 2 if {
	told.child_friendly
	told.authored_by_role == "carer"
}

suits_child(told) := 1 if {
	told.child_friendly
	not told.authored_by_role
}

suits_child(told) := 0 if {
	told.child_friendly
	told.authored_by_role != "carer"
}

suits_child(told) := 0 if not told.child_friendly

# CI-9.6.2/a

seen_before_review := min({4} | {seen(review) | some review in input.reviews; in_the_year(review.date)})

seen(review) := 1 if not "iro_saw_child_on" in object.keys(review)

seen(review) := 0 if {
	"iro_saw_child_on" in object.keys(review)
	not seen_lately(review)
}

seen(review) := 3 if seen_lately(review)

seen_lately(review) if {
	review.iro_saw_child_on != null
	review.iro_saw_child_on <= review.date
	nanoseconds(review.date) - nanoseconds(review.iro_saw_child_on) <= ((28 * 24) * 3600) * 1000000000
	not seen_before_the_last(review)
}

seen_before_the_last(review) if {
	some other in input.reviews
	other.date < review.date
	other.date >= review.iro_saw_child_on
}

nanoseconds(day) := time.parse_rfc3339_ns(concat("", [day, "T00:00:00Z"]))

# CI-5.3.1/b

identity_supported := 4 if not in_care_now

identity_supported := 3 if {
	in_care_now
	supported
}

identity_supported := 1 if {
	in_care_now
	not supported
	support_unclear
}

identity_supported := 0 if {
	in_care_now
	not supported
	not support_unclear
}

supported if {
	some work in input.identity_work
	in_the_year(work.date)
}

supported if {
	some story in input.life_story_work
	in_the_year(story.start_date)
}

supported if {
	some story in input.life_story_work
	in_the_year(story.last_session_on)
}

support_unclear if not input.identity_work

support_unclear if not input.life_story_work

support_unclear if {
	some story in input.life_story_work
	some day in ["start_date", "last_session_on"]
	not day in object.keys(story)
}

# CI-5.6.1/a

siblings_together := 4 if not in_care_now

siblings_together := 1 if {
	in_care_now
	not input.siblings
}

siblings_together := min([apart(sibling) | some sibling in input.siblings]) if {
	in_care_now
	any_apart
}

siblings_together := 1 if {
	in_care_now
	not any_apart
	home_unclear
}

siblings_together := 3 if {
	in_care_now
	not any_apart
	not home_unclear
	any_in_care
}

siblings_together := 4 if {
	in_care_now
	input.siblings
	not any_apart
	not home_unclear
	not any_in_care
}

in_care(home) if {
	home.looked_after
	open_on(home, as_at)
}

is_apart(sibling) if {
	some home in sibling.living_arrangements
	in_care(home)
	not home.lives_with_child
}

any_apart if {
	some sibling in input.siblings
	is_apart(sibling)
}

any_in_care if {
	some sibling in input.siblings
	some home in sibling.living_arrangements
	in_care(home)
}

home_unclear if {
	some sibling in input.siblings
	not sibling.living_arrangements
}

apart(sibling) := 1 if not sibling.living_arrangements

apart(sibling) := 2 if {
	sibling.living_arrangements
	not is_apart(sibling)
}

apart(sibling) := separated(sibling) if is_apart(sibling)

separated(sibling) := 1 if not sibling.separation_decisions

separated(sibling) := max({0} | {min([reason(decision), evidence(decision)]) |
	some decision in sibling.separation_decisions
}) if {
	sibling.separation_decisions
}

reason(decision) := 1 if not decision.reason_code

reason(decision) := 1 if decision.reason_code == "other"

reason(decision) := 0 if decision.reason_code in {"no_placement_for_group", "cost", "not_in_care"}

reason(decision) := 2 if {
	decision.reason_code in {
		"risk_between_siblings",
		"differing_assessed_needs",
		"child_wish",
		"sibling_wish",
		"court_direction",
	}
}

evidence(decision) := 1 if not decision.evidence

evidence(decision) := max({0} | {2 | some item in decision.evidence; item.date <= decision.date}) if decision.evidence

# CI-7.2.1/a and CI-9.8.f.2/a

ended := [worker | some worker in input.allocations; in_the_year(worker.end_date)]

few_administrative_changes := 4 if not in_care_now

few_administrative_changes := min({3} | {administrative(worker) |
	some worker in ended
	worker.role == "social_worker"
}) if {
	in_care_now
}

administrative(worker) := 1 if not worker.end_reason

administrative(worker) := 0 if worker.end_reason in {"administrative_transfer", "team_restructure"}

in_care_all_year if {
	some episode in input.care_episodes
	episode.start_date <= since
	open_on(episode, as_at)
}

few_changes := 4 if not in_care_all_year

few_changes := min({3} | {avoidable(worker) |
	some worker in ended
	worker.role in {"social_worker", "iro"}
}) if {
	in_care_all_year
}

avoidable(worker) := 1 if not worker.end_reason

avoidable(worker) := 0 if {
	worker.end_reason
	not worker.end_reason in {"worker_left", "child_request", "long_absence"}
}

avoidable(worker) := 3 if worker.end_reason in {"worker_left", "child_request", "long_absence"}
