//! Where the chance of a challenge comes from: nobody can shop for it, and anybody can draw the same again.

use fastrand::Rng;
use sha2::{Digest, Sha256};

use crate::digest::digest;

/// What a challenge is drawn from.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Seed {
    /// What the commissioner drew, after the vendor had named the build.
    pub nonce: String,
    /// The digest of the suite.
    pub suite: String,
    /// The digest of the rule set.
    pub ruleset: String,
    /// The build that the vendor named; empty where none was.
    pub build: String,
}

impl Seed {
    /// The seed itself: the SHA-256 of the four texts, each with a line feed behind it.
    #[must_use]
    pub fn digest(&self) -> String {
        digest(format!("{}\n{}\n{}\n{}\n", self.nonce, self.suite, self.ruleset, self.build).as_bytes())
    }

    /// What chance does in one place: its seed is the first eight bytes of the SHA-256 of the seed, a line feed and the
    /// place's number.
    #[must_use]
    pub(crate) fn random(&self, place: usize) -> Rng {
        let bytes = Sha256::digest(format!("{}\n{place}", self.digest()).as_bytes());
        Rng::with_seed(bytes.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}
