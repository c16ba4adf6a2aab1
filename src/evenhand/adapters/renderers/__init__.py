"""Renderers: a neutral document in, finished bytes of one format out. One folder a format."""
