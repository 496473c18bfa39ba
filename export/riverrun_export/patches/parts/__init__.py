"""The parts that pages are put together from: each a panel, and what its controls drive."""
