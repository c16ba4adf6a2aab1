"""The components of our pages as tags; each has its template of the same name in `ui/components`."""

from typing import Any

from django import forms, template
from django.conf import settings
from django.forms.boundfield import BoundField
from django.forms.renderers import get_default_renderer
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

KINDS: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.MultiWidget, "date"),
    (forms.CheckboxSelectMultiple, "choices"),
    (forms.RadioSelect, "choices"),
    (forms.CheckboxInput, "tick"),
    (forms.Select, "select"),
    (forms.Textarea, "area"),
    (forms.ClearableFileInput, "file"),
    (forms.HiddenInput, "hidden"),
)
CLASSES = {"area": "govuk-textarea", "select": "govuk-select", "file": "govuk-file-upload"}
OURS = {"input", "area", "select"}
TONES = {"green", "turquoise", "blue", "purple", "red", "orange", "yellow", "grey", "teal", "pink"}


def component(name: str) -> str:
    """Where the template of a component is."""
    return f"ui/components/{name}.html"


@register.simple_tag
def field(bound: BoundField, heading: bool = False, label_class: str = "") -> SafeString:
    """A field with its label, hint and error. `heading` makes its label the heading of the page.

    A page may have a hundred of them, so it is drawn as its control is: by a compiled template."""
    kind, errors, control_id = _kind(bound), bound.errors, bound.auto_id
    described = _described(bound, errors)
    own = _own(bound, kind, _attrs(bound, kind, described, errors)) if kind in OURS else None
    told = {
        "kind": kind,
        "id": control_id,
        "described_id": bound.id_for_label or control_id,
        "name": bound.html_name,
        "label": bound.label,
        "heading": heading,
        "label_class": label_class or ("l" if heading else "s"),
        "hint": bound.help_text,
        "optional": getattr(bound.field, "marked_optional", not bound.field.required),
        "errors": errors,
        "described": described,
        "multiple": isinstance(bound.field.widget, forms.CheckboxSelectMultiple),
        "choices": bound if kind == "choices" else (),
        "ticked": kind == "tick" and bound.value(),
        "own": own,
        "control": control_of(bound) if own is None else "",
        "boxes": _boxes(bound) if kind == "date" else (),
    }
    return drawn(component("field"), told)


def _kind(bound: BoundField) -> str:
    return next((name for of, name in KINDS if isinstance(bound.field.widget, of)), "input")


def _described(bound: BoundField, errors: object) -> str:
    """The ids of what describes a field."""
    parts = ["hint"] * bool(bound.help_text) + ["error"] * bool(errors)
    return " ".join(f"{bound.id_for_label or bound.auto_id}-{part}" for part in parts)


def control_of(bound: BoundField) -> str:
    """The control of a field by itself; empty for boxes and ticks, which come with their labels."""
    kind, errors = _kind(bound), bound.errors
    if kind in ("choices", "date", "tick"):
        return ""
    attrs = _attrs(bound, kind, _described(bound, errors), errors)
    own = _own(bound, kind, attrs) if kind in OURS else None
    return bound.as_widget(attrs=attrs) if own is None else drawn(component("control"), {"own": own})


def _attrs(bound: BoundField, kind: str, described: str, errors: object) -> dict[str, Any]:
    look, given = CLASSES.get(kind, "govuk-input"), bound.field.widget.attrs
    attrs = {
        **given,
        "class": " ".join(filter(None, (look, given.get("class"), f"{look}--error" if errors else ""))),
    }
    if described:
        attrs["aria-describedby"] = described
    if errors:
        attrs["aria-invalid"] = "true"
    return attrs


def _own(bound: BoundField, kind: str, attrs: dict[str, Any]) -> dict[str, Any] | None:
    """What a control of ours is drawn from. Django takes a template for each attribute and option, which is
    most of the time of a long form; None for a control that only Django can draw."""
    attrs = bound.build_widget_attrs({**attrs, **({"id": bound.auto_id} if bound.auto_id else {})})
    told = bound.field.widget.get_context(bound.html_name, bound.value(), attrs)["widget"]
    groups = told.get("optgroups", ())
    if any(name is not None for name, _, _ in groups):
        return None
    return {
        "name": told["name"],
        "attrs": [pair for pair in told["attrs"].items() if pair[1] is not False and pair[1] is not None],
        "type": told.get("type", ""),
        "value": told["value"],
        "options": [(one["value"], one["selected"], one["label"]) for _, many, _ in groups for one in many],
        "select": kind == "select",
    }


