"""A model of nn~ in Python: how a host asks a .ts for blocks, and with which latency it plays them."""

from riverrun_export.host.frontend import rounded
from riverrun_export.host.host import BlockError, Host, as_read, as_sent, blocks, play_block, send

__all__ = ["BlockError", "Host", "as_read", "as_sent", "blocks", "play_block", "rounded", "send"]
