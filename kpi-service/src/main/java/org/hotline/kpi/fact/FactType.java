package org.hotline.kpi.fact;

import java.util.stream.Stream;

/** The kinds of facts that are kept, each with the form of its details. */
public enum FactType {
    OPENED(FactDetails.OpeningDetails.class),
    FILED(FactDetails.FilingDetails.class),
    CLASSIFIED(FactDetails.None.class),
    ASSIGNED(FactDetails.AssignmentDetails.class),
    REPLIED(FactDetails.ReplyDetails.class),
    NOTED(FactDetails.None.class),
    PAUSED(FactDetails.None.class),
    RESUMED(FactDetails.None.class),
    RESOLVED(FactDetails.ResolutionDetails.class),
    REOPENED(FactDetails.ReopeningDetails.class),
    CLOSED(FactDetails.ClosureDetails.class),
    MERGED(FactDetails.LinkDetails.class),
    UNMERGED(FactDetails.LinkDetails.class),
    MESSAGES_ARRIVED(FactDetails.ArrivalDetails.class),
    SOLVED_AGAIN(FactDetails.LinkDetails.class),
    MESSAGES_WENT_BACK(FactDetails.LinkDetails.class),
    SPLIT(FactDetails.SplitDetails.class),
    MARKED_SPAM(FactDetails.None.class),
    CUSTOMERS_MERGED(FactDetails.LinkDetails.class),
    CUSTOMER_ERASED(FactDetails.None.class),
    PRESENCE_CHANGED(FactDetails.PresenceDetails.class),
    CLOCK_STARTED(FactDetails.SlaClockDetails.class),
    CLOCK_PAUSED(FactDetails.SlaClockDetails.class),
    CLOCK_RESUMED(FactDetails.SlaClockDetails.class),
    CLOCK_MET(FactDetails.SlaClockDetails.class),
    CLOCK_BREACHED(FactDetails.SlaClockDetails.class),
    CLOCK_CANCELLED(FactDetails.SlaClockDetails.class),
    ESCALATION_RAISED(FactDetails.EscalationDetails.class),
    ESCALATION_ACCEPTED(FactDetails.EscalationDetails.class),
    ESCALATION_DECLINED(FactDetails.EscalationDetails.class),
    ESCALATION_HANDED_BACK(FactDetails.EscalationDetails.class),
    ESCALATION_WITHDRAWN(FactDetails.EscalationDetails.class),
    ESCALATION_COMPLETED(FactDetails.EscalationDetails.class),
    CALL_OFFERED(FactDetails.CallDetails.class),
    CALL_QUEUED(FactDetails.CallDetails.class),
    CALL_CONNECTED(FactDetails.CallDetails.class),
    CALL_HELD(FactDetails.CallDetails.class),
    CALL_RESUMED(FactDetails.CallDetails.class),
    CALL_TRANSFERRED(FactDetails.CallDetails.class),
    CALL_LEFT(FactDetails.CallDetails.class),
    CALL_ENDED(FactDetails.CallDetails.class),
    WRAP_UP_STARTED(FactDetails.CallDetails.class),
    WRAP_UP_ENDED(FactDetails.CallDetails.class),
    REPLY_DELIVERED(FactDetails.DeliveryDetails.class),
    REPLY_DEFERRED(FactDetails.DeliveryDetails.class),
    REPLY_BOUNCED(FactDetails.DeliveryDetails.class),
    SURVEY_SENT(FactDetails.SurveyDetails.class),
    SURVEY_BOUNCED(FactDetails.SurveyDetails.class),
    SURVEY_ANSWERED(FactDetails.SurveyDetails.class);

    private final Class<? extends FactDetails> form;

    FactType(Class<? extends FactDetails> form) {
        this.form = form;
    }

    /** Whether anything is measured of it: not of where an operator is, of which there are more and more facts about one subject. */
    public boolean isMeasured() {
        return this != PRESENCE_CHANGED;
    }

    static FactType[] measured() {
        return Stream.of(values()).filter(FactType::isMeasured).toArray(FactType[]::new);
    }

    /** The form of the details. */
    public Class<? extends FactDetails> form() {
        return form;
    }
}
