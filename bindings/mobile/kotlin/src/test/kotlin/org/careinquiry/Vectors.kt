package org.careinquiry

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import java.io.File

/** The project's root. */
val ROOT: File = File(System.getenv("CAREINQUIRY_ROOT") ?: "../../..")

/** One of the example records. */
fun example(name: String): ByteArray = ROOT.resolve("examples/records/$name.json").readBytes()

fun JsonElement.text(name: String): String? = jsonObject[name]?.jsonPrimitive?.contentOrNull

/** A vector as it is asked: a line for Rust's door. */
class Asked(val id: String, val asked: JsonObject, val expect: JsonObject) {
    val ask: String = asked.text("ask")!!
    val record: ByteArray = asked.text("record")!!.encodeToByteArray()
    val options: String = asked.text("options")!!
    val rule: String? = asked.text("rule")
    val at: String? = asked.text("at")
}

/** Every conformance vector. */
fun questions(): List<Asked> {
    val folder = ROOT.resolve("conformance/vectors")
    val bases = folder.resolve("bases").json().associate { (name, text) -> name to text }
    val topics = folder.listFiles { file -> file.isDirectory && file.name != "bases" }!!.sorted()
    val files = topics.flatMap { it.json() }
    return files.flatMap { (_, file) -> file.jsonObject["vectors"]!!.jsonArray.map { question(it.jsonObject, bases) } }
}

private fun File.json(): List<Pair<String, JsonElement>> =
    listFiles { file -> file.extension == "json" }!!.sorted().map {
        it.nameWithoutExtension to Json.parseToJsonElement(it.readText())
    }

private fun question(vector: JsonObject, bases: Map<String, JsonElement>): Asked {
    val ask = vector.text("ask") ?: "evaluate"
    val given = vector["options"]!!
    val rule = vector["rule"]?.takeIf { ask != "would_decide" }
    val chosen = rule?.let { JsonObject(given.jsonObject + ("select" to JsonArray(listOf(it)))) }
    val expect = vector["expect"]!!.jsonObject
    val asked = buildJsonObject {
        put("ask", ask)
        put("record", record(vector["record"]!!.jsonObject, bases))
        put("options", (chosen ?: given).toString())
        vector["rule"]?.let { put("rule", it) }
        expect["at"]?.let { put("at", it) }
        vector["from"]?.let { put("from", it) }
        vector["to"]?.let { put("to", it) }
    }
    return Asked(vector.text("id")!!, asked, expect)
}

private fun record(record: JsonObject, bases: Map<String, JsonElement>): String {
    record["text"]?.let { pieces ->
        return pieces.jsonArray.joinToString("") { piece ->
            piece.jsonArray[0].jsonPrimitive.content.repeat(piece.jsonArray[1].jsonPrimitive.int)
        }
    }
    val patch = record["patch"]?.jsonArray.orEmpty()
    return patch.fold(bases.getValue(record.text("base")!!)) { document, operation ->
        val steps = operation.text("path")!!.split('/').drop(1).map { it.replace("~1", "/").replace("~0", "~") }
        patched(document, steps, operation.text("op")!!, operation.jsonObject["value"])
    }.toString()
}

/** One operation of RFC 6902: those that the vectors use. */
private fun patched(inner: JsonElement, steps: List<String>, op: String, value: JsonElement?): JsonElement {
    val step = steps.firstOrNull() ?: return value!!
    val last = steps.size == 1
    if (inner is JsonArray) {
        val list = inner.toMutableList()
        val place = if (step == "-") list.size else step.toInt()
        when {
            !last -> list[place] = patched(list[place], steps.drop(1), op, value)
            op == "add" -> list.add(place, value!!)
            op == "remove" -> list.removeAt(place)
            else -> list[place] = value!!
        }
        return JsonArray(list)
    }
    val map = LinkedHashMap(inner.jsonObject)
    check(step in map || (last && op == "add")) { "a replace or remove of nothing" }
    when {
        !last -> map[step] = patched(map.getValue(step), steps.drop(1), op, value)
        op == "remove" -> map.remove(step)
        else -> map[step] = value!!
    }
    return JsonObject(map)
}

/** JSON in which a number is the same however it is written. */
fun normal(json: JsonElement): JsonElement = when (json) {
    is JsonObject -> JsonObject(json.mapValues { (_, value) -> normal(value) })
    is JsonArray -> JsonArray(json.map(::normal))
    is JsonPrimitive -> if (json.isString) json else json.content.toDoubleOrNull()?.let(::JsonPrimitive) ?: json
}
