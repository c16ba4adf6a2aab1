"""The recogniser: the lines of a foreign document in, a draft pack for a person to review out.

lines          the document made ready, with every column kept
spellings/     how a document writes that something is to be filled in
meanings/      what such a blank asks for
instructions/  what is said to the drafter and must never print
outline, gaps, letter_end   where one text ends and the next begins
opening, paragraphs, ending, template_draft   a text written as a template
preface, licences            what is said about the whole document
recognition, review          the pack, and what a person should look at
"""

from evenhand.core.packs.recognise.recognised import Became, Confidence, Fate, Guess, Recognised
from evenhand.core.packs.recognise.recognition import recognise

__all__ = ["Became", "Confidence", "Fate", "Guess", "Recognised", "recognise"]
