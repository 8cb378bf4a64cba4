//! A text as it is written in the JSON.

use crate::reader::bytes::{is_whole_letter, plain};
use crate::reader::texts::is_written;

/// The inside of a text as it is written in the JSON.
#[derive(Clone, Copy)]
pub(super) struct Raw<'j> {
    bytes: &'j [u8],
    escaped: bool,
}

impl<'j> Raw<'j> {
    /// The text itself, where nothing in it is escaped.
    pub(super) fn plain(self) -> Option<&'j [u8]> {
        if self.escaped { None } else { Some(self.bytes) }
    }

    /// Whether something is written, where it is easily said.
    pub(super) fn is_written(self) -> Option<bool> {
        let mut rest = self.bytes;
        while let [b'\\', escape, after @ ..] = rest {
            if matches!(escape, b'"' | b'\\' | b'/') {
                return Some(true);
            }
            rest = if *escape == b'u' { after.get(4..)? } else { after };
        }
        match rest {
            [first, ..] if first.is_ascii_graphic() => Some(true),
            _ => std::str::from_utf8(self.plain()?).ok().map(is_written),
        }
    }

    /// The text that the JSON begins with, from its first quotation mark to its last, and what follows.
    #[inline(always)]
    pub(super) fn first(json: &'j [u8]) -> Option<(Self, &'j [u8])> {
        let inside = json.strip_prefix(b"\"")?;
        let (bytes, rest) = inside.split_at_checked(plain(inside))?;
        match rest {
            [b'"', rest @ ..] => Some((Self { bytes, escaped: false }, rest)),
            _ => Self::rough(inside, bytes.len()),
        }
    }

    /// As [`Self::first`], from the first place on at which the text is not plain.
    #[cold]
    fn rough(inside: &'j [u8], mut end: usize) -> Option<(Self, &'j [u8])> {
        let (mut escaped, mut ascii) = (false, true);
        loop {
            match inside.get(end..)? {
                [b'"', rest @ ..] => {
                    let bytes = inside.get(..end)?;
                    let is_text = ascii || std::str::from_utf8(bytes).is_ok();
                    return is_text.then_some((Self { bytes, escaped }, rest));
                }
                [0x80..=u8::MAX, ..] => {
                    ascii = false;
                    end += 1;
                }
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => {
                    escaped = true;
                    end += 2;
                }
                // Half of a pair may be half of nothing.
                [b'\\', b'u', digits @ ..] if is_whole_letter(*digits.first_chunk()?) => {
                    escaped = true;
                    end += 6;
                }
                _ => return None,
            }
            end += plain(inside.get(end..)?);
        }
    }
}
