"""Play a .ts without a host: sound through a device, controlled from a page in a browser or on a phone."""
