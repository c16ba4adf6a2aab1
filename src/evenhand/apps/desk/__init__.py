"""The desk: what waits today, one case gathered on one page, and the questions that lead to its plan. It
has no tables; everything it shows or does belongs to an app below."""
