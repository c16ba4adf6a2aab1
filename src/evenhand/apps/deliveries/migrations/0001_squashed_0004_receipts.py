"""The tables of a new database. One that was there before came by the steps that this replaces."""

import datetime
from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from evenhand.apps.tables import CreateAll

TIES = import_module("evenhand.apps.deliveries.migrations.0002_journal_stays")


class Migration(migrations.Migration):
    replaces = [
        ("deliveries", "0001_first"),
        ("deliveries", "0002_journal_stays"),
        ("deliveries", "0003_looking_for_returns"),
        ("deliveries", "0004_receipts"),
    ]

    initial = True

    dependencies = [
        ("letters", "0004_no_bytes_in_table"),
        ("schools", "0003_head_counts"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateAll(
            [
                migrations.CreateModel(
                    name="Host",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("token", models.CharField(max_length=64, unique=True)),
                        ("count", models.PositiveBigIntegerField(default=0)),
                        ("seen", models.DateTimeField()),
                    ],
                ),
                migrations.CreateModel(
                    name="Installation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("token", models.CharField(max_length=64, unique=True)),
                    ],
                ),
                migrations.CreateModel(
                    name="Batch",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("subject", models.CharField(max_length=200)),
                        ("digest", models.CharField(max_length=64)),
                        ("recipients_digest", models.CharField(max_length=64)),
                        ("count", models.PositiveIntegerField()),
                        ("past_holds", models.BooleanField(default=False)),
                        ("senders", models.JSONField(default=dict)),
                        ("begun_at", models.DateTimeField()),
                        (
                            "begun_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "letter",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="batch",
                                to="letters.letter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Quarantine",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("since", models.DateTimeField()),
                        ("why", models.CharField(max_length=20)),
                        ("last_school", models.PositiveBigIntegerField()),
                        (
                            "host",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="deliveries.host",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Way",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kind", models.CharField(max_length=20)),
                        ("on", models.BooleanField(default=False)),
                        ("sender_name", models.CharField(max_length=120)),
                        ("sender_email", models.EmailField(blank=True, max_length=254)),
                        ("reply_to", models.EmailField(blank=True, max_length=254)),
                        ("told", models.JSONField(default=dict)),
                        ("sealed", models.BinaryField(blank=True)),
                        ("per_minute", models.PositiveIntegerField(default=0)),
                        ("per_day", models.PositiveIntegerField(default=0)),
                        ("opens", models.TimeField(default=datetime.time(8, 0))),
                        ("closes", models.TimeField(default=datetime.time(18, 0))),
                        ("weekends", models.BooleanField(default=False)),
                        ("ready", models.DateTimeField()),
                        ("counted_on", models.DateField(null=True)),
                        ("counted", models.PositiveIntegerField(default=0)),
                        ("faults", models.PositiveIntegerField(default=0)),
                        ("broken", models.CharField(blank=True, max_length=60)),
                        ("changed_at", models.DateTimeField()),
                        (
                            "changed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="schools.school",
                            ),
                        ),
                        ("looked", models.DateTimeField(null=True)),
                        ("receipts", models.CharField(blank=True, max_length=64)),
                    ],
                    options={
                        "indexes": [
                            models.Index(
                                condition=models.Q(("broken", ""), ("on", True)),
                                fields=["ready"],
                                name="deliveries_way_ready",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("school", "kind"), name="deliveries_way_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Dispatch",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("key", models.CharField(max_length=32, unique=True)),
                        ("recipient", models.JSONField()),
                        ("channel", models.CharField(max_length=20)),
                        ("state", models.CharField(default="waiting", max_length=12)),
                        ("due", models.DateTimeField()),
                        ("claim", models.PositiveIntegerField(default=0)),
                        ("tries", models.PositiveIntegerField(default=0)),
                        ("until", models.DateTimeField(null=True)),
                        ("sent", models.DateTimeField(null=True)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("code", models.CharField(blank=True, max_length=60)),
                        ("reference", models.CharField(blank=True, max_length=100)),
                        (
                            "batch",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="dispatches",
                                to="deliveries.batch",
                            ),
                        ),
                        (
                            "way",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="deliveries.way",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "waiting")),
                                fields=["way", "due", "id"],
                                name="deliveries_due",
                            ),
                            models.Index(
                                condition=models.Q(("state__in", ["intent", "handed-over"])),
                                fields=["until"],
                                name="deliveries_overdue",
                            ),
                            models.Index(fields=["batch", "state"], name="deliveries_state"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("batch", "number"), name="deliveries_number_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Entry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("moment", models.DateTimeField()),
                        ("move", models.CharField(max_length=12)),
                        ("claim", models.PositiveIntegerField()),
                        ("code", models.CharField(blank=True, max_length=60)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("reason", models.TextField(blank=True)),
                        (
                            "by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dispatch",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="journal",
                                to="deliveries.dispatch",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Lifting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("said_at", models.DateTimeField()),
                        (
                            "said_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="schools.school",
                            ),
                        ),
                        (
                            "quarantine",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="liftings",
                                to="deliveries.quarantine",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("quarantine", "school", "said_by"), name="deliveries_lifting_once"
                            )
                        ],
                    },
                ),
            ],
        ),
        migrations.RunPython(TIES.tie, TIES.untie),
    ]
