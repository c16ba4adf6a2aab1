"""The vault: original bytes by their digest, sealed with one key a case, written once and never over.

A stream is sealed into a staging name while it is hashed, made safe on the disk, and given its digest
as a name. A crash leaves the whole or nothing. Nothing a person types ever becomes part of a path.
"""
