"""Models: decomposition into bands, autoencoder, flow and prior."""
