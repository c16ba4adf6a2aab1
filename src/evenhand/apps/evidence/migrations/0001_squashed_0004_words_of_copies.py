"""The tables of a new database. One that was there before came by the steps that this replaces."""

from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from evenhand.apps.tables import CreateAll

TIES = import_module("evenhand.apps.evidence.migrations.0002_custody_stays")


class Migration(migrations.Migration):
    replaces = [
        ("evidence", "0001_first"),
        ("evidence", "0002_custody_stays"),
        ("evidence", "0003_trays_and_copies"),
        ("evidence", "0004_words_of_copies"),
    ]

    initial = True

    dependencies = [
        ("cases", "0003_closing_and_sending"),
        ("schools", "0002_profile_going_live_signatures_proposals"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateAll(
            [
                migrations.CreateModel(
                    name="Item",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("number", models.PositiveIntegerField()),
                        ("digest", models.CharField(max_length=64)),
                        ("size", models.PositiveBigIntegerField()),
                        ("media_type", models.CharField(max_length=40)),
                        ("width", models.PositiveIntegerField()),
                        ("height", models.PositiveIntegerField()),
                        ("fingerprint", models.CharField(max_length=64)),
                        ("name", models.CharField(max_length=160)),
                        ("vantage", models.CharField(max_length=20)),
                        ("circumstance", models.TextField(blank=True)),
                        ("instruction", models.CharField(blank=True, max_length=80)),
                        ("captured_on", models.DateField(null=True)),
                        ("captured_by", models.CharField(blank=True, max_length=120)),
                        ("supplied_by", models.CharField(blank=True, max_length=120)),
                        ("file_taken", models.CharField(blank=True, max_length=80)),
                        ("file_device", models.CharField(blank=True, max_length=170)),
                        ("file_has_place", models.BooleanField(default=False)),
                        ("received_at", models.DateTimeField()),
                        ("alt", models.CharField(blank=True, max_length=600)),
                        ("others_covered", models.CharField(default="unknown", max_length=8)),
                        ("checked_at", models.DateTimeField()),
                        (
                            "checked_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("checked_finding", models.CharField(blank=True, max_length=40)),
                        ("signed_by", models.CharField(blank=True, max_length=120)),
                        ("signed_on", models.DateField(null=True)),
                        (
                            "case",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="cases.case"
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="cases.post",
                            ),
                        ),
                        (
                            "received_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("oddities", models.JSONField(default=list)),
                    ],
                    options={
                        "ordering": ("case", "number"),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("case", "digest"), name="evidence_original_once_a_case"
                            ),
                            models.UniqueConstraint(
                                fields=("case", "number"), name="evidence_number_once_a_case"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("signed_by", ""), ("signed_on", None)),
                                    models.Q(
                                        models.Q(("signed_by", ""), _negated=True),
                                        ("signed_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="evidence_item_signed_by_on",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Custody",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("act", models.CharField(max_length=12)),
                        ("at", models.DateTimeField()),
                        ("copy", models.CharField(blank=True, max_length=64)),
                        ("why", models.CharField(blank=True, max_length=400)),
                        ("to", models.CharField(blank=True, max_length=200)),
                        ("event", models.BigIntegerField()),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="custody",
                                to="evidence.item",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ("id",),
                    },
                ),
                migrations.CreateModel(
                    name="Copy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("parent", models.CharField(max_length=64)),
                        ("digest", models.CharField(max_length=64)),
                        ("size", models.PositiveBigIntegerField()),
                        ("media_type", models.CharField(max_length=40)),
                        ("work", models.CharField(max_length=20)),
                        ("how", models.TextField(blank=True)),
                        ("at", models.DateTimeField()),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="copies",
                                to="evidence.item",
                            ),
                        ),
                        ("others_covered", models.CharField(default="unknown", max_length=8)),
                        ("thumbnail", models.CharField(blank=True, max_length=64)),
                        ("why", models.CharField(blank=True, max_length=400)),
                        ("alt", models.CharField(blank=True, max_length=600)),
                    ],
                    options={
                        "ordering": ("id",),
                    },
                ),
                migrations.CreateModel(
                    name="NotTaken",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("finding", models.CharField(max_length=40)),
                        ("at", models.DateTimeField()),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "case",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="cases.case"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ("id",),
                    },
                ),
                migrations.CreateModel(
                    name="Necessity",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("words", models.TextField()),
                        ("until", models.DateField()),
                        ("written_at", models.DateTimeField()),
                        (
                            "case",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="cases.case"
                            ),
                        ),
                        (
                            "post",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="cases.post"
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ("id",),
                    },
                ),
                migrations.CreateModel(
                    name="Tray",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("token", models.CharField(max_length=64, unique=True)),
                        ("begun_at", models.DateTimeField()),
                        ("fresh_until", models.DateTimeField(db_index=True)),
                        ("settled_at", models.DateTimeField(null=True)),
                        (
                            "begun_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "case",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="cases.case",
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
                            "settled_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_at", None), ("settled_by", None)),
                                    models.Q(("settled_at__isnull", False), ("settled_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="evidence_tray_settled_at_by",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Chosen",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("name", models.CharField(max_length=160)),
                        ("digest", models.CharField(max_length=64)),
                        ("size", models.PositiveBigIntegerField()),
                        ("preview", models.CharField(max_length=64)),
                        ("thumbnail", models.CharField(max_length=64)),
                        ("scanned", models.TextField()),
                        (
                            "tray",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="chosen",
                                to="evidence.tray",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ("id",),
                        "constraints": [
                            models.UniqueConstraint(fields=("tray", "digest"), name="evidence_once_a_tray")
                        ],
                    },
                ),
            ],
        ),
        migrations.RunPython(TIES.tie, TIES.untie),
    ]
