"""The recipe by which the English pipeline is trained."""
