"""The demonstration school: loaded in one click, erased after asking once."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.desk import actions
from evenhand.apps.schools.doors import school_behind


@require_POST
def load(request: Asked) -> HttpResponse:
    """Load it, and begin the day there."""
    school = actions.load_demonstration(by=request.user, now=request.now)
    messages.success(request, f"{school.name} is loaded. Everybody in it is made up.")
    return redirect("schools:eyes", school.pk)


@require_http_methods(["GET", "POST"])
def erase(request: Asked, school_id: int) -> HttpResponse:
    """Erase it with everything in it."""
    school = school_behind(request, school_id)
    if request.method == "POST":
        actions.erase_demonstration(by=request.own_user, now=request.now, school=school)
        messages.success(request, "The demonstration school is erased.")
        return redirect("schools:start")
    return render(request, "desk/erase.html", {"school": school})
