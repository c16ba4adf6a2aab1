"""The directory: which platform takes which report from whom, and which helpline is for what.

Domain research of the design, reporting routes; each row has its source and its dates. “General knowledge”
means that the row was not read in its source.
"""

from datetime import date

from evenhand.core.cases.routes import Helpline, Platform, Reason, Reporter, ReportRoute

READ_ON = date(2026, 11, 22)
REVIEW_BY = date(2027, 5, 31)
EVERY = tuple(Reason)
NOT_PERSONAL = (Reason.ABUSE, Reason.THREAT, Reason.HATE, Reason.CHILD)
KNOWN = "General knowledge; compare with the platform’s own help"


def _route(
    platform: Platform,
    reasons: tuple[Reason, ...],
    reporter: Reporter,
    how: str,
    *,
    note: str = "",
    authority: str = KNOWN,
) -> ReportRoute:
    return ReportRoute(
        platform=platform,
        reasons=reasons,
        reporter=reporter,
        how=how,
        note=note,
        authority=authority,
        read_on=READ_ON,
        review_by=REVIEW_BY,
    )


IMPERSONATED = (Reason.IMPERSONATION,)
PRIVATE = (Reason.PRIVACY,)
DEFAMED = (Reason.DEFAMATION,)

ROUTES: tuple[ReportRoute, ...] = (
    _route(
        Platform.FACEBOOK,
        (*NOT_PERSONAL, *PRIVATE),
        Reporter.ANYBODY,
        "Use the menu (…) on the post, then “Report”.",
        note="The people who run a group can take a post down as well. Ask them kindly.",
    ),
    _route(
        Platform.FACEBOOK,
        IMPERSONATED,
        Reporter.ANYBODY,
        "Use the menu on the profile, then “Report profile”, “Pretending to be somebody”.",
        note="It goes best if the person reports it themselves.",
    ),
    _route(
        Platform.FACEBOOK,
        DEFAMED,
        Reporter.TARGETED_OR_LAWYER,
        "There is a separate form for defamation. It asks for the exact words.",
        note="The outcome is not promised.",
        authority="Facebook help, defamation form",
    ),
    _route(
        Platform.INSTAGRAM,
        (*NOT_PERSONAL, *PRIVATE, *DEFAMED),
        Reporter.ANYBODY,
        "Use the menu (…) on the post, then “Report”. There is also a web form without an account.",
        authority="Reporting leaflet for schools; " + KNOWN,
    ),
    _route(
        Platform.INSTAGRAM,
        IMPERSONATED,
        Reporter.TARGETED,
        "The person who is imitated fills in the form, with proof of who they are.",
    ),
    _route(
        Platform.TIKTOK,
        EVERY,
        Reporter.ANYBODY,
        "Press and hold the video, or press “Share”, then “Report”.",
        note="A duet or stitch alone breaks no rule there.",
        authority="Longridge High School, how to report; Report Harmful Content on privacy",
    ),
    _route(
        Platform.X,
        NOT_PERSONAL,
        Reporter.ANYBODY,
        "Use the menu (…) on the post, then “Report post”.",
    ),
    _route(
        Platform.X,
        (*IMPERSONATED, *PRIVATE, *DEFAMED),
        Reporter.TARGETED_OR_LAWYER,
        "There are forms for private information and for impersonation.",
    ),
    _route(
        Platform.SNAPCHAT,
        EVERY,
        Reporter.ANYBODY,
        "Press and hold the name or the snap, then “Manage”, then “Report”. The sender is not told.",
        note="It vanishes. Keep a capture before you report.",
        authority="Longridge High School, how to report",
    ),
    _route(
        Platform.WHATSAPP,
        EVERY,
        Reporter.MEMBER,
        "Somebody in the chat opens the message, then “Report”. The last five messages go to WhatsApp.",
        note="The school is not in the chat and cannot report. Do not ask anybody to join or to keep "
        "watching.",
        authority="Report on WhatsApp’s reporting; " + KNOWN,
    ),
    _route(
        Platform.YOUTUBE,
        NOT_PERSONAL,
        Reporter.ANYBODY,
        "Use the menu (…) under the video, then “Report”.",
    ),
    _route(
        Platform.YOUTUBE,
        (*PRIVATE, *IMPERSONATED),
        Reporter.TARGETED,
        "The person who is shown or named makes the privacy complaint. A school cannot make it for them.",
        authority="YouTube help, privacy complaints (answer 142443)",
    ),
    _route(
        Platform.YOUTUBE,
        DEFAMED,
        Reporter.TARGETED_OR_LAWYER,
        "There is a form for defamation. It asks for the exact words and where in the video they are.",
        note="The person who uploaded it is told, and the complaint may be published.",
        authority="YouTube help, defamation (answer 6154216)",
    ),
    _route(
        Platform.GOOGLE_REVIEWS,
        EVERY,
        Reporter.ANYBODY,
        "Use the menu (⋮) beside the review, then “Report review”. It takes some days.",
        note="Google never decides who is right about facts. Never ask staff or parents for good reviews: "
        "reviews by staff break its rules.",
        authority="Google Business help (answer 4596773); Google review policy (answer 2622994)",
    ),
    _route(
        Platform.MUMSNET,
        EVERY,
        Reporter.ANYBODY,
        "Use “Report” on the message. Personal attacks, unlawful posts and hate are taken down.",
        authority="Mumsnet, netiquette",
    ),
    _route(
        Platform.REDDIT,
        EVERY,
        Reporter.ANYBODY,
        "Use “Report” under the post. The moderators of the community can act sooner.",
    ),
    _route(
        Platform.NEXTDOOR,
        EVERY,
        Reporter.ANYBODY,
        "Use the menu (…) on the post, then “Report”. Local volunteers and the company look at it.",
    ),
)


