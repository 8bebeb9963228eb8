//! The journal on disk: what is written is there again, whatever happens to the files, to the
//! disk and to the processes that write.

mod journal {
    mod child;
    mod claiming;
    mod committing;
    mod damage;
    mod drafts;
    mod fixture;
    mod full_disk;
    mod killed;
    mod reading;
    mod rescuing;
    mod union;
    mod watching;
    mod workspace;
}
