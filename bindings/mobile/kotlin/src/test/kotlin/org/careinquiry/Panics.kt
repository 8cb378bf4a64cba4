package org.careinquiry

import kotlinx.coroutines.runBlocking

/** Panics twice, and lives on. */
fun main() {
    runCatching { panics() }
    runCatching { runBlocking { panicsAsync() } }
    println("alive")
}
