package org.hotline.door.board;

/** What there are several of behind a figure; one ticket may have more than one. */
public enum CountedThing {
    CONTACTS,
    TICKETS,
    REPLIES,
    RATINGS,
    PROMISES,
    CALLS,
    SURVEYS;

    static CountedThing of(Indicator indicator) {
        return switch (indicator) {
            case RESPONSE_RATE -> CONTACTS;
            case NEXT_REPLY_TIME -> REPLIES;
            case CUSTOMER_SATISFACTION -> RATINGS;
            case SLA_COMPLIANCE -> PROMISES;
            case SURVEY_RESPONSE_RATE -> SURVEYS;
            case AVERAGE_SPEED_OF_ANSWER, ABANDONMENT_RATE, SERVICE_LEVEL, AVERAGE_HANDLE_TIME, CALLBACK_COMPLETION ->
                CALLS;
            default -> TICKETS;
        };
    }
}
