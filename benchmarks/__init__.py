"""Benchmarks: ours and its peers on the same worlds, side by side in one run, as ratios of medians with spread."""
