"""The parts of a page: each is a panel with controls and the boxes that the controls drive."""
