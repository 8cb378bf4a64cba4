//! Tells the linker what a library for Node leaves open.

fn main() {
    napi_build::setup();
}
