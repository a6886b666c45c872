package org.hotline.kpi.fact;

/** The kinds of facts that measures are computed from, each with the form of its details. */
public enum FactType {
    OPENED(FactDetails.Opening.class),
    FILED(FactDetails.Filing.class),
    CLASSIFIED(FactDetails.None.class),
    ASSIGNED(FactDetails.Assignment.class),
    REPLIED(FactDetails.Reply.class),
    NOTED(FactDetails.None.class),
    PAUSED(FactDetails.None.class),
    RESUMED(FactDetails.None.class),
    RESOLVED(FactDetails.Resolution.class),
    REOPENED(FactDetails.Reopening.class),
    CLOSED(FactDetails.Closure.class),
    MERGED(FactDetails.Link.class),
    UNMERGED(FactDetails.Link.class),
    SPLIT(FactDetails.Link.class),
    MARKED_SPAM(FactDetails.None.class),
    CUSTOMERS_MERGED(FactDetails.Link.class),
    CUSTOMER_ERASED(FactDetails.None.class),
    PRESENCE_CHANGED(FactDetails.Presence.class),
    CLOCK_STARTED(FactDetails.SlaClock.class),
    CLOCK_PAUSED(FactDetails.SlaClock.class),
    CLOCK_RESUMED(FactDetails.SlaClock.class),
    CLOCK_MET(FactDetails.SlaClock.class),
    CLOCK_BREACHED(FactDetails.SlaClock.class),
    CLOCK_CANCELLED(FactDetails.SlaClock.class),
    ESCALATION_RAISED(FactDetails.Escalation.class),
    ESCALATION_ACCEPTED(FactDetails.Escalation.class),
    ESCALATION_DECLINED(FactDetails.Escalation.class),
    ESCALATION_HANDED_BACK(FactDetails.Escalation.class),
    ESCALATION_WITHDRAWN(FactDetails.Escalation.class),
    ESCALATION_COMPLETED(FactDetails.Escalation.class),
    CALL_OFFERED(FactDetails.Call.class),
    CALL_QUEUED(FactDetails.Call.class),
    CALL_CONNECTED(FactDetails.Call.class),
    CALL_HELD(FactDetails.Call.class),
    CALL_RESUMED(FactDetails.Call.class),
    CALL_TRANSFERRED(FactDetails.Call.class),
    CALL_ENDED(FactDetails.Call.class),
    WRAP_UP_STARTED(FactDetails.Call.class),
    WRAP_UP_ENDED(FactDetails.Call.class),
    REPLY_DELIVERED(FactDetails.Delivery.class),
    REPLY_DEFERRED(FactDetails.Delivery.class),
    REPLY_BOUNCED(FactDetails.Delivery.class),
    SURVEY_SENT(FactDetails.Survey.class),
    SURVEY_BOUNCED(FactDetails.Survey.class),
    SURVEY_ANSWERED(FactDetails.Survey.class);

    private final Class<? extends FactDetails> form;

    FactType(Class<? extends FactDetails> form) {
        this.form = form;
    }

    /** The form of the details. */
    public Class<? extends FactDetails> form() {
        return form;
    }
}
