"""Pixels inside features changed; arrays in, arrays out."""
