"""What all tests share: no deadline on single examples, for machines are shared and slow at times."""

from hypothesis import settings

settings.register_profile("evenhand", deadline=None, print_blob=True)
settings.load_profile("evenhand")
