"""Pages of letters, by what somebody comes to do."""
