package org.careinquiry

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.time.LocalDate

/** Every conformance vector, against what a person wrote down and against Rust (core/examples/door.rs). */
class VectorsTest {
    private val vectors = questions()

    /** The records of the examples, asked for as much as there is. */
    private val examples = ROOT.resolve("examples/records").listFiles()!!.sorted().flatMap { file ->
        Detail.entries.map { detail ->
            val asked = buildJsonObject {
                put("ask", "evaluate")
                put("record", file.readText())
                put("options", """{"as_at": "2026-03-31", "readings": true, "detail": "${detail.name.lowercase()}"}""")
            }
            Asked("${file.name}, $detail", asked, JsonObject(emptyMap()))
        }
    }

    @Test
    fun `every vector has the answer that was written by hand`() {
        assertTrue(vectors.size > 8000)
        assertEquals(setOf("evaluate", "would_decide", "timeline"), vectors.map { it.ask }.toSet())
        val wrong = vectors.filter { runCatching { judge(it, typed(it)) }.isFailure }
        assertEquals(emptyList<String>(), wrong.map { it.id }.take(5), "${wrong.size} of ${vectors.size} differ")
    }

    @Test
    fun `the bytes are those of Rust, and the typed values say the same`() {
        val questions = vectors + examples
        val rust = door(questions)
        assertEquals(questions.size, rust.size)
        questions.zip(rust).forEach { (question, theirs) ->
            assertEquals(theirs, bytes(question).decodeToString(), question.id)
            assertEquals(normal(Json.parseToJsonElement(theirs)), normal(typed(question)), question.id)
        }
    }

    private fun door(questions: List<Asked>): List<String> {
        val asked = File.createTempFile("questions", ".ndjson").apply { deleteOnExit() }
        val answered = File.createTempFile("answers", ".ndjson").apply { deleteOnExit() }
        asked.bufferedWriter().use { file -> questions.forEach { file.appendLine(it.asked.toString()) } }
        val door = ProcessBuilder(System.getenv("CAREINQUIRY_DOOR")).redirectInput(asked).redirectOutput(answered)
        assertEquals(0, door.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor())
        return answered.readLines()
    }

    /** The answer as JSON, before anything is made of it. */
    private fun bytes(question: Asked): ByteArray = try {
        val options = question.options.encodeToByteArray()
        when (question.ask) {
            "would_decide" -> runBlocking { wouldDecideJson(question.record, options, question.rule!!, question.at) }
            "timeline" -> runBlocking { timelineJson(question.record, options, question.day("from"), question.day("to")) }
            else -> evaluateJson(question.record, options)
        }
    } catch (error: CareInquiryException) {
        written(error).toString().encodeToByteArray()
    }

    /** What a caller is given, written as JSON. */
    private fun typed(question: Asked): JsonElement = try {
        val options = readOptions(question.options)
        when (question.ask) {
            "would_decide" -> runBlocking {
                JsonArray(wouldDecide(question.record, options, question.rule!!, question.at).map(::written))
            }
            "timeline" -> runBlocking {
                written(timeline(question.record, options, question.day("from"), question.day("to")))
            }
            else -> written(evaluate(question.record, options))
        }
    } catch (error: CareInquiryException) {
        written(error)
    }

    private fun Asked.day(name: String): LocalDate = LocalDate.parse(asked.text(name))

    private fun judge(question: Asked, found: JsonElement) {
        val expect = question.expect
        when {
            "error" in expect || (found is JsonObject && "code" in found) -> {
                assertEquals(expect["error"], JsonObject(found.jsonObject - "message"))
            }
            question.ask == "would_decide" -> {
                val offered = found.jsonArray.flatMap { one -> one.jsonObject["sets"]!!.jsonArray.map { it.text("outcome") } }
                assertTrue(offered.containsAll(expect["offers"]!!.jsonArray.map { it.jsonPrimitive.content }))
            }
            question.ask == "timeline" -> {
                val kept = { change: JsonElement -> JsonObject(change.jsonObject.filterKeys { it in CHANGE }) }
                val changes = found.jsonObject["changes"]!!.jsonArray
                assertEquals(expect["changes"]!!.jsonArray.map(kept).toSet(), changes.map(kept).toSet())
                assertEquals(expect["changes"]!!.jsonArray.size, changes.size)
                expect["changes"]!!.jsonArray.forEach { change ->
                    val cited = changes.first { kept(it) == kept(change) }.jsonObject["because"]!!.jsonArray
                    assertTrue(cited.containsAll(change.jsonObject["because"]!!.jsonArray))
                }
            }
            else -> {
                val finding = found.jsonObject["findings"]!!.jsonArray.map { it.jsonObject }
                    .first { it.text("rule") == question.rule && it.text("at") == question.at }
                assertEquals(expect["outcome"], finding["outcome"])
                assertEquals(expect["because"]!!.jsonArray.toSet(), finding["because"]!!.jsonArray.toSet())
                assertEquals(expect["missing"]!!.jsonArray.toSet(), finding["missing"]!!.jsonArray.toSet())
            }
        }
    }

    private companion object {
        val CHANGE = setOf("day", "at", "from", "to")
    }
}
