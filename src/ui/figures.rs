//! Very large digits.
