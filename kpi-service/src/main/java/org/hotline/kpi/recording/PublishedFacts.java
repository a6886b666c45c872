package org.hotline.kpi.recording;

/** The facts that one topic has told from its beginning and keeps for good. */
public interface PublishedFacts {

    /**
     * Records all of them again, from the first event to the last one published until now.
     *
     * @return how many events that were
     */
    long recordAgain();
}
