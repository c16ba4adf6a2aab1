"""The tables of a new database. One that was there before came by the steps that this replaces."""

from importlib import import_module

from django.db import migrations, models

from evenhand.apps.tables import CreateAll

TIES = import_module("evenhand.apps.audit.migrations.0002_only_added_to")


class Migration(migrations.Migration):
    replaces = [("audit", "0001_first"), ("audit", "0002_only_added_to")]

    initial = True

    dependencies = []

    operations = [
        CreateAll(
            [
                migrations.CreateModel(
                    name="Event",
                    fields=[
                        ("sequence", models.BigIntegerField(primary_key=True, serialize=False)),
                        ("at", models.DateTimeField()),
                        ("by", models.CharField(max_length=200)),
                        ("kind", models.CharField(max_length=80)),
                        ("subject", models.CharField(db_index=True, max_length=200)),
                        ("school", models.CharField(blank=True, max_length=200)),
                        ("facts", models.TextField()),
                        ("previous", models.BinaryField(max_length=32)),
                        ("digest", models.BinaryField(max_length=32)),
                    ],
                    options={
                        "indexes": [models.Index(fields=["school", "sequence"], name="audit_event_school")],
                    },
                )
            ],
        ),
        migrations.RunPython(TIES.tie, TIES.untie),
    ]
