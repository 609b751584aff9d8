"""The files of spectral libraries: text or bytes in, `Spectrum` out."""
