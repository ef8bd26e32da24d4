"""Text to documents: the only place that knows the parser; what grammar says of a word is asked here."""
