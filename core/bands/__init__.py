"""What bands are: roles such as red and nir, wavelengths, sensors, and the band sets made of them."""
