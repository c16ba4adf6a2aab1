"""Where rows are kept: an encrypted SQLite file, or PostgreSQL."""
