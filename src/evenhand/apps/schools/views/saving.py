"""What every page of set-up does once it is saved."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools.models import School


def done(request: Asked, school: School) -> HttpResponse:
    """Say that it is kept, and go back to the list of what set-up asks."""
    messages.success(request, "Saved.")
    return redirect("schools:setup", school.pk)
