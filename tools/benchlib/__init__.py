"""Parts of `tools/bench`."""
