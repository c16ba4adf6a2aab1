"""Who signs in: people, their passwords and second factors, their sessions."""
