"""English: tables of words and what recognises names, times, ages and quantities by them."""
