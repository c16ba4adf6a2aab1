"""Packs on disk: one folder read or written as a whole, and the shelf of packs that are installed."""

from evenhand.adapters.packfolder.folder import left_out, read_folder, write_folder
from evenhand.adapters.packfolder.shelf import Installed, Shelf, Updated

__all__ = ["Installed", "Shelf", "Updated", "left_out", "read_folder", "write_folder"]
