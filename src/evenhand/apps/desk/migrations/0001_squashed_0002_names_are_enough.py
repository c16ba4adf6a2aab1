"""The tables of a new database. One that was there before came by the steps that this replaces."""

from django.db import migrations, models

from evenhand.apps.tables import CreateAll


class Migration(migrations.Migration):
    replaces = [("desk", "0001_doomed"), ("desk", "0002_names_are_enough")]

    initial = True

    dependencies = []

    operations = [
        CreateAll(
            [
                migrations.CreateModel(
                    name="Doomed",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("name", models.CharField(max_length=60, unique=True)),
                    ],
                )
            ],
        ),
    ]
