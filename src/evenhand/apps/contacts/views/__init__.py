"""Pages of contacts, by what somebody comes to do."""
