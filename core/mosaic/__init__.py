"""Several images made one."""
