"""Resampling of arrays that GDAL does not do, or not well enough."""
