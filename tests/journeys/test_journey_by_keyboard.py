"""Whoever walks by keys notices what would be in their way."""

from typing import Any

import pytest

TWO = "<div style='display: flex; flex-direction: {}-reverse'><button>One</button><button>Save</button></div>"
BAR = "<div style='position: fixed; inset: 0; background: white'>A bar</div>"
IN_THE_WAY = {
    "it has no name": "<button></button>",
    "nobody sees that it has the focus": "<style>* { outline: none !important }</style><button>Save</button>",
    "nobody sees that": "<style>* { outline: 3px solid transparent !important }</style><button>Save</button>",
    "it is hidden": f"{BAR}<button>Save</button>",
    "it is partly under": f"{BAR}<button>Save</button>",
    "it is not on the screen": "<button style='position: absolute; left: -999px'>Save</button>",
    "it comes out of its order": "<button tabindex='2'>One</button><button>Save</button>",
    "it stands above": TWO.format("column"),
    "it stands to the left": TWO.format("row"),
    "no Tab leads to": "<button tabindex='-1'>Save</button>",
}


@pytest.mark.parametrize("fault", IN_THE_WAY)
def test_what_is_in_the_way_is_noticed(walks: Any, fault: str) -> None:
    walker = walks(keys=True)
    walker.page.set_content(f"<main><a href='#x'>Back</a>{IN_THE_WAY[fault]}</main>")
    walker.page.keyboard.press("Tab")
    with pytest.raises(AssertionError, match=fault):
        walker.press(walker.page.get_by_role("button").last)
