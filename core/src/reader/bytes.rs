//! What is asked of the bytes of a JSON text.

use crate::model::is_same;

/// Whether four digits are the number of a letter, and not of half a pair.
#[inline]
pub(super) fn is_whole_letter(digits: [u8; 4]) -> bool {
    let [first, second, ..] = digits;
    let half = matches!(first, b'd' | b'D') && !matches!(second, b'0'..=b'7');
    digits.iter().all(u8::is_ascii_hexdigit) && !half
}

/// What follows a name, where a text begins with it. Names are short: they are compared here, eight bytes at a time.
#[inline]
pub(super) fn after<'t>(name: &[u8], text: &'t [u8]) -> Option<&'t [u8]> {
    let (begins, after) = text.split_at_checked(name.len())?;
    is_same(name, begins).then_some(after)
}

/// How many bytes come before the first that ends a text, escapes something in it, may not stand in it or is not ASCII:
/// eight at a time.
#[inline]
pub(super) fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let mut rest = text;
    while let Some((eight, after)) = rest.split_first_chunk() {
        let bytes = u64::from_le_bytes(*eight);
        let is = |byte: u8| (bytes ^ (ONES * u64::from(byte))).wrapping_sub(ONES);
        // The highest bit of a byte is set where it is one of these, and in no byte before the first.
        let found = (is(b'"') | is(b'\\') | bytes.wrapping_sub(ONES * 0x20) | bytes) & (ONES * 0x80);
        if found != 0 {
            return text.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20 | 0x80..));
    text.len() - rest.len() + plain.unwrap_or(rest.len())
}
