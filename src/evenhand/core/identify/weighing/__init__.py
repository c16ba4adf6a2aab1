"""How much a sentence weighs: what letters that were judged by hand say of one that nobody has judged.

Rules know the words and the grammar that they were written for; a stranger tells the same in other words. So
each sentence is weighed as well: its signs (`signs`) are looked up in tables of weights, which were learned
from letters in which every leak had been marked by hand (`benchmarks/identifiability/learning.py`). One table
says how much a sentence reads like those that tell of somebody, another how far the marks of a rule are to be
believed in such a sentence (`believing`). Both are sums that can be done on paper; no name is in them.
"""
