"""Files on their way in: on the disk without a name, so that a process that is killed leaves nothing behind
that anybody could open, and never more of a file than is taken at most."""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler


class NamelessUpload(FileUploadHandler):
    """Keeps what is larger than memory should hold in a file that has no name, and goes with its process.
    Of a file that is too large it keeps just enough to show that it is."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """The next file begins."""
        super().new_file(*args, **kwargs)
        self._kept = TemporaryFile()  # noqa: SIM115 - closed with the request
        self._room = settings.LARGEST_UPLOAD + 1

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """One piece of it; what is too much is passed over, so that the form can say so in words."""
        piece = raw_data[: self._room]
        self._kept.write(piece)
        self._room -= len(piece)

    def file_complete(self, file_size: int) -> UploadedFile[Any]:
        """The file as views know it. `file_size` is that of the whole, also of what was passed over."""
        self._kept.seek(0)
        return UploadedFile(
            file=self._kept,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )

    def upload_interrupted(self) -> None:
        """Whoever sent it has gone away in the middle."""
        if hasattr(self, "_kept"):
            self._kept.close()
