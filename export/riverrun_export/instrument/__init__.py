"""The scripted modules that nn~ loads: instruments of sequences and of clips, and the streams that they consist of."""
