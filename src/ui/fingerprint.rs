//! A fast hash for what a region shows: it lives for one run of the program and meets no attacker.

use std::hash::Hasher;

/// Multiplies to 128 bits and folds the halves together, so that every bit of a word reaches every bit
/// of the result; two different screens with one fingerprint are then a matter of chance in 2⁶⁴.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint(u64);

const START: u64 = 0x9e37_79b9_7f4a_7c15;
const FACTOR: u64 = 0xd6e8_feb8_6659_fd93;

impl Default for Fingerprint {
    fn default() -> Self {
        Self(START)
    }
}

impl Fingerprint {
    fn add(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(FACTOR);
        self.0 = (product as u64) ^ ((product >> 64) as u64) ^ START;
    }
}

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in &mut words {
            self.add(u64::from_le_bytes(word.try_into().expect("chunks of eight bytes")));
        }
        let rest = words.remainder();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        // The length tells "a" from "a\0", and an empty text from nothing.
        self.add(u64::from_le_bytes(last));
        self.add(bytes.len() as u64);
    }

    fn write_u8(&mut self, number: u8) {
        self.add(u64::from(number));
    }

    fn write_u16(&mut self, number: u16) {
        self.add(u64::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        let product = u128::from(self.0) * u128::from(START);
        (product as u64) ^ ((product >> 64) as u64)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::hash::Hash;

    use super::*;

    fn of(value: impl Hash) -> u64 {
        let mut hasher = Fingerprint::default();
        value.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn neighbouring_values_have_different_fingerprints() {
        let mut seen = HashSet::new();
        for a in 0..300u16 {
            for b in 0..300u16 {
                assert!(seen.insert(of((a, b))), "{a}, {b}");
            }
        }
    }

    #[test]
    fn texts_are_told_apart_by_length_and_by_borders() {
        assert_ne!(of("a"), of("a\0"));
        assert_ne!(of(("ab", "c")), of(("a", "bc")));
        assert_ne!(of("12345678"), of("12345679"));
    }
}
