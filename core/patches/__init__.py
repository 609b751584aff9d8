"""Connected patches of equal class value in rasters of any size.

`sieve` is for arrays. For a raster in strips, of any heights and in any number of threads, a driver runs three passes:
`scan` every strip and join the StripPatches to a PatchTable; `find_merges` of every strip and `resolve` them together;
`apply` to every strip. Between the passes a strip's results can be kept or made anew: only the PatchTable and each
strip's ``StripMerges.of_open`` must stay. The number or size of every patch comes from the first pass too:
`PatchNumbers` and `sizes_of_strip` give them per label, and `StripPatches.image` writes them into the pixels.
"""
