//! How the screens look, with styles: each in all sizes in one language, and in all languages at
//! one size.