def _helpline(
    helpline_id: str, name: str, when: str, *, phone: str, link: str, hours: str, authority: str
) -> Helpline:
    return Helpline(
        id=helpline_id,
        name=name,
        when=when,
        phone=phone,
        link=link,
        hours=hours,
        authority=authority,
        read_on=READ_ON,
        review_by=REVIEW_BY,
    )


HELPLINES: tuple[Helpline, ...] = (
    _helpline(
        "999",
        "Police, ambulance, fire",
        "Somebody is in danger now.",
        phone="999",
        link="",
        hours="Always",
        authority="SWGfL, questions to ask before you report",
    ),
    _helpline(
        "101",
        "Police, when it is not an emergency",
        "A threat, hate, or something that may be a crime and is not happening now.",
        phone="101",
        link="",
        hours="Always",
        authority="SWGfL, questions to ask before you report",
    ),
    _helpline(
        "posh",
        "Professionals Online Safety Helpline",
        "Anybody who works with children and is attacked online. They can speak with platforms for you.",
        phone="0344 381 4772",
        link="https://saferinternet.org.uk/professionals-online-safety-helpline",
        hours="Monday to Friday, 10am to 4pm",
        authority="NAHT on POSH; the link is general knowledge",
    ),
    _helpline(
        "rhc",
        "Report Harmful Content",
        "A platform refused your report, or did not answer for a week. You have to be 13 or older.",
        phone="",
        link="https://reportharmfulcontent.com",
        hours="A form, at any time",
        authority="Report Harmful Content, what to remember when reporting",
    ),
    _helpline(
        "ceop",
        "CEOP Safety Centre",
        "Sexual abuse or exploitation of a child online. The safeguarding lead reports.",
        phone="",
        link="https://www.ceop.police.uk/safety-centre",
        hours="A form, at any time",
        authority="Casterton College, online safety; the link is general knowledge",
    ),
)
BY_ID = {helpline.id: helpline for helpline in HELPLINES}
