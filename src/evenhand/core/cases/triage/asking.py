"""Which question comes next, where triage stops, and what the answers amount to.

Rules 1 and 18 of the design (danger and illegal imagery come before everything); read 2026-11-22.
"""

from dataclasses import dataclass

from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Answers, Label, Question, Stop, StopReason
from evenhand.core.cases.triage.questions import BY_ID, DANGER, DANGER_ACTED, QUESTIONS, SEXUAL_IMAGE

DANGER_STOP = Stop(
    reason=StopReason.DANGER,
    title="This comes first",
    do=(
        "Ring 999 if it is happening now. Ring 101 if it is not.",
        "Tell the safeguarding lead and whoever is in charge.",
        "Write down the time and the reference they give you. The rest can wait.",
    ),
    do_not=("Do not reply to the post.", "Do not warn the person who wrote it."),
    authority=DANGER_ACTED.authority,
)
IMAGE_STOP = Stop(
    reason=StopReason.SEXUAL_IMAGE,
    title="Please stop here. Do not upload anything",
    do=(
        "Go to the safeguarding lead now, in person.",
        "The safeguarding lead rings the police, or reports to CEOP, and tells social care.",
        "Leave the device as it is, switched on, where nobody else can look.",
    ),
    do_not=(
        "Do not copy, print, photograph, send or show it, not even to help.",
        "Do not look again, and do not ask a child to show it.",
        "Do not delete it before the police or CEOP have said so.",
    ),
    authority=SEXUAL_IMAGE.authority,
)
OPEN = frozenset({Answered.YES, Answered.UNKNOWN})


def is_asked(*, question: Question, answers: Answers) -> bool:
    """Whether a question belongs to this triage: nothing opens it, or what opens it is not a no.

    Once a danger is known, the other questions of danger are left: there is one thing to do.
    """
    if question in DANGER:
        earlier = DANGER[: DANGER.index(question)]
        return not any(answers.get(one.id) is Answered.YES for one in earlier)
    return not question.opened_by or any(answers.get(one) in OPEN for one in question.opened_by)


def why_stopped(answers: Answers) -> Stop | None:
    """Where triage stops until something else is done; None where it goes on.

    A danger nobody has acted on, and a sexual image of a child. Not sure stops as yes does.
    """
    feared = any(answers.get(question.id) in OPEN for question in DANGER)
    whole = all(question.id in answers for question in DANGER if is_asked(question=question, answers=answers))
    acted = answers.get(DANGER_ACTED.id)
    if feared and whole and acted is not None and acted is not Answered.YES:
        return DANGER_STOP
    if answers.get(SEXUAL_IMAGE.id) in OPEN:
        return IMAGE_STOP
    return None


def next_question(answers: Answers) -> Question | None:
    """The next page; None where triage is over, or stopped (`why_stopped` says which)."""
    if why_stopped(answers) is not None:
        return None
    return next(
        (one for one in QUESTIONS if one.id not in answers and is_asked(question=one, answers=answers)), None
    )


def is_finished(answers: Answers) -> bool:
    """Whether everything that is to be asked has been answered and nothing stops it."""
    return next_question(answers) is None and why_stopped(answers) is None


def labels(answers: Answers) -> frozenset[Label]:
    """The labels somebody said yes to."""
    return frozenset(label for label in Label if standing(answers=answers, label=label) is Answered.YES)


def open_labels(answers: Answers) -> frozenset[Label]:
    """The labels nobody has ruled out: yes, not sure, and what has not been asked yet."""
    return frozenset(label for label in Label if standing(answers=answers, label=label) is not Answered.NO)


def standing(*, answers: Answers, label: Label) -> Answered:
    """Where a label stands. No only if every question that could set it was answered no, or is closed
    by a no before it; an answer nobody has given is not known."""
    asked = [
        answers.get(question.id, Answered.UNKNOWN)
        for question in QUESTIONS
        if question.label is label and not _is_closed(question, answers)
    ]
    if Answered.YES in asked:
        return Answered.YES
    return Answered.UNKNOWN if Answered.UNKNOWN in asked else Answered.NO


def _is_closed(question: Question, answers: Answers) -> bool:
    """Whether the questions that open this one were all answered no."""
    return bool(question.opened_by) and all(answers.get(one) is Answered.NO for one in question.opened_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of “check your answers”."""

    question: Question
    answer: Answered


def check_your_answers(answers: Answers) -> tuple[Row, ...]:
    """What was answered, in the order it was asked; answers to questions that no longer belong are left
    out, and answers to questions that do not exist with them."""
    return tuple(
        Row(question=question, answer=answers[question.id])
        for question in QUESTIONS
        if question.id in answers and is_asked(question=question, answers=answers)
    )


def stopping(answers: Answers) -> tuple[Row, ...]:
    """The answers because of which triage stops, to be looked at again if one was a slip; none where it
    goes on."""
    stop = why_stopped(answers)
    if stop is None:
        return ()
    asked = DANGER if stop.reason is StopReason.DANGER else (SEXUAL_IMAGE,)
    return tuple(
        Row(question=one, answer=answers[one.id])
        for one in asked
        if answers.get(one.id) in OPEN and is_asked(question=one, answers=answers)
    )


def without_closed(answers: Answers) -> dict[str, Answered]:
    """The answers that still belong: after a change, what a no has closed is forgotten."""
    kept = {key: value for key, value in answers.items() if key in BY_ID}
    return {row.question.id: row.answer for row in check_your_answers(kept)}
