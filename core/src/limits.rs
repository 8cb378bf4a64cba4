//! How large a record may be.

/// Limits on one record, kept before memory is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of JSON: 4 MiB unless told; 256 MiB at the most.
    pub bytes: usize,
    /// Objects and lists within each other: 64 unless told; 120 at the most.
    pub depth: usize,
    /// Entries in one list: 10,000 unless told; 30,000 at the most.
    pub entries: usize,
}

impl Limits {
    /// The most that each limit can be set to.
    pub const MOST: Self = Self { bytes: 256 << 20, depth: 120, entries: 30_000 };

    /// These limits, none above [`Self::MOST`].
    #[must_use]
    pub fn clamped(self) -> Self {
        Self {
            bytes: self.bytes.min(Self::MOST.bytes),
            depth: self.depth.min(Self::MOST.depth),
            entries: self.entries.min(Self::MOST.entries),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 4 << 20, depth: 64, entries: 10_000 }
    }
}
