"""The tables of a new database. One that was there before came by the steps that this replaces."""

from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from evenhand.apps.tables import CreateAll

TIES = import_module("evenhand.apps.letters.migrations.0003_bytes_in_vault")


class Migration(migrations.Migration):
    replaces = [
        ("letters", "0001_first"),
        ("letters", "0002_overrides"),
        ("letters", "0003_bytes_in_vault"),
        ("letters", "0004_no_bytes_in_table"),
        ("letters", "0005_addressees"),
        ("letters", "0006_forms_for_copies"),
    ]

    initial = True

    dependencies = [
        ("cases", "0001_first"),
        ("schools", "0001_first"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        CreateAll(
            [
                migrations.CreateModel(
                    name="Draft",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("pack", models.CharField(max_length=80)),
                        ("pack_version", models.CharField(max_length=40)),
                        ("template", models.CharField(max_length=120)),
                        ("answers", models.JSONField(default=dict)),
                        ("dated", models.CharField(max_length=40)),
                        ("signatory", models.CharField(blank=True, max_length=20)),
                        ("reader", models.JSONField(default=dict)),
                        ("recipients", models.JSONField(default=list)),
                        ("notes_read", models.JSONField(default=list)),
                        ("guidance_read", models.CharField(blank=True, max_length=300)),
                        ("holder_informed", models.CharField(blank=True, max_length=40)),
                        ("basis", models.TextField(blank=True)),
                        ("version", models.PositiveIntegerField(default=1)),
                        ("authors", models.JSONField(default=list)),
                        ("prepared_at", models.DateTimeField()),
                        ("changed_at", models.DateTimeField()),
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
                            "changed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "prepared_by",
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
                        ("enclosed", models.JSONField(default=list)),
                        ("audience", models.JSONField(default=dict)),
                    ],
                ),
                migrations.CreateModel(
                    name="Letter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("title", models.CharField(max_length=300)),
                        ("digest", models.CharField(max_length=64)),
                        ("practice", models.BooleanField()),
                        ("released_at", models.DateTimeField()),
                        (
                            "draft",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="letter",
                                to="letters.draft",
                            ),
                        ),
                        (
                            "released_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("form", models.CharField(blank=True, max_length=64)),
                        ("record", models.JSONField(default=dict)),
                    ],
                ),
                migrations.CreateModel(
                    name="Handing",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("how", models.CharField(max_length=20)),
                        ("to", models.CharField(max_length=200)),
                        ("on", models.DateField()),
                        ("note", models.TextField(blank=True)),
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
                            "letter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="handings",
                                to="letters.letter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Produced",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("suffix", models.CharField(blank=True, max_length=8)),
                        ("name", models.CharField(max_length=160)),
                        ("sha256", models.CharField(max_length=64)),
                        ("size", models.PositiveIntegerField()),
                        (
                            "letter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="files",
                                to="letters.letter",
                            ),
                        ),
                        ("media_type", models.CharField(max_length=100)),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("letter", "name"), name="letters_name_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Override",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("gate", models.CharField(max_length=60)),
                        ("digest", models.CharField(max_length=64)),
                        ("role", models.CharField(max_length=20)),
                        ("reason", models.TextField()),
                        ("given_at", models.DateTimeField()),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="overrides",
                                to="letters.draft",
                            ),
                        ),
                        (
                            "given_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "seconds",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seconded",
                                to="letters.override",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("seconds",), name="letters_seconded_once"),
                            models.UniqueConstraint(
                                fields=("draft", "gate", "digest", "given_by"), name="letters_override_once"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Addressees",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("digest", models.CharField(max_length=64)),
                        ("recipients", models.JSONField()),
                        ("left_out", models.JSONField()),
                        ("frozen_at", models.DateTimeField()),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="addressees",
                                to="letters.draft",
                            ),
                        ),
                        (
                            "frozen_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("draft", "digest"), name="letters_addressees_once"
                            )
                        ],
                    },
                ),
            ],
        ),
        migrations.RunPython(TIES.tie, TIES.untie),
    ]
