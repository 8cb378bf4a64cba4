//! A decision of one rule about one record, as a number: the worst first.

pub const NOT_MET: u8 = 0;
pub const UNCLEAR: u8 = 1;
pub const DEPARTED: u8 = 2;
pub const MET: u8 = 3;
pub const NOT_APPLICABLE: u8 = 4;

/// The decisions of the eight rules about one record.
pub type Eight = [u8; 8];
