package org.hotline.kpi.recording;

/** Everything that was ever published and is kept for good. */
@FunctionalInterface
public interface PublishedFacts {

    /**
     * Records all of it again, from the first event to the last one published until now.
     *
     * @return how many events that were
     */
    long recordAgain();
}
