"""What training learns from: examples of a corpus, their latents and conditions, and sequences of them."""
