"""Overrides of gates, and what goes with a letter."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """Overrides of gates, what is enclosed, and room for more than one file of a format."""

    dependencies = [
        ("letters", "0001_first"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
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
            ],
        ),
        migrations.RemoveConstraint(
            model_name="produced",
            name="letters_format_once",
        ),
        migrations.AddField(
            model_name="draft",
            name="enclosed",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="produced",
            name="media_type",
            field=models.CharField(default="", max_length=100),
        ),
        migrations.AlterField(
            model_name="produced",
            name="suffix",
            field=models.CharField(blank=True, max_length=8),
        ),
        migrations.AddConstraint(
            model_name="produced",
            constraint=models.UniqueConstraint(fields=("letter", "name"), name="letters_name_once"),
        ),
        migrations.AddField(
            model_name="override",
            name="draft",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="overrides", to="letters.draft"
            ),
        ),
        migrations.AddField(
            model_name="override",
            name="given_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="override",
            name="seconds",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="seconded",
                to="letters.override",
            ),
        ),
        migrations.AddConstraint(
            model_name="override",
            constraint=models.UniqueConstraint(fields=("seconds",), name="letters_seconded_once"),
        ),
        migrations.AddConstraint(
            model_name="override",
            constraint=models.UniqueConstraint(
                fields=("draft", "gate", "digest", "given_by"), name="letters_override_once"
            ),
        ),
    ]
