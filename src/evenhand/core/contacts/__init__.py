"""Parents and carers as rows: names, addresses, and what a letter calls them."""
