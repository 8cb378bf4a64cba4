//! Writes the Kotlin and the Swift from the library as it was built: see generate.sh.

fn main() {
    uniffi::uniffi_bindgen_main();
}
