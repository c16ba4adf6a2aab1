"""Pages of schools, by what somebody comes to do."""
