package org.careinquiry

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/*
 * Typed answers, written as the wire writes them: every field of every class is compared with Rust's JSON.
 */

private fun written(vararg fields: Pair<String, Any?>): JsonObject = JsonObject(fields.toMap().mapValues { json(it.value) })

/** What is there; a field that is not is no key. */
private fun there(vararg fields: Pair<String, Any?>): Map<String, JsonElement> =
    fields.filter { it.second != null }.toMap().mapValues { json(it.value) }

private fun json(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is Number -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Enum<*> -> JsonPrimitive(value.name.lowercase())
    is List<*> -> JsonArray(value.map(::json))
    else -> JsonPrimitive(value.toString())
}

private fun json(setting: Setting): JsonElement = when (setting) {
    is Setting.Number -> JsonPrimitive(setting.number)
    is Setting.Date -> JsonPrimitive(setting.day.toString())
}

private fun written(edition: Edition) =
    written("id" to edition.id, "version" to edition.version, "digest" to edition.digest)

fun written(error: CareInquiryException): JsonObject =
    written("code" to error.code, "message" to error.expected, "pointer" to error.pointer)

private fun written(values: ReadingValues) =
    written("strict" to json(values.strict), "central" to json(values.central), "lenient" to json(values.lenient))

fun written(report: Report): JsonObject {
    val readings = report.readings?.mapValues { (_, values) -> written(values) }
    return JsonObject(always(report) + there("readings" to readings?.let(::JsonObject)))
}

private fun always(report: Report) = written(
    "library" to report.library,
    "model" to report.model,
    "subject" to written("document_type" to report.subject.documentType, "record_id" to report.subject.recordId),
    "as_at" to report.asAt,
    "since" to report.since,
    "known_at" to report.knownAt,
    "rulesets" to report.rulesets.map(::written),
    "parameters" to JsonObject(report.parameters.mapValues { json(it.value) }),
    "summary" to written(
        "met" to report.summary.met,
        "not_met" to report.summary.notMet,
        "justified_departure" to report.summary.justifiedDeparture,
        "not_applicable" to report.summary.notApplicable,
        "insufficient_evidence" to report.summary.insufficientEvidence,
    ),
    "findings" to report.findings.map(::written),
)

private fun written(finding: Finding): JsonObject {
    val outcome = written("rule" to finding.rule, "at" to finding.at, "outcome" to finding.outcome)
    val readings = finding.readings?.let {
        written("strict" to it.strict, "central" to it.central, "lenient" to it.lenient)
    }
    if (finding.because == null) return JsonObject(outcome + there("readings" to readings))
    return JsonObject(
        outcome + there(
            "revision" to finding.revision,
            "strength" to finding.strength,
            "basis" to finding.basis,
            "because" to finding.because,
            "missing" to finding.missing,
            "message" to finding.words?.message,
            "action" to finding.words?.action,
            "plain" to finding.words?.run { "$promise $happened" },
            "readings" to readings,
        ),
    )
}

fun written(timeline: Timeline): JsonObject = written(
    "library" to timeline.library,
    "record_id" to timeline.recordId,
    "from" to timeline.from,
    "to" to timeline.to,
    "rulesets" to timeline.rulesets.map(::written),
    "placements" to timeline.placements.map { written("at" to it.at, "from" to it.from, "until" to it.until) },
    "changes" to timeline.changes.map {
        written(
            "day" to it.day,
            "rule" to it.rule,
            "at" to it.at,
            "from" to it.from,
            "to" to it.to,
            "because" to it.because,
        )
    },
)

fun written(decide: WouldDecide): JsonObject = written(
    "rule" to decide.rule,
    "at" to decide.at,
    "outcome" to Outcome.INSUFFICIENT_EVIDENCE,
    "question" to written("practitioner" to decide.question.practitioner, "plain" to decide.question.plain),
    "sets" to decide.sets.map { written("outcome" to it.outcome, "facts" to it.facts.map(::written)) },
)

private fun written(fact: Fact): JsonObject {
    val parse = { text: String -> Json.parseToJsonElement(text) }
    return JsonObject(
        there(
            "pointer" to fact.pointer,
            "in_words" to fact.inWords,
            "values" to fact.values.map(parse).ifEmpty { null },
            "from" to fact.between?.from?.let(parse),
            "to" to fact.between?.to?.let(parse),
            "written" to fact.written.takeIf { it },
            "written_list" to fact.writtenList.takeIf { it },
            "copy_of" to fact.copyOf.ifEmpty { null },
            "list_of" to fact.listOf.ifEmpty { null },
        ),
    )
}
