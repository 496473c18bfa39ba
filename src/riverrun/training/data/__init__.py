"""The data of both trainings, from a corpus to the examples of a step.

examples    which recordings of a corpus are used, whole or as clips that start at onsets
chunks      long and short recordings as batches of bounded size
encoding    recordings → latents
audible     the most audible directions of the latents
probing     latents → linear estimates of the descriptors of what is decoded
conditions  recordings → descriptors for each latent vector
latents     the cache of latents and descriptors in a run folder
sequences   latents and descriptors → sequences for the prior
"""
