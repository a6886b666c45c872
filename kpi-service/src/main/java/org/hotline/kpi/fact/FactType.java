package org.hotline.kpi.fact;

/** The kinds of facts that measures are computed from, each with the form of its details. */
public enum FactType {
    OPENED(Details.Opening.class),
    FILED(Details.Filing.class),
    CLASSIFIED(Details.None.class),
    ASSIGNED(Details.Move.class),
    REPLIED(Details.Reply.class),
    NOTED(Details.None.class),
    PAUSED(Details.None.class),
    RESUMED(Details.None.class),
    RESOLVED(Details.Resolution.class),
    REOPENED(Details.Reopening.class),
    CLOSED(Details.Closure.class),
    MERGED(Details.Link.class),
    UNMERGED(Details.Link.class),
    SPLIT(Details.Link.class),
    MARKED_SPAM(Details.None.class),
    CUSTOMERS_MERGED(Details.Link.class),
    CUSTOMER_ERASED(Details.None.class),
    PRESENCE_CHANGED(Details.Presence.class),
    CLOCK_STARTED(Details.Clock.class),
    CLOCK_PAUSED(Details.Clock.class),
    CLOCK_RESUMED(Details.Clock.class),
    CLOCK_MET(Details.Clock.class),
    CLOCK_BREACHED(Details.Clock.class),
    CLOCK_CANCELLED(Details.Clock.class),
    ESCALATION_RAISED(Details.Escalation.class),
    ESCALATION_ACCEPTED(Details.Escalation.class),
    ESCALATION_DECLINED(Details.Escalation.class),
    ESCALATION_HANDED_BACK(Details.Escalation.class),
    ESCALATION_WITHDRAWN(Details.Escalation.class),
    ESCALATION_COMPLETED(Details.Escalation.class),
    CALL_OFFERED(Details.Call.class),
    CALL_QUEUED(Details.Call.class),
    CALL_CONNECTED(Details.Call.class),
    CALL_HELD(Details.Call.class),
    CALL_RESUMED(Details.Call.class),
    CALL_TRANSFERRED(Details.Call.class),
    CALL_ENDED(Details.Call.class),
    WRAP_UP_STARTED(Details.Call.class),
    WRAP_UP_ENDED(Details.Call.class),
    REPLY_DELIVERED(Details.Delivery.class),
    REPLY_DEFERRED(Details.Delivery.class),
    REPLY_BOUNCED(Details.Delivery.class),
    SURVEY_SENT(Details.Survey.class),
    SURVEY_BOUNCED(Details.Survey.class),
    SURVEY_ANSWERED(Details.Survey.class);

    private final Class<? extends Details> form;

    FactType(Class<? extends Details> form) {
        this.form = form;
    }

    /** The form of the details. */
    public Class<? extends Details> form() {
        return form;
    }
}
