"""Floor 3: the command line. `evenhand packs | render | merge | gates | demo | schema`."""
