package org.careinquiry

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.system.measureNanoTime

/** What an app lives through: panics, threads, and screens that are closed before the answer is there. */
class HostTest {
    private val record = example("eighth-placement")
    private val options = Options(LocalDate.of(2026, 3, 31))

    @Test
    fun `a panic is an error, at once and in a coroutine, and the library stays usable`() {
        assertThrows(CareInquiryException.Internal::class.java) { panics() }
        assertThrows(CareInquiryException.Internal::class.java) { runBlocking { panicsAsync() } }
        assertTrue(evaluate(record, options).findings.isNotEmpty())
    }

    @Test
    fun `a panic writes nothing to standard error, for its words could hold a value`() {
        val java = listOf("${System.getProperty("java.home")}/bin/java", "-cp", System.getProperty("java.class.path"))
        val process = ProcessBuilder(java + "org.careinquiry.PanicsKt").start()
        assertEquals("alive\n", process.inputReader().readText())
        assertEquals("", process.errorReader().readText())
    }

    @Test
    fun `threads ask at the same time, and each has its answer`() {
        val expected = evaluate(record, options)
        val pool = Executors.newFixedThreadPool(8)
        val asked = List(200) { Callable { evaluate(record, options) } }
        assertTrue(pool.invokeAll(asked).all { it.get() == expected })
        pool.shutdown()
    }

    @Test
    fun `a coroutine that is cancelled is given up at once, and the work behind it stops`() = runBlocking {
        val records = List(2_000) { record }
        val outcomes = options.copy(detail = Detail.OUTCOMES, readings = true)
        val whole = measureNanoTime { evaluateMany(records, outcomes) }
        val asking = async(Dispatchers.Default) { evaluateMany(records, outcomes) }
        while (!working()) delay(1)
        val rest = measureNanoTime {
            asking.cancelAndJoin()
            while (working()) delay(1)
        }
        assertTrue(asking.isCancelled)
        assertTrue(rest < whole / 5, "it went on for ${rest.toDouble() / whole} of the time that it takes")
    }

    @Test
    fun `a canceller gives up the calls that it was handed to`() = runBlocking<Unit> {
        val canceller = Canceller()
        val asking = async(Dispatchers.Default) {
            runCatching { evaluateMany(List(2_000) { record }, options.copy(detail = Detail.OUTCOMES), canceller) }
        }
        while (!working()) delay(1)
        canceller.cancel()
        assertTrue(asking.await().exceptionOrNull() is CareInquiryException.Cancelled)
        val later = runCatching { timeline(record, options, options.asAt, options.asAt, canceller) }
        assertTrue(later.exceptionOrNull() is CareInquiryException.Cancelled)
        while (working()) delay(1)
    }

    @Test
    fun `a canceller that was closed is refused`() {
        val closed = Canceller().apply { close() }
        assertThrows(IllegalStateException::class.java) { closed.cancel() }
        assertThrows(IllegalStateException::class.java) { runBlocking { evaluateMany(listOf(record), options, closed) } }
    }

    @Test
    fun `tens of thousands of calls do not grow the memory`() {
        val small = """{"document_type": "child", "schema_version": "1", "record_id": "r-1"}""".encodeToByteArray()
        val one = """{"as_at": "2026-03-31", "select": ["CI-5.6.1/a"], "detail": "outcomes"}""".encodeToByteArray()
        fun resident(calls: Int): Long {
            repeat(calls) { evaluateJson(small, one) }
            System.gc()
            return File("/proc/self/status").readLines().first { it.startsWith("VmRSS") }.filter(Char::isDigit).toLong()
        }
        val before = resident(20_000)
        val after = resident(60_000)
        // A kilobyte lost in a call would be 60 MB; the heap of the tests does not grow (pom.xml).
        assertTrue(after - before < 48 * 1024, "grew by ${after - before} KiB")
    }

    @Test
    fun `the library is found in the jar's place, and by no property`() {
        assertFalse(System.getProperties().containsKey("jna.library.path"))
        val place = javaClass.classLoader.getResource("${com.sun.jna.Platform.RESOURCE_PREFIX}/libcareinquiry_mobile.so")
        assertTrue(place != null)
    }

    /** Whether a thread of the library is at work. */
    private fun working(): Boolean = File("/proc/self/task").listFiles()!!.any {
        runCatching { it.resolve("comm").readText().trim() }.getOrNull() == "careinquiry"
    }
}
