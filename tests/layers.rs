//! The rules of the tree, checked: imports point downwards only, and files stay tidy.

mod layers {
    mod imports;
    mod pages;
    mod source;
    mod tidy;
}
