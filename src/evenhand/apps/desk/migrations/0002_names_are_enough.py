from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("desk", "0001_doomed"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="doomed",
            name="doomed_at",
        ),
        migrations.RemoveField(
            model_name="doomed",
            name="doomed_by",
        ),
    ]
