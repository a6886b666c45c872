package org.hotline.escalation.ticket;

/** What happened. */
public enum ChangeKind {
    /** A customer came to us. */
    OPENED,
    /** We came to the customer: a solution is owed, a first answer is not. */
    BEGUN,
    /** A call opened it, or turned out to have begun earlier. */
    CALLED,
    /** The customer wrote in it. */
    ASKED,
    ANSWERED,
    /** The call by which a merge had answered it went back. */
    ANSWER_WENT_BACK,
    PAUSED,
    RESUMED,
    RESOLVED,
    /** The customer came back. */
    REOPENED,
    /** We found that it was not solved after all. */
    TAKEN_UP_AGAIN,
    /** By its type, category, priority, team or level another promise may hold. */
    CLASSIFIED,
    /** Of what the customer wrote nothing is left that is unanswered: it belongs to another ticket. */
    MOVED_AWAY,
    /** What had moved away is unanswered here again; of the moment at which the customer wrote it. */
    MOVED_BACK,
    /** Something that the customer wrote belongs to another ticket; something else is still unanswered. */
    PARTED,
    CLOSED,
    /** It was merged into another one, or never was a matter: nothing is promised any more. */
    WITHDRAWN,
    /** The merge was taken back. */
    RESTORED,
    /** The merge that alone had reopened it was taken back: it is solved as if it had never been open again. */
    SOLVED_AGAIN,
    OTHER;

    /** Whether nobody works on the ticket afterwards. */
    public boolean ends() {
        return this == RESOLVED || this == SOLVED_AGAIN || this == CLOSED || this == WITHDRAWN;
    }
}
