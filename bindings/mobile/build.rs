//! Tells the linker how a library for Android is laid out.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "android") {
        // From Android 15 on, pages may have 16 KB, and Google Play asks for it.
        println!("cargo::rustc-link-arg-cdylib=-Wl,-z,max-page-size=16384");
        // Every rule is a table of pointers: packed, moving them into place takes a hundredth of the room.
        println!("cargo::rustc-link-arg-cdylib=-Wl,--pack-dyn-relocs=android");
    }
}
