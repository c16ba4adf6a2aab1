"""The table names bytes and holds none."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Let the column go, now that the vault has what was in it."""

    dependencies = [("letters", "0003_bytes_in_vault")]
    operations = [
        migrations.RemoveField(model_name="produced", name="data"),
        migrations.AlterField(
            model_name="produced", name="media_type", field=models.CharField(max_length=100)
        ),
    ]
