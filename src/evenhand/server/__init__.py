"""Floor 3: the server: settings, start-up checks, the address table."""
