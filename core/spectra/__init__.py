"""Spectral signatures: what they hold, how far apart they are, and their files."""
