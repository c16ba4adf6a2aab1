"""Packs on disk: one folder read or written as a whole, and the shelf of packs that are installed."""

from evenhand.adapters.packfolder.folder import left_out, read_folder, write_folder
from evenhand.adapters.packfolder.shelf import Installed, Shelf, Updated
from evenhand.adapters.packfolder.zipped import read_zip, write_zip

__all__ = [
    "Installed",
    "Shelf",
    "Updated",
    "left_out",
    "read_folder",
    "read_zip",
    "write_folder",
    "write_zip",
]
