"""Classes grown and shrunk by a square or a disk; arrays in, arrays out."""
