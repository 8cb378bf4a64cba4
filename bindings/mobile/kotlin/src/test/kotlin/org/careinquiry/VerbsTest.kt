package org.careinquiry

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.LocalDate

class VerbsTest {
    private val record = example("eighth-placement")
    private val options = Options(LocalDate.of(2026, 3, 31))

    @Test
    fun `text and bytes are the same record`() {
        assertEquals(evaluate(record, options), evaluate(record.decodeToString(), options))
        assertEquals(validate(record), validate(record.decodeToString()))
        runBlocking {
            val open = evaluate(record, options).findings.first { it.outcome == Outcome.INSUFFICIENT_EVIDENCE }
            val decided = wouldDecide(record, options, open.rule, open.at)
            assertEquals(decided, wouldDecide(record.decodeToString(), options, open.rule, open.at))
            assertEquals(listOf(open.at), decided.map { it.at })
            val (from, to) = LocalDate.of(2025, 4, 1) to LocalDate.of(2026, 3, 31)
            assertEquals(timeline(record, options, from, to), timeline(record.decodeToString(), options, from, to))
        }
    }

    @Test
    fun `the example of the README gives what it says`() {
        val readme = ROOT.resolve("bindings/mobile/README.md").readText()
        val quotes = "\"".repeat(3)
        val record = readme.substringAfter(quotes).substringBefore(quotes)
        val said = readme.substringAfter("```text\n").substringBefore("```").lines().filter(String::isNotBlank)
        val found = evaluate(record, options.copy(select = listOf("CI-5.6.1"))).findings
        assertEquals(said, found.map { "${it.rule} ${it.outcome} ${it.missing}" })
    }

    @Test
    fun `how much is said is as was asked`() {
        val outcomes = evaluate(record, options.copy(detail = Detail.OUTCOMES)).findings.first()
        assertNull(outcomes.because)
        assertNull(outcomes.words)
        val findings = evaluate(record, options).findings.first()
        assertTrue(findings.because!!.isNotEmpty())
        assertNull(findings.words)
        assertTrue(evaluate(record, options.copy(detail = Detail.FULL)).findings.all { it.words!!.promise.isNotBlank() })
    }

    @Test
    fun `every option arrives`() {
        val set = Options(
            asAt = LocalDate.of(2026, 3, 31),
            since = LocalDate.of(2025, 10, 1),
            knownAt = LocalDate.of(2026, 3, 1),
            rulesets = listOf("care-inquiry"),
            select = listOf("CI-5", "CI-6"),
            ignore = listOf("CI-5.6"),
            parameters = mapOf("near_max_miles" to Setting.Number(10.0)),
            readings = true,
            nullMeans = NullMeans.NOT_RECORDED,
            detail = Detail.OUTCOMES,
            limits = Limits(bytes = 1_000_000, depth = 32, entries = 100),
        )
        val json = """{"as_at": "2026-03-31", "since": "2025-10-01", "known_at": "2026-03-01", "rulesets": ["care-inquiry"],
            "select": ["CI-5", "CI-6"], "ignore": ["CI-5.6"], "parameters": {"near_max_miles": 10}, "readings": true,
            "null_means": "not_recorded", "detail": "outcomes", "limits": {"bytes": 1000000, "depth": 32, "entries": 100}}"""
        assertEquals(set, readOptions(json))
        val said = Json.parseToJsonElement(evaluateJson(record, json.encodeToByteArray()).decodeToString())
        assertEquals(normal(said), normal(written(evaluate(record, set))))
        val small = set.copy(limits = Limits(bytes = 10))
        assertEquals("too_large", refused { evaluate(record, small) }.code)
    }

    @Test
    fun `many records have an answer each, in their order`() = runBlocking {
        val names = listOf("eighth-placement", "sisters-apart", "staying-on", "tender-60-40")
        val records = List(10) { names.map(::example) }.flatten().toMutableList()
        records[7] = "{}".encodeToByteArray()
        val answers = evaluateMany(records, options)
        assertEquals(records.size, answers.size)
        answers.forEachIndexed { number, answer ->
            when (answer) {
                is Evaluated.Judged -> assertEquals(evaluate(records[number], options), answer.report)
                is Evaluated.Refused -> assertEquals(7, number)
            }
        }
        assertEquals("invalid_record", (answers[7] as Evaluated.Refused).error.code)
        assertEquals(emptyList<Evaluated>(), evaluateMany(emptyList(), options))
    }

    @Test
    fun `the rulebook is there`() {
        val rules = rules()
        val newest = rulesets().last { it.id == "care-inquiry" }
        assertEquals(newest.rules, rules.map { it.id })
        assertEquals(rules, rules(listOf("care-inquiry@${newest.version}")))
        assertEquals(rules.first { it.id == "CI-5.6.1/a" }, rule("CI-5.6.1/a"))
        assertTrue(rules.any { rule -> rule.parameters.any { it.openWord != null } })
        assertTrue(schema("child").startsWith("{"))
    }

    @Test
    fun `every problem of a record is told`() {
        assertEquals(emptyList<Problem>(), validate(record))
        val problems = validate("""{"document_type": "child", "schema_version": "1", "record_id": "r", "nonsense": 1}""")
        assertTrue(problems.any { it.code == "unknown_key" && it.expected.isNotBlank() })
        val json = """{"valid":true,"problems":[]}"""
        assertArrayEquals(json.encodeToByteArray().sortedArray(), validateJson(record).sortedArray())
    }

    @Test
    fun `what is refused says where and what was expected, and no value`() {
        val marker = "Marjorie-4711"
        val ends = mapOf(
            "invalid_json" to { evaluate("""{"record_id": "$marker""", options) },
            "invalid_record" to { evaluate("""{"document_type": "child", "$marker": "$marker"}""", options) },
            "unknown_rule" to { evaluate(record, options.copy(select = listOf(marker))) },
            "unknown_ruleset" to { evaluate(record, options.copy(rulesets = listOf(marker))) },
            "unknown_parameter" to { evaluate(record, options.copy(parameters = mapOf(marker to Setting.Number(1.0)))) },
            "invalid_option" to { evaluate(record, Options(LocalDate.of(12_026, 1, 1))) },
        )
        ends.forEach { (code, call) ->
            val error = refused(call)
            assertEquals(code, error.code)
            assertTrue(error.expected.isNotBlank())
            assertFalse(marker in error.toString() || marker in error.expected || marker in error.pointer.orEmpty())
        }
        val option = refused { evaluate(record, options.copy(select = listOf("CI-5", "no"))) }
        assertTrue(option is CareInquiryException.UnknownRule)
        assertEquals("/select/1", option.pointer)
        assertEquals("unknown_rule", refused { rule("CI-0") }.code)
        // Half a pair of UTF-16 is no text, and no rule's id.
        assertEquals("unknown_rule", refused { rule("CI-\uD800") }.code)
        assertEquals("unknown_rule", refused { evaluate(record, options.copy(select = listOf("\uD800"))) }.code)
        assertEquals("invalid_option", refused { schema("nobody") }.code)
        assertEquals("invalid_json", refused { evaluate(byteArrayOf(-1, -2, 0), options) }.code)
        assertEquals("invalid_json", refused { evaluate(ByteArray(0), options) }.code)
        assertEquals("too_deep", refused { evaluate("""{"extensions": ${"[".repeat(100_000)}""", options) }.code)
    }

    private fun refused(call: () -> Any): CareInquiryException = assertThrows(CareInquiryException::class.java) { call() }
}
