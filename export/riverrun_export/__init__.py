"""riverrun_export: run folder in, .ts and patches out."""
