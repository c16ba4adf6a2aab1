"""PDFs as people hand them in."""

import typst


def pdf_of(*pages: str, flipped: tuple[int, ...] = ()) -> bytes:
    """A page of A4 for each of these words; those with a number in `flipped`, from 0, lie on their side."""
    source = "".join(
        f'#page(paper: "a4", flipped: {str(number in flipped).lower()})[#text(40pt)[{words}]]\n'
        for number, words in enumerate(pages)
    )
    return bytes(typst.compile(source.encode()))
