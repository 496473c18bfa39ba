"""Play a Pd patch without Pd: libpd runs it, with an nn~ of our own."""