def drawn(template_name: str, told: dict[str, Any]) -> SafeString:
    """A compiled template of ours: for what a page has a hundred times."""
    return mark_safe(get_default_renderer().render(template_name, told))  # noqa: S308 - it escapes what it is told


def _boxes(bound: BoundField) -> list[dict[str, str]]:
    value = bound.value()
    parts = value if isinstance(value, list | tuple) else bound.field.widget.decompress(value)
    return [
        {
            "name": f"{bound.html_name}_{part}",
            "id": f"{bound.auto_id}_{part}",
            "label": part.title(),
            "value": "" if one is None else str(one),
            "width": "4" if part == "year" else "2",
        }
        for part, one in zip(("day", "month", "year"), parts, strict=True)
    ]


@register.inclusion_tag(component("error_summary"))
def error_summary(*forms_shown: forms.BaseForm) -> dict[str, Any]:
    """What has to be put right, each with a link to its field; nothing where nothing is wrong."""
    entries = []
    for form in forms_shown:
        entries += [("", message) for message in form.non_field_errors()]
        for bound in form:
            entries += [(_first_control(bound), message) for message in bound.errors]
    return {"entries": entries}


def _first_control(bound: BoundField) -> str:
    if isinstance(bound.field.widget, forms.MultiWidget):
        return f"{bound.auto_id}_day"
    chooses = isinstance(bound.field.widget, forms.RadioSelect | forms.CheckboxSelectMultiple)
    return f"{bound.auto_id}_0" if chooses else str(bound.auto_id)


@register.inclusion_tag(component("button"))
def button(words: str, href: str = "", look: str = "", name: str = "", value: str = "") -> dict[str, Any]:
    """A button that sends the form, or a link that looks like one. `look`: secondary, warning, quiet."""
    return {"words": words, "href": href, "look": look, "name": name, "value": value}


@register.inclusion_tag(component("tag"))
def tag(words: str, tone: str = "grey") -> dict[str, str]:
    """A small mark of a state."""
    assert tone in TONES, "a tone that the design system has"
    return {"words": words, "tone": tone}


@register.inclusion_tag(component("page_title"))
def page_title(words: str, above: str = "") -> dict[str, str]:
    """The one heading of a page, with a quiet line above."""
    return {"words": words, "above": above}


@register.inclusion_tag(component("banner"))
def banner(words: str, title: str = "Important", tone: str = "") -> dict[str, str]:
    """A notification. `tone`: success or empty."""
    return {"words": words, "title": title, "tone": tone}


@register.inclusion_tag(component("task_list"))
def task_list(tasks: list[dict[str, Any]]) -> dict[str, Any]:
    """Things to do: each with title, href, hint, state in words, and whether it is done."""
    return {"tasks": tasks}


@register.inclusion_tag(component("summary_list"))
def summary_list(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Answers: each with key, value, and href of where it is changed."""
    return {"rows": rows}


@register.inclusion_tag(component("timeline"))
def timeline(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """What happened: each with title, by, at, words, href."""
    return {"entries": entries}


@register.inclusion_tag(component("back_link"))
def back_link(href: str, words: str = "Back") -> dict[str, str]:
    """The way back, above the heading."""
    return {"href": href, "words": words}


@register.inclusion_tag(component("breadcrumbs"))
def breadcrumbs(*pairs: str) -> dict[str, Any]:
    """Where this page stands: words and address by turns."""
    return {"crumbs": list(zip(pairs[::2], pairs[1::2], strict=True))}


@register.simple_tag
def demonstration_page(what: str, *place: int) -> str:
    """Where the demonstration is loaded or erased. The pages belong to an app above, so their names stand in
    the settings."""
    return reverse(settings.DEMONSTRATION_PAGES[what], args=place)


@register.simple_tag
def sending_page(what: str, *place: int) -> str:
    """Where letters are sent, or set up to be sent. The pages belong to an app above, so their names stand in
    the settings."""
    return reverse(settings.SENDING_PAGES[what], args=place)


@register.simple_tag
def keeping_page(what: str, *place: int) -> str:
    """Where it is decided how long something is kept. The pages belong to an app above, so their names stand
    in the settings."""
    return reverse(settings.KEEPING_PAGES[what], args=place)


@register.simple_block_tag
def details(content: str, summary: str) -> str:
    """Help that can be opened: `{% details "What is this?" %}…{% enddetails %}`."""
    return render_to_string(component("details"), {"summary": summary, "content": content})


@register.simple_block_tag
def inset(content: str) -> str:
    """Words set apart from the rest."""
    return render_to_string(component("inset"), {"content": content})
