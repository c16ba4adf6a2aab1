"""SQLite through SQLCipher as a database of Django: the file is encrypted and every page is authenticated."""
