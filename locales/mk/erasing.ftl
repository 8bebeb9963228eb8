### Striking notes and purging personal data.
